/// Polish words are written without accents here, as folding leaves them.
extension LetterLexicon {
    static let polish = LetterLexicon(
        code: "pl",
        segmentation: .words,
        script: 0x61...0x7A,
        examples: Examples(
            thanks: "Dziękujemy, że nam Państwo o tym napisali.",
            insteadOfChallenge: "Chcemy zrozumieć, co się stało, i wysłuchamy wszystkich, których to dotyczy.",
            nextStep: "Zapytamy wszystkich, których to dotyczy, i odpowiemy Państwu na piśmie.",
            byWhen: "Odpowiemy do 5 marca 2026 r."),
        abbreviations: [
            "r", "ul", "nr", "tj", "np", "itd", "itp", "tzw",
            """
            prof
            """, "al", "godz", "tel", "zł", "m.in", "ds", "św", "ok",
        ],
        thanks: .init(
            .words,
            """
            dziekuj*
            podziekowa*
            wdzieczn*
            podziekowani*
            doceniamy|doceniam
            """),
        hollowThanks: .init(
            .words,
            """
            dziekuj* ~ z gory
            z gory ~ dziekuj*
            dziekuj* ~ za nic
            dziekuj* ~ za ~ cierpliwosc|zrozumienie|wyrozumialosc|wspolprace|strate|zmarnowa*
            nie dziekuj*|doceniamy|doceniam
            podziekowa* ~ sobie|samemu|samej
            powinni|powinien|powinna ~ dziekuj*|podziekowa*|wdzieczn*
            bedziemy|bede|bylibysmy|bylbym|bylabym wdzieczn*
            """),
        challenges: polishChallenges.mapValues { .init(.words, $0) },
        reporting: .init(
            .words,
            """
            \(said) \(you) ~ ze|jak|iz
            \(you) \(said) ~ ze|jak|iz
            \(you) \(said)
            \(said) \(you)
            nikt \(you)
            \(you) nikt
            uslyszal|uslyszala|uslyszeli \(you) ~ ze
            """),
        contrast: .init(
            .words,
            """
            ale|jednak|lecz|natomiast|jednakze|tymczasem|niemniej|mimo
            """),
        negations: .init(
            .words,
            """
            nie|nigdy|ani
            """),
        promises: .init(.words, polishPromises),
        duties: .init(
            .words,
            """
            prosimy|prosze
            musi|musza \(you)
            \(you) musi|musza
            nalezy
            powinien|powinna|powinni
            zobowiazan*
            """),
        past: .init(
            .words,
            """
            otrzymalismy|otrzymalam|otrzymalem|wplynel*|zdarzyl*|doszlo|wydarzyl*|datowan*|napisal*|zglosil*|\
            zadzwonil*|kupil*|odwiedzil*|byl|byla|bylo|byly
            mialo|mial|miala miejsce
            z dnia
            skarge|skargi|zgloszenie|zgloszenia|pismo|pisma|reklamacje|reklamacji|wiadomosc|wiadomosci|rozmowa|\
            rozmowie z
            od
            """),
        time: polishTime)

    private static let you = "pan|pani|panstwo|panu|panstwu"
    private static let said =
        """
        pisze|pisza|napisal|napisala|napisali|zglosil|zglosila|zglosili|opisal|opisala|opisali|powiedzial|\
        powiedziala|powiedzieli|informuje|wskazal|wskazala|wskazali|mowi|mowia
        """
    private static let neglected =
        """
        przeczytal|przeczytala|przeczytali|sprawdzil|sprawdzila|sprawdzili|zapoznal|zapoznala|zapoznali|\
        zglosil|zglosila|zglosili|poinformowal|poinformowala|poinformowali|dopelnil|dopelnila|dopelnili|\
        dochowal|dochowala|dochowali|zaplacil|zaplacila|zaplacili|zastosowal|zastosowala|zastosowali|zwrocil|\
        zwrocila|zwrocili|dopilnowal|dopilnowala|dopilnowali|zadbal|zadbala|zadbali|zauwazyl|zauwazyla|\
        zauwazyli|zapytal|zapytala|zapytali|raczyl|raczyla|raczyli|wywiazal|wywiazala|wywiazali
        """
    private static let duty =
        """
        byl|byla|byli|bylo|wiedziec|przeczytac|sprawdzic|zauwazyc|pamietac|zapoznac|zrozumiec|przewidziec|\
        uwazac|zdawac|dopilnowac|zapytac
        """
    private static let ours = "nasz|nasza|nasze|nasi|naszych|naszej|naszego|naszym|bankowych|sklepu"

