import EvenhandDomain
import Testing

/// Letters written for these tests: what a desk might really send, and what it must not.
struct LetterTable: Sendable {
    /// A whole letter and the requirements it misses, in the order of the check.
    struct Bad: Sendable {
        let letter: String
        let missing: [LetterFailure.Requirement]

        init(_ letter: String, _ missing: LetterFailure.Requirement...) {
            self.letter = letter
            self.missing = missing
        }
    }

    let language: String
    let good: [String]
    /// A good letter in two halves; each challenge is put between them.
    let frame: (opening: String, end: String)
    let challenges: [String]
    let bad: [Bad]

    static let all = [english, thai, polish, telugu]
}

struct LetterCase: Sendable, CustomTestStringConvertible {
    let language: String
    let letter: String
    var missing: [LetterFailure.Requirement] = []
    var challenge: String?

    var testDescription: String { "\(language): \(challenge ?? letter)" }

    static let good = LetterTable.all.flatMap { table in
        table.good.map { LetterCase(language: table.language, letter: $0) }
    }
    static let challenging = LetterTable.all.flatMap { table in
        table.challenges.map { challenge in
            LetterCase(
                language: table.language, letter: "\(table.frame.opening) \(challenge) \(table.frame.end)",
                missing: [.noChallenge], challenge: challenge)
        }
    }
    static let wanting = LetterTable.all.flatMap { table in
        table.bad.map { LetterCase(language: table.language, letter: $0.letter, missing: $0.missing) }
    }
}

@Suite("When an acknowledgement is checked")
struct LetterCheckTests {
    @Test(arguments: LetterCase.good)
    func `a fair letter passes`(_ letter: LetterCase) {
        #expect(LetterCheck.failures(in: letter.letter, language: letter.language) == [])
    }

    @Test(arguments: LetterCase.challenging)
    func `a letter that challenges is refused with the sentence`(_ letter: LetterCase) throws {
        let failures = LetterCheck.failures(in: letter.letter, language: letter.language)
        #expect(failures.map(\.requirement) == letter.missing)
        #expect(failures.first?.sentence == letter.challenge)
        #expect(failures.allSatisfy { !$0.message.isEmpty })
    }

    @Test(arguments: LetterCase.wanting)
    func `a letter that lacks something is refused for just that`(_ letter: LetterCase) {
        let failures = LetterCheck.failures(in: letter.letter, language: letter.language)
        #expect(failures.map(\.requirement) == letter.missing)
    }

    @Test func `there are enough letters in every language`() {
        for table in LetterTable.all {
            #expect(table.good.count >= 12, "\(table.language)")
            #expect(table.challenges.count + table.bad.count >= 20, "\(table.language)")
            #expect(
                LetterCheck.failures(in: "\(table.frame.opening) \(table.frame.end)", language: table.language) == [])
        }
    }

    @Test(arguments: LetterTable.all.map(\.language))
    func `the examples in the messages pass the check themselves`(_ language: String) throws {
        let failures = LetterCheck.failures(in: "", language: language)
        #expect(failures.map(\.requirement) == [.thanks, .nextStep, .byWhen])
        let examples = failures.compactMap { $0.message.split(separator: "“").last?.split(separator: "”").first }
        #expect(examples.count == 3)
        #expect(LetterCheck.failures(in: examples.joined(separator: "\n\n"), language: language) == [])
    }

    @Test func `language tags are read by their first part`() {
        let letter = "Thank you for telling us. We will write to you by 5 March 2026."
        for tag in ["en", "EN", "en-GB", "en_US"] {
            #expect(LetterCheck.failures(in: letter, language: tag) == [])
        }
    }

    @Test func `a letter in another language than it says is missing its thanks`() {
        let polish = "Dziękujemy za list. Odpowiemy do 5 marca 2026 r."
        let failures = LetterCheck.failures(in: polish, language: "en").map(\.requirement)
        #expect(failures == [.thanks, .nextStep, .byWhen])
    }

    @Test func `a challenge in a second language is found`() {
        let letter = """
            ขอบคุณที่แจ้งเรื่องนี้ให้เราทราบ เราจะแจ้งผลให้ท่านทราบภายใน 5 วันทำการ

            Our records show that you were late.
            """
        let failures = LetterCheck.failures(in: letter, language: "th")
        #expect(failures.map(\.requirement) == [.noChallenge])
        #expect(failures.first?.sentence == "Our records show that you were late.")
    }

    @Test func `every challenge is named, not only the first`() {
        let letter = """
            Thank you for writing. You failed to read the leaflet. We will write by 5 March 2026. This is not our fault.
            """
        let sentences = LetterCheck.failures(in: letter, language: "en").map(\.sentence)
        #expect(sentences == ["You failed to read the leaflet.", "This is not our fault."])
    }
}

@Suite("When the letter's language has no word lists")
struct LetterCheckUnknownLanguageTests {
    @Test func `a letter with two sentences and a date passes, and the limits say what was not checked`() throws {
        let letter = "Vielen Dank für Ihren Brief. Wir antworten Ihnen bis zum 5. März 2026."
        #expect(LetterCheck.failures(in: letter, language: "de") == [])
        let limits = try #require(LetterCheck.limits(language: "de"))
        #expect(limits.contains("“de”") && limits.contains("were not checked"))
    }

