import EvenhandDomain
import Testing

@testable import EvenhandLetters

enum Sample {
    static let sender = LetterSender(
        firm: "Riverside <Bank> & Sons", signature: "Maria Novak", contact: "desk@riverside.example")

    static func day(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDate {
        try #require(CivilDate(year: year, month: month, day: day))
    }

    static func acknowledgement(
        received: CivilDate, answerBy: CivilDate, subject: String? = nil, customer: String = "Anna Example"
    ) -> AcknowledgementFacts {
        AcknowledgementFacts(
            sender: sender, customer: customer, complaint: "C-1042", received: received, subject: subject,
            answerBy: answerBy)
    }

    /// Every kind of letter in one language, with the texts of its facts that must be found in it.
    static func allLetters(in language: LetterLanguage) throws -> [(kind: String, letter: Letter, texts: [String])] {
        let due = try day(2026, 3, 16)
        let dueText = LetterWords.of(language).date(due)
        let allegation = "The clerk said “read the terms” & laughed <out loud>."
        let reason = "The recording has the clerk explaining the fee twice, calmly."
        return [
            (
                "acknowledgement",
                try .acknowledgement(acknowledgement(received: day(2026, 3, 2), answerBy: due), in: language),
                ["Anna Example", "C-1042", LetterWords.of(language).date(try day(2026, 3, 2)), dueText]
            ),
            (
                "invitation",
                try .invitation(
                    InvitationFacts(
                        sender: sender, employee: "Tom Reed", complaint: "C-1042",
                        allegations: [.init(head: "1", text: allegation), .init(head: "2", text: "No receipt.")],
                        answerBy: due), in: language),
                ["Tom Reed", allegation, "No receipt.", dueText]
            ),
            (
                "summary cover",
                try .summaryCover(
                    SummaryFacts(
                        sender: sender, recipient: "Tom Reed", complaint: "C-1042", version: 3,
                        passages: [.init(number: "1", text: allegation), .init(number: "2", text: "It rained.")],
                        answerBy: due), in: language),
                ["Tom Reed", "1. \(allegation)", "2. It rained.", "3", dueText]
            ),
            (
                "outcome", try .outcome(outcome(allegation, reason, due), in: language),
                [allegation, reason, dueText, "Ombudsman"]
            ),
            (
                "support note",
                try .supportNote(
                    SupportNoteFacts(
                        sender: sender, employee: "Tom Reed", complaint: "C-1042", allegation: allegation,
                        outcome: .notUpheld, reason: reason), in: language),
                ["Tom Reed", allegation, reason]
            ),
            (
                "two attempts",
                try .twoAttempts(
                    TwoAttemptsFacts(
                        sender: sender, recipient: "Anna Example", complaint: "C-1042",
                        attempts: [
                            .init(on: day(2026, 3, 4), channel: .phone), .init(on: day(2026, 3, 6), channel: .email),
                        ], goesOnFrom: due), in: language),
                ["Anna Example", LetterWords.of(language).date(try day(2026, 3, 4)), dueText]
            ),
            (
                "change",
                try .change(
                    ChangeFacts(
                        sender: sender, recipient: "Anna Example", complaint: "C-1042",
                        changes: ["Prices <hang> at every counter."]), in: language),
                ["Anna Example", "- Prices <hang> at every counter."]
            ),
            (
                "change for staff",
                try .changeForStaff(
                    ChangeFacts(
                        sender: sender, recipient: "Tom Reed", complaint: "C-1042",
                        changes: ["Prices <hang> at every counter.", "The till rings twice."]), in: language),
                ["Tom Reed", "C-1042", "- Prices <hang> at every counter.\n- The till rings twice."]
            ),
            (
                "hand-over",
                try .handOver(
                    HandOverFacts(
                        sender: sender, customer: "Anna Example", number: "C-1042", endsOn: due,
                        providers: ["Other Bank, 12 High Street", "The Chamber <of> Trade"]), in: language),
                ["Anna Example", dueText, "Other Bank, 12 High Street", "The Chamber <of> Trade"]
            ),
        ]
    }

    static func outcome(_ allegation: String, _ reason: String, _ due: CivilDate) -> OutcomeFacts {
        OutcomeFacts(
            sender: sender, customer: "Anna Example", complaint: "C-1042",
            heads: [
                .init(number: "1", allegation: allegation, outcome: .notUpheld, reason: reason),
                .init(
                    number: "2", allegation: "The fee was not announced.", outcome: .upheld, reason: "",
                    remedies: [
                        .init(text: "12 dollars paid back", owner: "Maria Novak", due: due),
                        .init(
                            text: "The price list hangs at every counter", owner: "Jo Lind", due: due, isChange: true),
                    ]),
            ], nextStage: .init(until: due, outsideBody: "Ombudsman, 1 Example Street"))
    }
}

@Suite("When an acknowledgement is written from its template")
struct AcknowledgementTemplateTests {
    @Test(arguments: LetterLanguage.allCases, 1...12)
    func `it keeps rule R1 in its language, whatever the month`(_ language: LetterLanguage, _ month: Int) throws {
        let facts = Sample.acknowledgement(
            received: try Sample.day(2026, month, 1), answerBy: try Sample.day(2026, month, 28))
        let letter = try Letter.acknowledgement(facts, in: language)
        #expect(LetterCheck.failures(in: letter.body, language: language.rawValue) == [])
        #expect(LetterCheck.limits(language: language.rawValue) == nil)
    }

