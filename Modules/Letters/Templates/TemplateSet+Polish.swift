/// Readers are spoken to as Państwo: the facts do not say whether Pan or Pani would be right.
extension TemplateSet {
    static let polish = TemplateSet(
        acknowledgement: LetterTemplate(
            subject: "Skarga {{complaint}}: dziękujemy",
            body: """
                Szanowni Państwo,
                {{name}},

                dziękujemy, że nam Państwo o tym powiedzieli{{#about}} ({{about}}){{/about}}. Daje nam to szansę, by sprawę naprawić;
                przykro nam z powodu kłopotu, jaki Państwa spotkał.

                Skargę otrzymaliśmy {{received}} Nosi ona numer {{complaint}}.

                Nic nie zostało jeszcze rozstrzygnięte. Zapytamy wszystkich, których sprawa dotyczy, zaczynając od Państwa, i spiszemy
                to na jednej stronie, którą obie strony zobaczą i będą mogły poprawić. Do dnia {{answerBy}} otrzymają Państwo
                naszą odpowiedź wraz z uzasadnieniem.

                Jeżeli mają Państwo dokumenty lub zdjęcia albo chcą, żeby ktoś mówił w Państwa imieniu, prosimy o wiadomość: {{contact}}.

                Z poważaniem
                {{signature}}
                {{firm}}
                """),
        invitation: LetterTemplate(
            subject: "Skarga {{complaint}}: chcemy poznać drugą stronę",
            body: """
                Szanowni Państwo,
                {{name}},

                klient złożył skargę, która dotyczy Państwa pracy. Nic nie zostało rozstrzygnięte i nic nie zostanie, zanim się Państwo
                nie wypowiedzą.

                Treść zarzutu:
                {{#allegations}}
                - Punkt {{head}}: {{text}}
                {{/allegations}}

                Do dnia {{answerBy}} mogą Państwo, wedle wyboru:
                - opisać na piśmie, jak to było;
                - przyjść i opowiedzieć, także z wybranym przedstawicielem;
                - przysłać przedstawiciela, który będzie mówił w Państwa imieniu;
                - zrzec się na piśmie prawa do wypowiedzi.

                Zobaczą Państwo, co powiedziały obie strony; żadne spotkanie w tej sprawie nie odbędzie się bez Państwa. Prosimy
                wskazać, kto był na miejscu i co może pokazać przebieg zdarzeń; zapytamy i sprawdzimy. Jeśli potrzeba więcej czasu,
                prosimy dać znać przed tym dniem: {{contact}}.

                Z poważaniem
                {{signature}}
                {{firm}}
                """),
        summaryCover: LetterTemplate(
            subject: "Skarga {{complaint}}: wspólne podsumowanie",
            body: """
                Szanowni Państwo,
                {{name}},

                przesyłamy wspólne podsumowanie skargi {{complaint}}, wersja {{version}}. Każda ze stron dostaje części, które jej
                dotyczą, w tym samym brzmieniu.

                {{#passages}}
                {{number}}. {{text}}
                {{/passages}}

                Prosimy przeczytać je do dnia {{answerBy}} Jeśli któryś punkt jest niezgodny z tym, jak było, prosimy podać jego numer
                i napisać, jak było. Państwa słowa zostaną dołączone, a na punkt odpowiemy na piśmie, zanim cokolwiek
                rozstrzygniemy: {{contact}}.

                Z poważaniem
                {{signature}}
                {{firm}}
                """),
        outcome: LetterTemplate(
            subject: "Skarga {{complaint}}: nasza odpowiedź",
            body: """
                Szanowni Państwo,
                {{name}},

                dziękujemy za skargę {{complaint}} i za czas, którego potrzebowaliśmy, by wysłuchać obu stron. Oto nasze ustalenia,
                punkt po punkcie.

                {{#heads}}
                {{number}}. {{allegation}}
                   Wynik: {{outcome}}.
                {{#reason}}
                   Uzasadnienie: {{reason}}
                {{/reason}}
                {{#standards}}
                   {{#isMet}}Co obiecujemy każdemu i czego tu dotrzymaliśmy{{/isMet}}{{^isMet}}Co obiecujemy każdemu i czego tu nie dotrzymaliśmy{{/isMet}}: {{text}}
                {{/standards}}
                {{#remedies}}
                   {{#isChange}}Co zmieniamy{{/isChange}}{{^isChange}}Co dla Państwa robimy{{/isChange}}: {{text}}{{#amount}}, {{amount}}{{/amount}} ({{owner}}, do {{due}})
                {{/remedies}}

                {{/heads}}
                Jeśli się Państwo z tym nie zgadzają, mogą Państwo poprosić{{#until}} (do dnia {{until}}){{/until}}, by sprawie przyjrzał się
                ktoś, kto nie brał udziału w tej decyzji: {{contact}}.

                {{#outsideBody}}
                Mogą Państwo zwrócić się także do instytucji spoza naszej firmy: {{outsideBody}}{{#outsideUntil}} (do dnia {{outsideUntil}}){{/outsideUntil}}

                {{/outsideBody}}
                Z poważaniem
                {{signature}}
                {{firm}}
                """),
        supportNote: LetterTemplate(
            subject: "Skarga {{complaint}}: zarzutu nie potwierdzono",
            body: """
                Szanowni Państwo,
                {{name}},

                w skardze {{complaint}} padł zarzut dotyczący Państwa pracy: {{allegation}}

                Wynik: {{outcome}}.
                {{#reason}}
                Uzasadnienie: {{reason}}
                {{/reason}}

                Zarzutu nie potwierdzono. Nie trafia to do Państwa akt i nikomu nie wolno tego Państwu wypominać. Trudno jest być
                przedmiotem skargi, a jeszcze trudniej, gdy dobrze wykonało się swoją pracę. Dziękujemy za tę
                pracę.

                Jeśli chcą Państwo o tym porozmawiać albo coś w naszym sposobie pracy utrudniło tę sytuację, proszę o wiadomość: {{contact}}.

                Z wyrazami szacunku
                {{signature}}
                {{firm}}
                """),
        twoAttempts: LetterTemplate(
            subject: "Skarga {{complaint}}: próbowaliśmy się skontaktować",
            body: """
                Szanowni Państwo,
                {{name}},

                chcieliśmy porozmawiać o skardze {{complaint}}, ale nie udało nam się z Państwem skontaktować:
                {{#attempts}}
                - {{on}} ({{channel}})
                {{/attempts}}

                Skarga nie została odłożona. Jeśli nie otrzymamy wiadomości, od dnia {{goesOnFrom}} będziemy prowadzić sprawę dalej na
                podstawie tego, co mamy, a Państwo i tak otrzymają naszą odpowiedź. Mogą Państwo zabrać głos w każdej chwili przed
                zamknięciem sprawy: {{contact}}.

                Z poważaniem
                {{signature}}
                {{firm}}
                """),
        holding: LetterTemplate(
            subject: "Skarga {{complaint}}: jeszcze bez odpowiedzi, i dlaczego",
            body: """
                Szanowni Państwo,
                {{name}},

                obiecaliśmy Państwu odpowiedź na skargę {{complaint}} i jeszcze jej nie mamy. Powód:

                {{why}}

                Odpowiedź wraz z uzasadnieniem otrzymają Państwo do dnia {{answerBy}} Jeśli to dla Państwa za późno albo chcą Państwo
                coś dodać, prosimy o wiadomość: {{contact}}.

                {{#outsideBody}}
                Nie muszą Państwo na nas czekać. Już teraz mogą Państwo zwrócić się do instytucji spoza naszej firmy: {{outsideBody}}

                {{/outsideBody}}
                Z poważaniem
                {{signature}}
                {{firm}}
                """),
        change: LetterTemplate(
            subject: "Skarga {{complaint}}: co się dzięki niej zmieniło",
            body: """
                Szanowni Państwo,
                {{name}},

                w skardze {{complaint}} napisali nam Państwo, co poszło źle. Dzięki niej i podobnym skargom zmieniliśmy:

                {{#changes}}
                - {{text}}
                {{/changes}}

                Dziękujemy. Jeśli zobaczą Państwo, że znów jest źle, prosimy o wiadomość, a przyjrzymy się temu ponownie: {{contact}}.

                Z poważaniem
                {{signature}}
                {{firm}}
                """),
        changeForStaff: LetterTemplate(
            subject: "Skarga {{complaint}}: co się zmieniło po niej i po podobnych",
            body: """
                Szanowni Państwo,
                {{name}},

                skarga {{complaint}}, która dotyczyła Państwa pracy, nie była jedyną tego rodzaju. Z powodu tej i podobnych skarg zmieniliśmy:

                {{#changes}}
                - {{text}}
                {{/changes}}

                Zmieniło się to, jak pracujemy. O tym, co ustalono w tamtej sprawie, zmiana ta nic nie mówi. Jeśli zobaczą Państwo, że znów jest
                źle, prosimy o wiadomość: {{contact}}.

                Z poważaniem
                {{signature}}
                {{firm}}
                """),
        handOver: LetterTemplate(
            subject: "{{number}}: ostatni dzień u nas i dokąd można się zwrócić",
            body: """
                Szanowni Państwo,
                {{name}},

                to, co łączy nas umową, kończy się dnia {{endsOn}} Do tego dnia wszystko pozostaje bez zmian.

                Później usługi świadczyć mogą:
                {{#providers}}
                - {{text}}
                {{/providers}}

                Dokumenty, które u nas są, przekażemy bezpłatnie, także wskazanej firmie, i odpowiemy na jej pytania. Prosimy
                o informację, komu je przesłać; chętnie też pomożemy znaleźć kogoś innego: {{contact}}.

                Na to można w każdej chwili złożyć skargę, a my jej wysłuchamy.

                Dziękujemy za czas u nas i życzymy wszystkiego dobrego.

                Z poważaniem
                {{signature}}
                {{firm}}
                """))
}
