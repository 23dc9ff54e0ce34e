internal import EvenhandText

extension LexiconSource {
    /// Polish, with the forms inflection makes and the spellings people type without diacritics.
    static let polish: [LexiconSource] = [
        LexiconSource(
            role: .cue(.harm), languages: .polish,
            text: """
                obrażeni(a|e|ami|ach), obrazenia, ran(iony|iona|ny|na|nych|ił|iła|iło), zrani(ł|ła|ło|łem|łam|łem się|łam się), skalecz(ył|yła|yłem|yłam|enie|enia|ony|ona)
                poparz(ył|yła|yło|yłem|yłam|enie|enia|ony|ona|eniem), oparz(ył|yła|yłem|yłam|enie|enia|ony|ona|eniem), złama(ł|ła|łem|łam|nie|nia|na|ny|ną)
                szpital(|u|a|em|em), pogotowi(e|a|em), karetk(a|ę|i|ą|ę pogotowia), zatru(ł|ła|łem|łam|cie|cia|ciem|ci|ty|ta), wymiot(y|ów|ował|owała|owałem|owałam), zemdla(ł|ła|łem|łam)
                porazi(ł|ła|ło) (mnie |go |ją |)prąd(|em), porażeni(e|a|em) prąd(|em), porażen(y|a), wybuch(|ł|ła|ło|u|em|nął|nęła|nęło), eksplo(zja|zji|dował|dowała|dowało)
                pożar(|u|em|owi), zapali(ł|ła|ło) się, stan(ął|ęła|ęło) w ogniu, ulatnia(ł|ła|nie|nia)(| się) gaz(|u), wyciek(|u) gazu, czad(|u|em), tlenk(iem|u) węgla
                niebezpieczn(y|a|e|ego|ej|ych|ym|i|ie), niebezpieczeństw(o|a|em|u), zagroż(enie|enia|eniem|eniu), zagraża(|ło|ją)(| życiu| zdrowiu), krwawi(ł|ła|ł|łem|łam|enie|enia), krwotok
                wypadk(u|iem|i|owi), wypadek, uraz(|u|y|em|ów), kontuzj(a|i|ę|ą), alergi(a|i|ę|ą|czna|cznej|czną), uczuleni(e|a|em), wstrząs(|u|em), dusi(ł|ła|łem|łam) się, udusi(ł|ła)
                pobi(ł|ła|ty|ta|cie|cia|li), uderzy(ł|ła|li) mnie, popchn(ął|ęła) mnie, samobój(stwo|stwa|stwie|cze|czych), prawie (zginął|zginęła|zginąłem|zginęłam|umarł|umarła), zginą(ł|łem|ć), zginęła
                pleśń, pleśni, iskrz(y|ył|yło|yła|enie), dymi(ł|ła|ło|ć)(| się), przegrzewa(|ł|ła|ło)(| się), awari(a|i|ę) hamulc(ów|a), hamulce nie
                zachorowa(ł|ła|łem|łam|li|liśmy), stracił(|a|em|am) przytomność, rozci(ął|ęła|ąłem|ęłam)
                """),
        LexiconSource(
            role: .cue(.vulnerability), languages: .polish,
            text: """
                niepełnosprawn(y|a|ość|ości|ością|ego|ej|ym|ą|i), niepelnosprawn(y|a|ego|ej|ym), wóz(ek|ku) inwalidzki(|m), inwalid(a|ą|ę|ka|zi|y|zką|ztwo)
                emeryt(|ka|em|ką|ce|owi|a|ki|ura|ury|urę|urze|ów|ach), rencist(a|ka|ą|ką|y|ki), rent(a|y|ę|ą|cie) (inwalidzk|chorobow)(a|iej|ą|ej), na rencie
                starsz(a|y|ą|ej|ym|emu|ego) osob(a|ą|ie|y|ę), starsz(a|ą|ej) pani(|ą), starsz(y|emu|ego|ym) pan(|u|a|em), schorowan(y|a|ą|ej|ym|ego|emu)
                mam (70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90) lat(|a), (osiemdziesiąt|siedemdziesiąt)
                demencj(a|i|ę|ą), alzheimer(|a|em), rak(a|iem|u), nowotwór, nowotwor(u|em|y|owa|ową|owej), onkologiczn(y|a|ie|ą|ej|ym|ego), chemioterapi(a|i|ę|ą), dializ(a|y|ę|ach|ami|owany|owana), udar(|u|em|ze), cukrzyc(a|y|ę|ą)
                depresj(a|i|ę|ą), nerwic(a|y|ę|ą), chorob(a|y|ę|ą|ie) psychiczn(a|ej|ą), psychiczn(ie|ych), lęk(i|ów|ami|owe|ową), autyzm(|em|u), niewidom(y|a|ą|ej|ym|ego), głuch(y|a|ą|ej|ym|ego), niedosłysz(y|ę|ący|ąca)
                w ciąży, ciąż(a|ę|ą), poroni(ła|łam|enie|enia), noworod(ek|kiem|ka), niemowl(ę|ęciem|ak|akiem|ęcia), samotn(a|ą|ej|ie) (matk(a|ą|ę|i|ce)|wychowuję|wychowująca), samotnie wychowuj(ę|ąca|ący), samotny ojciec
                wdow(a|ą|y|ie|ę|iec|cem|ca), żałob(a|ę|ie|y|ą), zmar(ł|ła|li|łego|łej|łym|łą), śmier(ć|ci|cią), pogrzeb(|u|em|ie), umar(ł|ła)
                bezdomn(y|a|ość|ości|ego|ej|ą|ym), eksmi(sja|sji|sję|sją|tować|towany|towana), bezrobo(tny|tna|cie|cia|tną|tnym|tnego|tnej), stracił(em|am|a|) prac(ę|e), bez pracy, straciłam dom, straciłem dom
                nie (stać|stac) (mnie|nas), nie mam (za co|na jedzenie|na leki|na chleb|pieniędzy na|na życie|na czynsz|z czego), brak(|uje) (mi |nam |)na (leki|jedzenie|życie|czynsz), trudn(a|ej|ą) sytuacj(a|i|ę|ą), zasiłk(u|iem|i|ów), zasiłek, opiekuj(ę|e) się
                przemoc(|y|ą) domow(a|ej|ą), ofiar(a|ą) przemocy, uchod(źca|źczyni|źcą|źcy|źczynią), nie mówię po polsku, (ciężko|przewlekle|poważnie|śmiertelnie) chor(y|a|ą|ym|ego|ej), hospicj(um|a)
                """),
        LexiconSource(
            role: .cue(.legalThreat), languages: .polish,
            text: """
                prawnik(|a|iem|owi|ów|ami|i|u), adwokat(|a|em|owi|ów|ami|ka|ki|ką), mecenas(|a|em|owi), radc(a|ą|y|ę|ą) prawn(y|ego|ym|emu), kancelari(a|i|ę|ą) (prawn|adwokack)(a|ej|ą|iej)
                sąd(|u|em|owi|y|ów|zie), sądow(y|a|e|ą|ej|ego|nie|nej|ną|o|ym), do sądu, w sądzie, pozew, pozw(u|em|ie|y|ę|ać|iemy|ać was|ę was|any), pozwać, pozwę, pozywa(m|my|ć)
                droga sądowa, drog(ę|a|ą|i) (sądow|prawn)(ą|a|ej), krok(i|ów|ami) prawn(e|ych|ymi), proces(|u|em) (sądow|z)(y|ego|ym|), postępowani(e|a|em|u)(| sądowe| sądowego)
                rzecznik(|a|iem|owi|u) (praw |)(konsumentów|konsumenta|konsumentow|finansow|finansowy|finansowego|finansowemu|finansowym|konsumencki|ubezpieczonych|praw)(|), rzecznik(|a|iem|owi) praw, uokik(|u|iem|owi), uke, knf, sanepid(|u|em|owi), inspekcj(a|i|ę|ą) (handlow|pracy|sanitarn)(a|ej|ą|)
                federacj(a|i|ę|ą) konsument(ów|a), inspektor(|a|owi|em|at|atu|atem) (pracy|handlow|sanitarn)(y|ego|emu|), urz(ąd|ędu|ędem|ędowi|ędzie) ochrony, prokuratur(a|y|ę|ą|ze), policj(a|i|ę|ą), zgłosz(ę|enie|enia) (na policję|do prokuratury|do urzędu), zgłaszam sprawę
                odszkodowani(e|a|em|u), zadośćuczynieni(e|a|em|u), niezgodn(e|y|a|ie) z (prawem|ustawą|umową|regulaminem), łami(ecie|ą|e|ąc) praw(o|a), bezprawn(ie|y|a|e|ego|ej|ych|ym), nielegaln(ie|y|a|e|ego|ej|ych), naruszeni(e|a|em) (praw|prawa|umowy|ustawy|przepisów), wezwani(e|a|em) (przedsądowe|do zapłaty|przedsądowego)
                z mocy prawa, kodeks(|u|em|ie) (cywiln|karn)(y|ego|ym), prawa konsumenta, praw konsumenta, ustaw(a|y|ie|ą|ę) o prawach, arbitraż(|u|em)
                """),
        LexiconSource(
            role: .cue(.leaving), languages: .polish,
            text: """
                rezygnuj(ę|e|emy|ę z|ąc), rezygnacj(a|i|ę|ą|e), zrezygn(uję|uje|ować|owałem|owałam|ujemy|owaliśmy|ował|owała), rozwiąz(uję|ać|anie|ania|aniu|uję umowę) umow(ę|y|e), rozwiąz(uję|ać|ałem|ałam) (tę |)umowę
                wypowiad(am|amy) umow(ę|e), wypowiedz(enie|enia|eniem|ieć|ę|iałem|iałam) umow(ę|y|e), zamyk(am|amy) (konto|rachunek|kartę), zamkn(ąć|ę|ąłem|ęłam|ięcie|ięcia) (konto|konta|rachunek|rachunku|moje konto|swoje konto), likwiduj(ę|emy) (konto|rachunek)
                przenosz(ę|e|ę się|ę się do|imy się), przenie(ść|sę|siemy|śliśmy|siemy się|sę się)(| się)(| konto| numer) do, przechodz(ę|e|imy) do (innej|innego|konkurencji|innych), przej(ść|dę|dziemy|ście) do (konkurencji|innej|innego), id(ę|ziemy) do (konkurencji|innej|innego), odejd(ę|ziemy), odchodz(ę|e|imy|ę od was), odejść (od was|do|z)
                (zmieniam|zmienię|zmienic|zmienić|zmieniamy|szukam|poszukam|znajdę|znalazłem|znalazłam) (operatora|dostawcę|bank|firmę|sklep|dostawcy|innego|innej|inny|inną|nowego|nowej|nowy)
                nigdy (więcej|wiecej)(| u was| nic| nie), ostatni raz(| u was), więcej (u was|tu|tam) nie (kupię|zamówię|kupimy|przyjdę|wrócę|przyjdziemy), nie (wrócę|wrócimy|kupię|zamówię|przyjdę|skorzystam|przedłużę|przedłużymy|kupimy|przedłużam|przedłużamy)(| już| tu| tam| więcej| nic| u was| umowy)
                (straciliście|stracili państwo|tracicie|stracicie) (klienta|klientkę|klientów|we mnie|mnie|stałego|stałą|kolejnego), anuluj(ę|e|emy|cie|ę zamówienie|ę umowę), wypisuj(ę|emy) się, koniec współpracy, kończ(ę|ymy) (współpracę|z wami|umowę), pożegnać się, odradzam
                """),
        LexiconSource(
            role: .cue(.blame), languages: .polish,
            text: """
                niegrzeczn(y|a|ie|e|ego|ej|ie odpowiedziała|i), nieuprzejm(y|a|ie|ość|ości|ego|ej|i), niemił(y|a|e|ego|ej|o|ą), niekompeten(tny|tna|cja|cji|cję|tnie|tni|tnego|tnej|tną), nieprofesjonaln(y|a|ie|e|ego|ej|i), opryskliw(y|a|ie|ego|ej), chamsk(i|a|o|ie|iego|iej), cham(|stwo|em|stwa), arogan(cki|cka|cko|ckie|cja|cji|cję|cją|ckiego|ckiej), bezczeln(y|a|ie|ość|ości|ego|ej)
                (pracownik|pracownica|konsultant|konsultantka|kierownik|kierowniczka|kurier|kierowca|sprzedawca|sprzedawczyni|doradca|doradczyni|technik|serwisant|kelner|kelnerka|recepcjonistka|recepcjonista|kasjerka|kasjer|menedżer|monter|lekarz|pielęgniarka|agent|urzędnik|urzędniczka|pani z infolinii|pan z infolinii|obsługa) (odmówił|odmówiła|krzyczał|krzyczała|okłamał|okłamała|wyśmiał|wyśmiała|rozłączył|rozłączyła|obraził|obraziła|zignorował|zignorowała|ukradł|ukradła|kłamał|kłamała|potraktował|potraktowała|zapomniał|zapomniała|rzucił|rzuciła)
                (wina|winy|winę) (pracownika|konsultanta|kierownika|kuriera|kierowcy|sprzedawcy|konsultantki|pracownicy|pracowników|obsługi), okłama(ł|ła|li|no|ny|na|łeś), oszuka(ł|ła|li|no|ny|na) mnie, kłama(ł|ła|li), krzycza(ł|ła|li) na (mnie|nas|moją|mojego), wrzeszcza(ł|ła|li), nakrzycza(ł|ła)
                wyśmia(ł|ła|li|no|ny|na), obrazi(ł|ła|li) (mnie|nas), zignorowa(ł|ła|li|no|ny|na) (mnie|nas|moje|moją), zlekceważ(ył|yła|yli|ono|ona|ony), potraktowa(ł|ła|li|no|ny|na) (mnie|nas|jak|źle), (rozłączył|rozłączyła) się, rzuci(ł|ła) słuchawk(ą|ę), odmówi(ł|ła|li) (mi |)pomocy, dyskrymin(acja|acji|ację|uje|owany|owana), rasist(a|owski|ka|owskie|ą), molest(ował|owała|owanie), nęka(ł|ła|li|nie|ją|cie|nia), grozi(ł|ła|li) mi
                """),
        LexiconSource(
            role: .cue(.unstatedExpectation), languages: .polish,
            text: """
                spodziewa(łem|łam|liśmy|łyśmy|ł|ła|m|my) się, oczekiwa(łem|łam|liśmy|łyśmy|ł|ła), oczekuj(ę|emy|ę że), zakłada(łem|łam|liśmy|łyśmy), myśla(łem|łam) że, myśleliśmy że, sądzi(łem|łam|liśmy) że, liczy(łem|łam|liśmy) na, liczy(łem|łam|liśmy) że
                to (oczywiste|chyba oczywiste|jest oczywiste|było oczywiste|normalne|standard|logiczne), oczywiste (że|jest|było), (rozumie|rozumiało) się samo, samo przez się, zdrowy rozsądek, każdy (wie|normalny|wie że), wszyscy wiedzą
                (powinni|powinniście|powinien|powinna|powinno|powinniście państwo|powinni państwo) (byli |był |była |było |)(wiedzieć|się domyślić|domyślić|uprzedzić|poinformować|ostrzec|powiedzieć|zapytać|zaproponować|państwo wiedzieć), mogliście (się |)(domyślić|uprzedzić|zapytać|powiedzieć)
                nikt (mnie |nas |mi |nam |)(nie |)(powiedział|uprzedził|poinformował|ostrzegł|nie powiedział|nie uprzedził|nie poinformował|wspomniał|raczył|nie wspomniał), nie (powiedziano|uprzedzono|poinformowano|wspomniano)(| mi| mnie| nam| nas), bez proszenia, bez pytania, chyba normalne, (byłem|byłam) (przekonany|przekonana|pewien|pewna), wydawało (mi |nam )się, za oczywiste
                """),
        LexiconSource(
            role: .anger, languages: .polish,
            text: """
                wściekł(y|a|ość|ości|ą|ego), wkurz(ony|ona|eni|ające|ający), oburz(ony|ona|eni|ające|ający|enie|ające), skandal(|iczny|iczna|iczne|icznie|u), żenad(a|y|ę), żenujące, żenująca, żenujący, masakra, tragedia, dramat, koszmar(|ny|na|ne), beznadziej(ny|na|ne|nie|a), kpina, kpiny, kpić, bzdura, bzdury, idiot(a|ci|yczne|ka|ów), debil(|e|i), kretyn(|i), głup(ota|oty|ie), cholera, cholern(y|a|ie|e), kurwa, dno, wstyd, hańba, żałosn(y|a|e|i|ych), okropn(y|a|e|ie), straszn(y|a|e|ie), fataln(y|a|e|ie), najgorsz(y|a|e|ych|ego|ej), oszuści, złodzieje, złodziej, absurd(|alne|alny|alna), śmiech(u|em)
                mam dość, mam dosyć, brak słów, jak śmiecie, dość tego, szczyt wszystkiego
                """),
        LexiconSource(
            role: .negator, languages: .polish,
            text: "nie, bez, nigdy, żaden, żadna, żadnych, żadnego, zamiast, nikt, ani"),
        LexiconSource(
            role: .affirmer, languages: .polish,
            text:
                "zawaham, omieszkam, wyjścia, wyboru, tylko, opcji, wątpliwości, jeśli, jeżeli, ale, więc, że, i, to, bo, a"
        ),
    ]
}