    @Test(arguments: [
        (LetterLanguage.english, "the fee on your account"), (.thai, "ค่าธรรมเนียมบัญชี"),
        (.polish, "opłata za prowadzenie rachunku"), (.telugu, "ఖాతా రుసుము"),
    ])
    func `it names the subject and still keeps R1`(_ language: LetterLanguage, _ subject: String) throws {
        let facts = Sample.acknowledgement(
            received: try Sample.day(2026, 3, 2), answerBy: try Sample.day(2026, 3, 16), subject: subject)
        let letter = try Letter.acknowledgement(facts, in: language)
        #expect(letter.body.contains(subject))
        #expect(LetterCheck.failures(in: letter.body, language: language.rawValue) == [])
    }

    @Test func `a challenge slipped in as the subject is found by the check`() throws {
        let facts = Sample.acknowledgement(
            received: try Sample.day(2026, 3, 2), answerBy: try Sample.day(2026, 3, 16),
            subject: "the fee, though you failed to read the terms")
        let letter = try Letter.acknowledgement(facts, in: .english)
        #expect(LetterCheck.failures(in: letter.body, language: "en").contains { $0.requirement == .noChallenge })
    }
}

@Suite("When a hand-over letter is written from its template")
struct HandOverTemplateTests {
    @Test(arguments: LetterLanguage.allCases, 1...12)
    func `it names where else to go and challenges nobody, whatever the month`(
        _ language: LetterLanguage, _ month: Int
    ) throws {
        let providers = ["Other Bank, 12 High Street", "Biuro pośrednictwa, Rynek 1", "ธนาคารอื่น"]
        let facts = HandOverFacts(
            sender: Sample.sender, customer: "Anna Example", number: "CU-3", endsOn: try Sample.day(2026, month, 28),
            providers: providers)
        let letter = try Letter.handOver(facts, in: language)
        for provider in providers { #expect(HandOverLetter.names(provider, in: letter.body)) }
        let challenges = LetterCheck.failures(in: letter.body, language: language.rawValue)
            .filter { $0.requirement == .noChallenge }
        #expect(challenges.map(\.sentence) == [])
    }
}

@Suite("When letters are written")
struct LetterTests {
    @Test(arguments: LetterLanguage.allCases)
    func `every letter carries its facts as they were typed, and nothing of the template's own marks`(
        _ language: LetterLanguage
    ) throws {
        for (kind, letter, texts) in try Sample.allLetters(in: language) {
            for text in texts + ["Riverside <Bank> & Sons", "Maria Novak", "desk@riverside.example"] {
                #expect(letter.body.contains(text), "\(kind) lacks \(text)")
            }
            #expect(letter.subject.contains("C-1042"), "\(kind)")
            for mark in ["{{", "}}", "&amp;", "&lt;", "&quot;", "CONTENT_TYPE", "\n\n\n"] {
                #expect(!letter.body.contains(mark) && !letter.subject.contains(mark), "\(kind) has \(mark)")
            }
            #expect(letter.body.first != "\n" && letter.body.last != "\n", "\(kind)")
        }
    }

