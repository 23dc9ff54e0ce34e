internal import EvenhandText

extension LexiconSource {
    /// Polish. Stems stand for all the forms that inflection makes; marks on letters do not count.
    static let polish: [LexiconSource] =
        [
            polishHarm, polishBody, polishHurt, polishVulnerability, polishDependants, polishHardship, polishLegal,
            polishLeaving, polishStaying, polishEndings, polishBonds, polishExpectation, polishUnsaid, polishPersons,
            polishMisconduct, polishFault, polishBlame, polishDevices, polishBurning,
            polishForeignBodies, polishFood,
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
                (jestem|jako|pracuję jako|pracuje jako|jest) (z zawodu |emerytowan* |)(adwokat*|prawni*|sędzi*|radc*|notariusz*|policjant*|mecenas*|prokurator*), (faktur*|rachun*|przesył*|paczk*|dostaw*|adres*) (|* )(na|do|dla) (|moj* |nasz* )kancelari*, proszę o * na kancelari*, na kancelari*, (film*|serial*|książk*|powieść|powieści|komedi*|gra|grze|gry|grę|zabawk*|strój|stroju|kostium*|przebrani*|mundur*|podręcznik*|reklama|reklamie|reklamy|reklamę|ulotk*|broszur*|plakat*|figurk*|klocki|puzzle|podcast*|piosenk*|festyn*|parad*|piknik*|wystawa|muzeum|program*) (|* |* * )(prawni*|adwokat*|sędzi*|policj*|sądow*|sądzie|prokurat*|rzecznik*|detektyw*|notariusz*|uokik*|szpital*|pogotowi*|lekarz*|ratownik*|cywiln*|karn*), (prawnik|prawniczka|adwokat|sędzia|policjant|lekarz|mecenas) (w|z) (|* |* * )(filmie|filmu|serialu|serialem|reklamie|reklamy|programie|spocie|telewizji|konkursie|konkursu|bajki|komedii|odcinku|grze)
                (naprzeciw*|obok|koło|przy|niedaleko|w pobliżu|blisko|nieopodal|sąsiedztw*) (|* )(sądu|sądzie|sądem|komisariat*|komend*|szpital*|prokuratur*|kancelari*|urzęd*|ministerst*|przychodni*|hospicjum|notariusz*), (sąsiad*|koleg*|koleżank*|znajom*) (jest |)z policji, (festyn|piknik|parada|bal|kontrola|patrol|radiowóz|orkiestra|eskorta|szkoła|akademia) policj*, policja (zablok*|zamkn*|kierow*|wstrzym*) (|* )(ulic*|drog*|ruch*), szkoła policyjna, akademia policyjna, psi* patrol*, patrol* rowerow*, rzeczni* prasow*, regulator* (temperatur*|głośn*|obrot*|ciśn*|ogrzew*|napięc*|jasnoś*|mocy|ciepła|wody|gazu|na|w), komend* głos*, obrońc* (tytuł*|drużyn*|strzel*), sad* (owocow*|jabłoni*|wiśniow*|śliw*), pełnomocni* (do|na) (konta|konto|rachunk*|poczt*|kart*), szukam (|* )(notariusz*|prawnik*|adwokat*), (sędzi*|sędzia) (|* |* * )(gwizd*|mecz*|kart*|spalon*|konkurs*|boisk*)
                (serial*|film*|książk*) (|o |* )(pogotowi*|szpital*), (kod*|kolor*|czerwie*|farb*) krwi, krew na ekranie, (automat*|bankomat*|parkomat*|maszyn*|urządz*) (|* )połkn* (|* |* * )(kart*|monet*|pieniąd*|bilet*|banknot*), połkn* (moj* |mi |)(kart*|monet*|pieniąd*|banknot*|bilet*), spadł* mi (zasięg|internet|sygnał|prędkość|punkty|cena|limit|transfer), (zapięci*|złącz*|zamek|zamk*) błyskawiczn*, (wypad*) losow*, ubezpieczeni* (od |)wypadk*, (ego|duma|dumę) (zrani*|ucierpi*), zrani* (moje |)(uczucia|dumę|ego), ból* głowy z (tą|waszą|aplikac*|tym), przyprawia o ból głowy, (cen*|rachun*) (poraż*|zabij*|zwal*), śmiertelnie nudn*, zabij* mnie (ta|ten|wasza|nud*), (spalon*|przypalon*) (pizz*|toś*|ciast*|chleb*|bułk*|kaw*|żarówk*|bezpiecznik*), (pizza|ciasto|mięso|tost|kotlet) (|był* |jest )(spalon*|przypalon*)
                nie (mam|mamy|mieliśmy) (|żadnych |najmniejszych )(pretensji|żalu|uwag|zastrzeżeń) do (|* |* * )(pracowni*|kasjer*|kurier*|kierow*|konsult*|techni*|monter*|obsług*|pani|pana|kelner*|lekarz*|personel*|doradc*|recepcjon*|nauczyciel*)
                (film*|serial*|książk*|komiks*|gra|grze|gry) o (|* )(pożar*|wypadk*|wybuch*|katastrof*|wojn*|rekin*), wybuchow* (cen*|mieszank*|promocj*|smak*|kolor*), śmiertelnie (dobr*|poważn*|nudn*|śmieszn*), bez (sądu|sądów|adwokat*|prawnik*|policji) i (prawnik*|adwokat*|sąd*|policj*), bez sąd*, (kurier|listonosz|dostawca|pracownik) (zostawił|zostawiła) (|* )(paczk*|przesyłk*|list) u (sąsiad*|portier*|ochron*), asystent (głos*|google|nie), na komendę głosową asystent*
                szwy (się |na * |w * |przy * |)(się |)(pru*|spru*|rozpru*|rozchodz*|rozeszł*|puszcza*|puści*|odstaj*), (krzyw*|luźn*|ozdobn*|podwójn*) (szwy|szwów|szwami), przyprawia (mnie |nas )o ból* głowy, truj* (ziel*|żółt*|róż*), trując* odcień, odcień trując*, krew (w|na) (|tej |tym )(grz*|film*|serial*|obraz*|ekran*), gorączk* (zakup*|złota|sobotniej|przedświąt*), wybuch* śmiechu, próbn* alarm* pożar*, straż* pożarn* (ćwicz*|mia* ćwicz*|zablok*|zamkn*), (ćwiczeni*|piknik*|pokaz*|festyn*|muzeum|remiz*) straż* pożarn*, uderz* (mnie |nas |mocno |)po kieszeni, (sztuczn*|elektryczn*) (ogień|ognia|płomie*), ogień w kominku na (zdjęci*|tapec*|ekran*)
                nie chodzi (mi |nam |)o (|* )(pracowni*|kasjer*|kurier*|kierow*|konsult*|techni*|monter*|obsług*|pani*|pana|kelner*|lekarz*|personel*|doradc*|recepcjon*|nauczyciel*), nie (skarżę się |skarżymy się |narzekam |narzekamy )na (|* )(pracowni*|kasjer*|kurier*|kierow*|konsult*|techni*|monter*|obsług*|panią|pana|kelner*|lekarz*|personel*|doradc*|recepcjon*|nauczyciel*)
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
                zawaham, omieszkam, wyjścia, wyboru, tylko, opcji, wątpliwości, jeśli, jeżeli, ale, więc, że, i, to, bo, a, lecz, jesli, jezeli, wiec, ze, który, która, które, ktory, ktora, gdy, kiedy, skoro, póki, dopóki, dosyć, dość, czy, oraz, aż, inaczej, albo, więcej, wiecej, pozostaje, zostaje, uwierzyć, dziwię
                """),
        ]
}
