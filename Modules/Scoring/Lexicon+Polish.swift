internal import EvenhandText

extension LexiconSource {
    /// Polish. Stems stand for all the forms that inflection makes; marks on letters do not count.
    static let polish: [LexiconSource] =
        [
            polishHarm, polishBody, polishHurt, polishVulnerability, polishDependants, polishHardship, polishLegal,
            polishLeaving, polishStaying, polishEndings, polishBonds, polishExpectation, polishUnsaid, polishPersons,
            polishMisconduct, polishFault, polishBlame,
        ] + [
            LexiconSource(
                .anger, .polish,
                """
                wściekł(y|a|ość|ości|ą|ego), wkurz(ony|ona|eni|ające|ający), oburz(ony|ona|eni|ające|ający|enie|ające), skandal(|iczny|iczna|iczne|icznie|u), żenad(a|y|ę), żenujące, żenująca, żenujący, masakra, tragedia, dramat, koszmar(|ny|na|ne), beznadziej(ny|na|ne|nie|a), kpina, kpiny, kpić, bzdura, bzdury, idiot(a|ci|yczne|ka|ów), debil(|e|i), kretyn(|i), głup(ota|oty|ie), cholera, cholern(y|a|ie|e), kurwa, dno, wstyd, hańba, żałosn(y|a|e|i|ych), okropn(y|a|e|ie), straszn(y|a|e|ie), fataln(y|a|e|ie), najgorsz(y|a|e|ych|ego|ej), oszuści, złodzieje, złodziej, absurd(|alne|alny|alna), śmiech(u|em)
                mam dość, mam dosyć, brak słów, jak śmiecie, dość tego, szczyt wszystkiego
                """),
            LexiconSource(
                .plain, .polish,
                """
                (ulic*|ul|alej*|plac*) sądow*, sądow* (ulic*|12|5), kort*, (serial*|film*|książk*|powieś*|gr* ) o (prawnik*|adwokat*|policj*|szpital*|lekarz*|sąd*), adwokat* diabła, (tak |)jak (się |)(spodziew*|oczekiw*|sądził*|myślał*), sąd to ostatni*, (opinia|opinie) prawnik* w serial*, zderz* się z (ścian*|rzeczyw*), (moim|naszym|jego|jej|waszym) (skromnym |)zdaniem, sądzę, sądzimy, raka w, trupi* zieleń, trupią, martw* piksel*, ślep* (uliczk*|zaułk*), kulaw* (tłumaczen*|to tłumaczen*|wersj*), na prawo, w prawo, prawo jazdy, prawo do zwrotu zużytego, prawa stron*, po prawej, z prawej, sprawdz* czy
                stan* zdrowia konta, głuch* telefon*, zabij* czas, na śmierć zapomn*, umieram z (ciekawości|nudów), do śmierci technicz*, zabójcz* (cen*|tempo), bomba cenow*, pali* się lampk*, pali się (dioda|kontrolka|światło), (dioda|lampka|kontrolka|światło) się pali, spali* się (żarówk*|bezpiecznik*), spalon* żarówk*
                odchodz* od tematu, odejdę od tematu, odchodz* (płatami|farba), odchodzi od (ściany|podłogi|ram*|kartonu), farba odchodz*, zostaję z wami, zrezygnować z tematu, wypis* (z konta|wyciąg*), zamkn* (drzwi|okno|klap*|okn*), zamykam (drzwi|okno), złamał* się (zawias*|nóżk*|klucz*|rączk*|zamek|suwak), złaman* (ząbek|klucz*|nóżk*|suwak*|plastik*|obudow*|uchwyt*)
                nie mam (do niego|do niej|do nich|żadnych) zastrzeżeń, oczekuję na (paczk*|przesyłk*|odpowied*|zwrot*|wiadomoś*|kontakt*|telefon*|kurier*), czekam na, spodziewam* się (paczk*|odpowied*|dostaw*), myślę o (zmianie koloru|rozmiarze), rent* (za|miesięczn*|grunt*), wózek (sklepow*|dziecięc*|na zakup*), prąd* (nurtu|rzeki), upad* (cen*|firm*), upadł* (firm*|spółk*), ran* (wstałem|wstałam), rano, z rana
                """),
            LexiconSource(
                .currency, .polish,
                """
                zł, złot(y|e|ych|ego|ymi|ym|ówka|ówek|ówki|ówkę), złocisz*, euro, eurosów, dolar*, funt(|a|y|ów|ami), frank(ów|i|a|ami), koron(|y|ami), baht*, rupi(i|e|ami), jen(ów|y), grosz(|a|e|y|ami), pln, forint*, hrywien
                """),
            LexiconSource(
                .postNegator, .polish,
                """
                nie (żądam*|chcę|chcemy|oczekuj*|potrzebuj*|zamierzam*|planuj*|będę|będziemy|pójdę|pójdziemy|idę|wybieram|szukam*|wnoszę|groż*|mam zamiaru|mamy zamiaru|stwierdz*|odniosł*|odniósł|wzywam*|wzywał*|angażuj*|mieszam*), (zostawmy|zostawiam|odłóżmy) (w spokoju|na bok)
                """),
            LexiconSource(
                .negator, .polish,
                """
                nie, bez, nigdy, żaden, żadna, żadnych, żadnego, żadnej, żadnym, żadne, zaden, zadna, zadnych, zadnego, zadnej, zamiast, nikt, ani, nikogo, nikomu, nikim, nic, niczego, nigdzie, wcale, bynajmniej, daleko, unikam
                """),
            LexiconSource(
                .affirmer, .polish,
                """
                zawaham, omieszkam, wyjścia, wyboru, tylko, opcji, wątpliwości, jeśli, jeżeli, ale, więc, że, i, to, bo, a, lecz, jesli, jezeli, wiec, ze, który, która, które, ktory, ktora, gdy, kiedy, skoro, póki, dopóki, dosyć, dość, czy, oraz, lub, aż, inaczej, albo, więcej, wiecej, pozostaje, zostaje, uwierzyć, dziwię
                """),
        ]
}