    @Test func `the four languages differ in every letter`() throws {
        let letters = try LetterLanguage.allCases.map { try Sample.allLetters(in: $0).map(\.letter.body) }
        for kind in letters[0].indices { #expect(Set(letters.map { $0[kind] }).count == 4) }
    }

    @Test(arguments: LetterLanguage.allCases)
    func `what staff are told of a change challenges nobody and thanks nobody for a complaint`(
        _ language: LetterLanguage
    ) throws {
        let facts = ChangeFacts(
            sender: Sample.sender, recipient: "Tom Reed", complaint: "C-1042", changes: ["The till rings twice."])
        let staff = try Letter.changeForStaff(facts, in: language)
        #expect(staff.body != (try Letter.change(facts, in: language).body))
        let challenges = LetterCheck.failures(in: staff.body, language: language.rawValue)
            .filter { $0.requirement == .noChallenge }
        #expect(challenges.map(\.sentence) == [])
    }

    @Test(arguments: [
        (LetterLanguage.english, "withdrawn by the customer", "settled with the customer before a finding"),
        (.thai, "ลูกค้าขอถอนเรื่อง", "ตกลงกับลูกค้าได้ก่อนมีข้อสรุป"),
        (.polish, "skarga wycofana przez klienta", "sprawa załatwiona z klientem przed rozstrzygnięciem"),
        (.telugu, "కస్టమర్ ఉపసంహరించుకున్నారు", "నిర్ణయానికి ముందే కస్టమర్‌తో పరిష్కారమైంది"),
    ])
    func `a note of support says that the customer ended it, not its reader`(
        _ language: LetterLanguage, _ withdrawn: String, _ settled: String
    ) throws {
        func note(_ outcome: Outcome) throws -> String {
            try Letter.supportNote(
                SupportNoteFacts(
                    sender: Sample.sender, employee: "Tom Reed", complaint: "C-7", allegation: "Late.",
                    outcome: outcome, reason: "It came after all."), in: language
            ).body
        }
        #expect(try note(.withdrawn).contains(withdrawn))
        #expect(try note(.resolvedEarly).contains(settled))
        for outcome in [Outcome.withdrawn, .resolvedEarly] {
            #expect(try !note(outcome).contains(LetterWords.of(language).name(outcome)))
        }
    }

    @Test func `a Polish date ends its sentence with one dot`() throws {
        for (kind, letter, _) in try Sample.allLetters(in: .polish) {
            #expect(!letter.body.contains("r.."), "\(kind)")
        }
    }

    @Test func `to waive is told as a right that is waived in writing, not as writing to waive`() throws {
        func invitation(_ language: LetterLanguage) throws -> String {
            try Letter.invitation(
                InvitationFacts(
                    sender: Sample.sender, employee: "Tom Reed", complaint: "C-7",
                    allegations: [.init(head: "1", text: "Late.")], answerBy: Sample.day(2026, 3, 16)), in: language
            ).body
        }
        #expect(try invitation(.polish).contains("- zrzec się na piśmie prawa do wypowiedzi."))
        #expect(try invitation(.thai).contains("- แจ้งเป็นลายลักษณ์อักษรว่าขอสละสิทธิ์ชี้แจง"))
    }

    @Test func `in Polish staff are not told that anything came thanks to a complaint`() throws {
        let facts = ChangeFacts(
            sender: Sample.sender, recipient: "Tom Reed", complaint: "C-7", changes: ["The till rings twice."])
        let letter = try Letter.changeForStaff(facts, in: .polish)
        #expect(letter.subject == "Skarga C-7: co się zmieniło po niej i po podobnych")
        #expect(letter.body.contains("Z powodu tej i podobnych skarg zmieniliśmy:"))
        #expect(!letter.body.contains("dzięki"))
    }

    @Test func `the English outcome letter reads as it should`() throws {
        let letter = try Letter.outcome(
            Sample.outcome("The clerk was rude.", "Two colleagues heard a calm talk.", Sample.day(2026, 3, 16)),
            in: .english)
        #expect(
            letter.body == """
                Dear Anna Example,

                Thank you for your complaint C-1042 and for your patience while we heard both sides. This is what we
                found, point by point.

                1. The clerk was rude.
                   Outcome: not upheld.
                   Reason: Two colleagues heard a calm talk.

                2. The fee was not announced.
                   Outcome: upheld.
                   What we do for you: 12 dollars paid back (Maria Novak, by 16 March 2026)
                   What we change: The price list hangs at every counter (Jo Lind, by 16 March 2026)

                If you do not agree, you may ask that somebody who took no part in this decision looks at it again, until 16 March 2026: desk@riverside.example.

                You may also take it to somebody outside our firm: Ombudsman, 1 Example Street

                Yours sincerely,
                Maria Novak
                Riverside <Bank> & Sons
                """)
    }