    @Test func `known languages have no limits`() {
        for language in LetterCheck.languages { #expect(LetterCheck.limits(language: language) == nil) }
    }

    @Test(arguments: ["", "Danke.", "Vielen Dank für Ihren Brief."])
    func `a single sentence without a date is refused and the message says how little was checked`(_ letter: String) {
        let failures = LetterCheck.failures(in: letter, language: "de")
        #expect(failures.map(\.requirement) == [.nextStep, .byWhen])
        #expect(failures.allSatisfy { $0.message.contains("no word lists for “de”") })
    }

    @Test func `naming another language is no way round the check`() {
        let letter = "Thank you. You failed to read the leaflet. We will write by 5 March 2026."
        #expect(LetterCheck.failures(in: letter, language: "de").map(\.requirement) == [.noChallenge])
    }
}

@Suite("When a letter is strange")
struct LetterCheckRobustnessTests {
    @Test(arguments: ["en", "th", "pl", "te", "", "und", "de"])
    func `text without words is refused, never a crash`(_ language: String) {
        for letter in ["", " \n\t ", "!!!", "“", "\u{200B}", "\u{0301}", "5", "....", "ก", "్", "👩‍👩‍👧", "\0"] {
            #expect(!LetterCheck.failures(in: letter, language: language).isEmpty)
        }
    }

    @Test func `Polish without its accents and decomposed is read alike`() {
        let plain = "Dziekujemy za zgloszenie. Odpowiemy do 12 wrzesnia 2026 r."
        let decomposed = "Dzie\u{0328}kujemy za zg\u{0142}oszenie. Odpowiemy do 12 wrzes\u{0301}nia 2026 r."
        #expect(LetterCheck.failures(in: plain, language: "pl") == [])
        #expect(LetterCheck.failures(in: decomposed, language: "pl") == [])
    }

    @Test(arguments: [
        "31 February 2026", "45 March 2026", "29 February 2027", "2026-13-05", "0 days", "a few days", "some weeks",
        "due course", "24/7",
    ])
    func `what is no date is not taken for one`(_ time: String) {
        let letter = "Thank you for telling us. We will write to you by \(time)."
        #expect(LetterCheck.failures(in: letter, language: "en").map(\.requirement) == [.byWhen])
    }

    @Test(arguments: [
        "5 March 2026", "March 5, 2026", "the 5th of March", "2026-03-05", "05/03/2026", "29 February 2028",
        "Friday", "tomorrow", "the end of next week", "the end of March",
    ])
    func `every usual way of writing a date is one`(_ time: String) {
        let letter = "Thank you for telling us. We will write to you by \(time)."
        #expect(LetterCheck.failures(in: letter, language: "en") == [])
    }

    @Test(arguments: [
        "5 มีนาคม 2569", "5 มี.ค. 2569", "๕ มีนาคม ๒๕๖๙", "5 มีนาคม พ.ศ. 2569", "5/3/2569", "29 กุมภาพันธ์ 2571",
        "5 มีนาคม ค.ศ. 2026",
    ])
    func `Thai dates count in the Buddhist and the common era`(_ time: String) {
        let letter = "ขอบคุณที่แจ้งให้เราทราบ เราจะแจ้งผลให้ท่านทราบภายในวันที่ \(time)"
        #expect(LetterCheck.failures(in: letter, language: "th") == [])
    }

    @Test(arguments: ["31 กุมภาพันธ์ 2569", "29 กุมภาพันธ์ 2569", "35 มีนาคม 2569", "5 มีนาคม 3569"])
    func `Thai dates that are none are refused`(_ time: String) {
        let letter = "ขอบคุณที่แจ้งให้เราทราบ เราจะแจ้งผลให้ท่านทราบในวันที่ \(time)"
        #expect(LetterCheck.failures(in: letter, language: "th").map(\.requirement) == [.byWhen])
    }

    @Test(arguments: [
        "do 5 marca 2026 r.", "do dnia 5 marca", "do piątego marca", "do 5.03.2026", "do 5 III 2026",
        """
        w ciągu pięciu dni roboczych
        """,
        "w terminie 14 dni", "w ciągu tygodnia", "w ciągu 48 godzin", "do piątku", "najpóźniej jutro",
        "do dwudziestego piątego września",
    ])
    func `Polish dates and numbers of days are read in their cases`(_ time: String) {
        let letter = "Dziękujemy za list. Odpowiemy Pani \(time)"
        #expect(LetterCheck.failures(in: letter, language: "pl") == [])
    }

    @Test(arguments: [
        "మార్చి 5, 2026 లోగా",
        """
        5 మార్చి 2026 నాటికి
        """, "మార్చి 5వ తేదీలోగా", "5 రోజుల్లోగా", "ఐదు పని దినాలలో", "వారంలోగా",
        "రెండు వారాల్లో", "48 గంటల్లో", "రేపటిలోగా", "౫ రోజుల్లో", "05-03-2026 లోగా",
    ])
    func `Telugu dates and numbers of days are read with their endings`(_ time: String) {
        let letter = "తెలియజేసినందుకు ధన్యవాదాలు. \(time) మీకు సమాధానం ఇస్తాము."
        #expect(LetterCheck.failures(in: letter, language: "te") == [])
    }
}