    private static let polishChallenges: [LetterChallenge: String] = [
        .denial: """
        nie widzimy|widze|stwierdzilismy|dopatrzylismy ~ bledu|uchybien|nieprawidlowosci|podstaw|winy
        nie ma|maja \(you) ~ racji
        \(you) nie ma|maja racji
        nie zgadzamy|zgadzam|przyjmujemy|uznajemy|uznaje|akceptujemy
        nie mozemy sie ~ zgodzic
        nie mozemy uznac|przyjac
        nie ponosimy|ponosze|ponosi|bierzemy ~ odpowiedzialnosci|winy
        nie nasza|moja wina|sprawa|odpowiedzialnosc
        nie jest|byla ~ nasza|naszym ~ wina|bledem
        nie z naszej winy
        nie nastapilo|powstalo|doszlo ~ z naszej winy
        odrzucamy|odrzucam|zaprzeczamy|zaprzeczam|kwestionujemy
        bezzasadn*|bezpodstawn*|nieuzasadnion*|niezasadn*|nieslusz*
        nie jest|sa ~ zasadn*|uzasadnion*|prawda|prawdziw*
        to nieprawda|klamstwo
        nieprawda jest|ze
        mija|mijaja sie ~ z prawda
        niemozliwe|niemozliwym ze|by|aby|zeby
        nie popelnilismy|popelnil|popelnila ~ bledu|pomylki|bledow
        nie zrobilismy|zrobil|zrobila|zrobili ~ zlego
        postapilismy|dzialalismy|postapil|postapila|zachowal|zachowala ~ prawidlowo|slusznie|wlasciwie|\
        poprawnie|zgodnie
        nie doszlo ~ do ~ bledu|naruszen*|uchybien*|nieprawidlowosci|zadnych
        nie mialo|mial|miala ~ miejsca
        nic takiego ~ nie
        nie ma ~ dowod*|podstaw
        brak ~ podstaw|dowod*
        nic ~ nie ~ mozna ~ zarzucic
        wszystko ~ odbylo ~ prawidlowo|zgodnie
        """,
        .records: """
        z \(ours) ~ danych|zapisow|ewidencji|systemu|rejestrow|dokumentow ~ wynika
        \(ours) ~ system|zapisy|dane|rejestry|dokumenty|ewidencja|monitoring ~ wskazuj*|pokazuj*|mowi*|\
        potwierdza*|swiadcz*|dowodz*
        wedlug \(ours) ~ danych|zapisow|rejestrow|systemu|ewidencji
        w \(ours) systemie ~ nie|brak
        ale|jednak|lecz|tymczasem|natomiast ~ zapis*|rejestr*|system*|monitoring*|nagran*
        """,
        .blame: """
        panstwa|pana|pani|panska|panskiej|panskie|twoja|twoj ~ wina|winy|blad|bledu|bledem|zaniedbanie|\
        zaniedbania|niedopatrzenie|niedopatrzenia|nieuwaga|nieuwagi|niedbalosc|niedbalosci|pomylka|\
        przeoczenie
        wina|blad ~ lezy|jest ~ po ~ stronie|stronie
        wlasna|wlasnej wina|winy
        sam|sama|sami ~ jest|sa|sobie winien|winna|winni|winien
        powinien|powinna|powinni ~ \(you) ~ \(duty)
        \(you) ~ powinien|powinna|powinni ~ \(duty)
        mogl|mogla|mogli \(you) ~ \(duty)
        trzeba bylo
        nalezalo|wystarczylo
        \(you) ~ nie ~ \(neglected)
        nie \(neglected) ~ \(you)
        zaniedbal|zaniedbala|zaniedbali|zapomnial|zapomniala|zapomnieli|przeoczyl|przeoczyla|przeoczyli|\
        zlekcewazyl|zlekcewazyla|zlekcewazyli \(you)
        \(you) ~ zaniedbal|zaniedbala|zaniedbali|zapomnial|zapomniala|zapomnieli|przeoczyl|przeoczyla|\
        przeoczyli|zlekcewazyl|zlekcewazyla|zawinil|zawinila|zawinili
        myli|myla sie ~ \(you)
        \(you) ~ myli|myla
        \(you) ~ jest|sa ~ w bledzie
        jest|sa \(you) ~ w bledzie
        zle|blednie|niewlasciwie ~ \(you) ~ zrozumial*
        zle|blednie zrozumial|zrozumiala|zrozumieli
        \(you) ~ zle|blednie ~ zrozumial|zrozumiala|zrozumieli|odczytal*|uzyl*|wpisal*
        gdyby ~ \(you)
        obowiazk*|obowiazek|odpowiedzialnosc|odpowiedzialnosci ~ pana|pani|panstwa
        po panstwa|pana|pani|panskiej stronie
        dlaczego ~ \(you) ~ nie
        czy \(you) ~ na pewno|w ogole
        czy na pewno
        """,
        .lecture: """
        informowalismy|wyjasnialismy|pisalismy|mowilismy|tlumaczylismy ~ \(you)|pana|panstwa ~ wielokrotnie|juz|kilkakrotnie|nieraz
        przewrazliwion*|przeczulon*
        jak ~ powinien|powinna|powinni ~ \(you) ~ wiedziec
        jak \(you) ~ wie|wiedza
        jak ~ juz ~ wyjasnialismy|pisalismy|informowalismy|mowilismy|tlumaczylismy|wspominalismy
        uspokoic
        przesadza|przesadzaja|przesada|przesadn*|przesadzon*|wyolbrzymi*
        nierozsadn*|absurdaln*|smieszn*|niepowazn*|blah*
        nikt inny ~ nie
        inni|zaden|zadnego ~ klienci|klient|klienta|gosc|pacjent ~ nie
        \(ours) pracownik|pracownicy|pracownica|personel|kasjerka|konsultant ~ nigdy|zawsze
        z calym szacunkiem
        regulamin|umowa|tabela|cennik ~ jasno|wyraznie|jednoznacznie
        jasno|wyraznie ~ napisane|okreslone|wskazane
        \(you) ~ podpisal|podpisala|podpisali|zgodzil|zgodzila|zgodzili|zaakceptowal|zaakceptowala|\
        zaakceptowali
        podpisal|podpisala|podpisali|zgodzil|zgodzila|zgodzili|zaakceptowal|zaakceptowala ~ \(you)
        uprzedzalismy|ostrzegalismy
        byl|byla|byli \(you) ~ uprzedz*|ostrzeg*|informowan*|poinformowan*|pouczon*
        \(you) ~ dobrze ~ wie|wiedza
        dziwi|zaskakuje nas
        strata|strate czasu
        """,
        .doubt: """
        rzekom*|domnieman*
        twierdzi|twierdza|utrzymuje|utrzymuja ~ \(you)
        \(you) ~ twierdzi|twierdza|utrzymuje|utrzymuja|zarzuca|zarzucaja
        trudno ~ uwierzyc|wiare|wierzyc
        watpimy|watpie|nie wierzymy|wierze
        klamie|klamia|klamiesz|klamstw*|sklamal|sklamala|sklamali|zmysla|zmyslaja|zmyslil|zmyslila
        malo prawdopodobne
        panstwa|pana|pani|panskie zarzuty|oskarzenia|insynuacje
        prosze|prosimy ~ udowodnic
        nie ~ wiarygodn*|przekonuj*
        """,
        .conditionalApology: """
        jesli|jezeli|o ile ~ \(you) ~ poczul*|czuje|czuja|urazil*|odebral*|uwaza|uwazaja
        jesli|jezeli ~ poczul*|urazil*|odebral*
        przykro|zalujemy|przepraszamy ~ ze \(you) ~ czuje|czuja|poczul*|odebral*|odbiera|odbieraja|uwaza|\
        uwazaja|odczuwa
        przepraszamy|przykro ~ jesli|jezeli
        ze tak \(you) ~ odebral*|czuje|czuja|odbiera|odbieraja|uwaza
        """,
    ]