    @Test(arguments: LetterLanguage.allCases)
    func `every outcome has a name of its own`(_ language: LetterLanguage) {
        let words = LetterWords.of(language)
        #expect(Set(Outcome.allCases.map(words.name)).count == Outcome.allCases.count)
        #expect(Set(Outcome.allCases.map(words.nameForStaff)).count == Outcome.allCases.count)
        #expect(Set(Channel.allCases.map { words.name($0) }).count == Channel.allCases.count)
    }

    @Test func `without a date and a body outside, the next stage is still offered`() throws {
        let facts = OutcomeFacts(
            sender: Sample.sender, customer: "Anna Example", complaint: "C-7",
            heads: [.init(number: "1", allegation: "Late.", outcome: .withdrawn, reason: "You withdrew it.")],
            nextStage: .init(until: nil))
        let letter = try Letter.outcome(facts, in: .english)
        #expect(letter.body.contains("looks at it again: desk@riverside.example."))
        #expect(!letter.body.contains("outside our firm"))
    }

    @Test func `what people typed cannot command a terminal or a template`() throws {
        let facts = Sample.acknowledgement(
            received: try Sample.day(2026, 3, 2), answerBy: try Sample.day(2026, 3, 16),
            customer: "Anna\u{1B}[2J\u{7}\r\n{{contact}} \u{202E}<b>")
        let letter = try Letter.acknowledgement(facts, in: .english)
        #expect(letter.body.contains("Dear Anna[2J {{contact}} "))
        #expect(letter.body.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    }
}

@Suite("When dates are written")
struct LetterDateTests {
    @Test(arguments: [
        (LetterLanguage.english, "29 February 2028"), (.thai, "29 กุมภาพันธ์ 2571"), (.polish, "29 lutego 2028 r."),
        (.telugu, "29 ఫిబ్రవరి 2028"),
    ])
    func `each language has its own way`(_ language: LetterLanguage, _ expected: String) throws {
        #expect(LetterWords.of(language).date(try Sample.day(2028, 2, 29)) == expected)
    }

    @Test(arguments: [("pl-PL", LetterLanguage.polish), ("TH", .thai), ("te", .telugu), ("en_GB", .english)])
    func `a language tag is read by its first part`(_ tag: String, _ expected: LetterLanguage) {
        #expect(LetterLanguage(tag: tag) == expected)
    }

    @Test(arguments: ["de", "", "und", "english"])
    func `a language without templates is nil, never a guess`(_ tag: String) {
        #expect(LetterLanguage(tag: tag) == nil)
    }
}
