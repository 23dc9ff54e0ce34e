import EvenhandDomain

extension LetterTable {
    static let polish = LetterTable(
        language: "pl",
        good: [
            """
            Szanowny Panie Nowak, bardzo dziękujemy za Pana list i za poświęcony czas. Rozumiemy Pana \
            rozczarowanie. Pana sprawą zajmie się Ewa Lis, która skontaktuje się z Panem telefonicznie w \
            ciągu 3 dni roboczych.
            """,
            """
            Dziękujemy za skargę na pracę naszego oddziału. Zanim cokolwiek ustalimy, wysłuchamy Pani i \
            naszego pracownika. Wynik przekażemy Pani do końca marca.
            """,
            """
            Dzień dobry, dziękuję za rozmowę. Zgodnie z ustaleniami wyślę Panu formularz jutro, a odpowiedź \
            do piątku.
            """,
            """
            Dziękujemy za zgłoszenie awarii. Technik przyjedzie w środę, 4 marca, a do 10 marca otrzyma Pani \
            od nas wyjaśnienie na piśmie.
            """,
            """
            Dziękujemy za kontakt. Państwa uwagi są dla nas ważne. Państwa skarga zostanie rozpatrzona w \
            terminie 30 dni od dnia otrzymania.
            """,
            """
            Dziękujemy, że zwróciła nam Pani na to uwagę. Przepraszamy, że nikt Pani o opłacie nie \
            poinformował. Sprawdzimy, jak do tego doszło, i odezwiemy się do 12 marca.
            """,
            """
            Dziękujemy za list. Żałujemy, że musiał Pan czekać tak długo. Kierownik oddziału przeczyta go \
            osobiście i odpowie Panu do 12 marca.
            """,
            "Dziękujemy za informację, że kurier nie zadzwonił. Zapytamy kuriera i damy Pani znać w ciągu tygodnia.",
            """
            Dziękujemy za wiadomość z 2 marca. Pisze Pani, że kasjerka stwierdziła, że to Pani wina. \
            Porozmawiamy z nią i z Panią do 9 marca.
            """,
            """
            Szanowny Panie, dziękujemy za kontakt w dniu 3 marca 2026 r. Przykro nam z powodu tego, co Pana \
            spotkało. Sprawę prowadzi Anna Zielińska, która skontaktuje się z Panem do 10 marca 2026 r.
            """,
            """
            Dziękujemy za wiadomość. Państwa zgłoszenie przyjęliśmy i przekazaliśmy kierownikowi. Odpowiedź \
            prześlemy w ciągu 14 dni od dziś.
            """,
            """
            Bardzo dziękuję za zwrócenie uwagi na podwójną opłatę. Sprawdzimy obie płatności i poinformujemy \
            Panią o wyniku najpóźniej 12 marca 2026 r.
            """,
            """
            Dziękujemy za zaufanie. Nie podjęto jeszcze żadnej decyzji. Wysłuchamy obu stron i przedstawimy \
            nasze stanowisko do 30 kwietnia 2026 roku.
            """,
            "Dziękujemy, że nam Państwo o tym napisali. Zbadamy sprawę i odpowiemy do 5 marca 2026 r.",
            """
            Szanowna Pani,

            dziękujemy za list z dnia 2 marca 2026 r. w sprawie opłaty za prowadzenie rachunku. Przykro nam z powodu
            kłopotu. Poprosimy oddział o dokumenty, wysłuchamy naszej koleżanki i odpowiemy Pani do 16 marca 2026 r.

            Z poważaniem
            Maria Nowak, Dział Skarg
            """,
            """
            Dziękuję za telefon. Porozmawiam ze wszystkimi, których to dotyczy, i oddzwonię w ciągu pięciu \
            dni roboczych.
            """,
            """
            Jesteśmy wdzięczni, że poświęcił Pan czas na napisanie do nas. Nasza koleżanka, która nie brała \
            udziału w sprawie, przeczyta wszystko i zadzwoni do Pana w piątek, 6 marca.
            """,
            """
            Dziękujemy za zgłoszenie. Napisała Pani, że usłyszała, iż powinna była Pani przeczytać regulamin. \
            Zapytamy o to także pracownika i odpowiemy w terminie 14 dni.
            """,
            """
            Dziękujemy za sygnał o uszkodzonej wtyczce. Dział bezpieczeństwa sprawdzi czajnik i poinformuje \
            Panią w ciągu 24 godzin. Prosimy do tego czasu nie używać czajnika.
            """,
            "Dziękujemy za skargę, którą otrzymaliśmy 2 marca. Odpowiedź otrzyma Pan najpóźniej 12.03.2026.",
            """
            Dziękujemy za wiadomość. Przepraszamy, że nie dostali Państwo paczki. Ustalimy, gdzie jest, i \
            damy znać do końca przyszłego tygodnia.
            """,
            """
            Serdecznie dziękujemy za uwagi o pokoju. Jeśli nie zgodzi się Pani z naszą odpowiedzią, może Pani \
            poprosić o ponowne rozpatrzenie. Odpowiedź wyślemy w ciągu tygodnia.
            """,
            """
            Dziękujemy, że dała nam Pani szansę to naprawić. Sprawa zostanie rozpatrzona przez osobę, która \
            jej wcześniej nie prowadziła, do 31 marca.
            """,
            """
            Dziękuję, że pisze Pan do nas ponownie. Przykro mi, że to tak długo trwa. Przeczytam wszystkie \
            pisma sam i zadzwonię do Pana jutro.
            """,
            """
            Dziękujemy za e-mail. Prosimy o przesłanie zdjęć, jeśli je Państwo mają; odpiszemy w ciągu 7 dni \
            od ich otrzymania.
            """,
            "Dziękujemy za szczerą rozmowę. Do 9 IX 2026 r. otrzyma Pani od nas pismo z wyjaśnieniem.",
        ],
        frame: (
            "Dziękujemy, że nam Państwo o tym napisali.", "Zapytamy wszystkich i odpowiemy Państwu do 5 marca 2026 r."
        ),
        challenges: [
            "Pracownik zachował się prawidłowo.",
            "Nie widzimy błędu po naszej stronie.",
            "Informowaliśmy Pana o tym wielokrotnie.",
            "Jest Pani przewrażliwiona.",
            "Sam Pan jest sobie winien.",
            "Nie ma Pan racji.",
            "Pana pretensje są bezpodstawne.",
            "Nie zastosowała się Pani do instrukcji.",
            "Obowiązkiem Pana było sprawdzenie wyciągu.",
            "Nie popełniliśmy żadnego błędu.",
            "Pan kłamie.",
            "Zgodził się Pan na te warunki.",
            "Gdyby przeczytała Pani umowę, wiedziałaby Pani o opłacie.",
            "Reklamację uznajemy za nieuzasadnioną.",
            "Nasz system pokazuje, że paczka została dostarczona.",
            "Z naszych danych wynika jednak, że opłata jest prawidłowa.",
            "Powinna była Pani przeczytać regulamin.",
            "To nie nasza wina.",
            "Odrzucamy zarzut nieuprzejmości.",
            "Państwa skarga jest bezzasadna.",
            "Jak Pan dobrze wie, opłata jest w cenniku.",
            "Nasi pracownicy nigdy tak nie mówią.",
            "Żaden inny klient się nie skarżył.",
            "Przykro nam, że Pani tak to odebrała.",
            "Przepraszamy, jeśli poczuła się Pani urażona.",
            "Twierdzi Pan, że nikt nie oddzwonił.",
            "Trudno nam w to uwierzyć.",
            "Prosimy się uspokoić.",
            "Nie sprawdził Pan daty na bilecie.",
            "Zapomniała Pani opłacić rachunek.",
            "Jak już wyjaśnialiśmy, opłata obowiązuje wszystkich.",
            "Dlaczego nie zadzwonił Pan od razu i czy na pewno Pan płacił?",
            "Myli się Pan co do terminu.",
            "Rzekoma nieuprzejmość nas dziwi.",
            "Regulamin jasno określa opłatę.",
            "Szkoda powstała z Pani winy.",
            "Nie ponosimy za to odpowiedzialności.",
            "Wystarczyło przeczytać umowę.",
            "Źle Pani zrozumiała ofertę.",
        ],
        bad: [
            Bad("Zbadamy sprawę i odpowiemy do 5 marca 2026 r.", .thanks),
            Bad("Dziękujemy za nic. Odpowiemy do 5 marca 2026 r.", .thanks),
            Bad("Z góry dziękujemy za cierpliwość. Odpowiemy w ciągu 5 dni.", .thanks),
            Bad("Dziękujemy za wyrozumiałość. Odpowiemy w ciągu 5 dni.", .thanks),
            Bad(
                "Dziękujemy za list, ale z naszych zapisów wynika co innego. Odpowiemy w ciągu 5 dni.", .thanks,
                .noChallenge),
            Bad("Dziękujemy za zgłoszenie.", .nextStep, .byWhen),
            Bad("Dziękujemy za zgłoszenie. Jest ono dla nas ważne.", .nextStep, .byWhen),
            Bad("Dziękujemy za zgłoszenie. Odpowiemy najszybciej, jak to możliwe.", .byWhen),
            Bad("Dziękujemy za list z dnia 5 marca 2026 r. Zajmiemy się sprawą.", .byWhen),
            Bad("Dziękujemy za zgłoszenie. Nie odpowiemy do 5 marca 2026 r.", .nextStep, .byWhen),
            Bad("Dziękujemy za zgłoszenie. Zbadamy je. Prosimy przysłać paragon do 5 marca.", .byWhen),
            Bad("Dziękujemy za zgłoszenie. Odpowiemy do 31 lutego 2026 r.", .byWhen),
            Bad("Dziękujemy za zgłoszenie. Zbadamy to, co zdarzyło się 5 dni temu.", .byWhen),
            Bad("Otrzymaliśmy skargę.", .thanks, .nextStep, .byWhen),
        ])
}