    private static let polishPromises = """
        odpowie|odpowiedza|zadzwonia|sprawdza|zbadaja|zapytaja|wyjasnia|przyjedzie|przyjdzie|odezwie|poprowadzi|oddzwoni
        odpowiemy|odpowiem|odpiszemy|odpisze|napiszemy|napisze|zadzwonimy|zadzwonie|zadzwoni|skontaktujemy|\
        skontaktuje|zbadamy|zbadam|zbada|sprawdzimy|sprawdze|sprawdzi|wyjasnimy|wyjasnie|wyjasni|\
        rozpatrzymy|rozpatrze|rozpatrzy|przeanalizujemy|przeanalizuje|poinformujemy|poinformuje|przekazemy|\
        przekaze|przeslemy|przesle|wyslemy|wysle|udzielimy|udziele|udzieli
        zapytamy|zapytam|zapyta|porozmawiamy|porozmawiam|porozmawia|wysluchamy|wyslucham|wyslucha|\
        przeczytamy|przeczytam|zajmiemy|zajme|zajmie|damy|dam|powiadomimy|powiadomie|wrocimy|wroce|ustalimy|\
        ustale|przedstawimy|zbierzemy|zbiore|spotkamy|zaprosimy|przyjrzymy|przyjrze|oddzwonimy|oddzwonie|\
        odezwiemy|odezwe|omowimy
        bedziemy|bede ~+ badac|sprawdzac|wyjasniac|rozmawiac|kontaktowac
        otrzyma|otrzymaja|dostanie|dostana|uzyska|uzyskaja ~+ \(you)|odpowiedz|informacje|pismo|list
        \(you) ~+ otrzyma|otrzymaja|dostanie|dostana|uslyszy|uslysza
        zostanie|zostana|bedzie|beda ~+ rozpatrz*|zbadan*|wyjasnion*|sprawdzon*|przekazan*|udzielon*|\
        poinformowan*|przeanalizowan*|wyslan*|przeslan*|gotow*
        odpowiedz|odpowiedzi|decyzje ~+ otrzyma|otrzymaja|udzielimy|przeslemy|wyslemy|nadejdzie|przyjdzie|\
        dotrze
        """

    private static let polishTime = TimeWords(
        months: .init(
            .words,
            """
            stycznia|styczen|styczniu
            lutego|luty|lutym
            marca|marzec|marcu
            kwietnia|kwiecien|kwietniu
            maja|maj|maju
            czerwca|czerwiec|czerwcu
            lipca|lipiec|lipcu
            sierpnia|sierpien|sierpniu
            wrzesnia|wrzesien|wrzesniu
            pazdziernika|pazdziernik|pazdzierniku
            listopada|listopad|listopadzie
            grudnia|grudzien|grudniu
            """),
        monthsNeedingYear: [
            1: LetterPhrase("i", .words), 2: LetterPhrase("ii", .words), 3: LetterPhrase("iii", .words),
            4: LetterPhrase("iv", .words), 5: LetterPhrase("v", .words), 6: LetterPhrase("vi", .words),
            7: LetterPhrase("vii", .words), 8: LetterPhrase("viii", .words), 9: LetterPhrase("ix", .words),
            10: LetterPhrase("x", .words), 11: LetterPhrase("xi", .words), 12: LetterPhrase("xii", .words),
        ],
        numbers: .init(
            .words,
            """
            jeden|jednego|dwa|dwu|dwoch|trzy|trzech|cztery|czterech|piec|pieciu|szesc|szesciu|siedem|siedmiu|\
            osiem|osmiu|dziewiec|dziewieciu|dziesiec|dziesieciu|dwanascie|dwunastu|czternascie|czternastu|\
            pietnascie|pietnastu|dwadziescia|dwudziestu|trzydziesci|trzydziestu|szescdziesiat|szescdziesieciu
            """),
        ordinals: .init(
            .words,
            """
            pierwszego|drugiego|trzeciego|czwartego|piatego|szostego|siodmego|osmego|dziewiatego|dziesiatego|\
            jedenastego|dwunastego|trzynastego|czternastego|pietnastego|szesnastego|siedemnastego|osiemnastego|\
            dziewietnastego|dwudziestego|trzydziestego
            dwudziestego|trzydziestego pierwszego|drugiego|trzeciego|czwartego|piatego|szostego|siodmego|osmego|\
            dziewiatego
            """),
        adjectives: .init(
            .words,
            """
            roboczych|robocze|roboczy|kalendarzowych|pelnych|kolejnych|do|lub
            """),
        units: .init(
            .words,
            """
            dzien|dni|dnia|dniach|tydzien|tygodni|tygodnia|tygodnie|godzin|godziny|godzine|miesiac|miesiaca|\
            miesiecy|miesiace|doby|dob|dobe
            """),
        named: .init(
            .words,
            """
            dzis|dzisiaj|jutro|jutra|pojutrze
            poniedzialek|poniedzialku|wtorek|wtorku|srode|srody|czwartek|czwartku|piatek|piatku|sobote|soboty|\
            niedziele|niedzieli
            konca ~ tygodnia|miesiaca|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|\
            pazdziernika|listopada|grudnia
            ciagu tygodnia|miesiaca|doby
            za tydzien|miesiac
            terminie tygodnia|miesiaca
            przyszlym tygodniu
            """),
        fillers: .init(
            .words,
            """
            r|roku|dnia
            """),
        ago: .init(
            .words,
            """
            temu|wczesniej
            """),
        deadline: .init(
            .words,
            """
            do|przed|najpozniej|za
            w ciagu|terminie|przeciagu
            nie pozniej niz
            """))
}
