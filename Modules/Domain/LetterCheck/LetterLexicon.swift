/// What the letter check knows of one language. The word lists are our own; see `LetterPhrase` for how they are written.
struct LetterLexicon: Sendable {
    /// Model sentences for the messages, in the language of the letter.
    struct Examples: Sendable {
        let thanks, insteadOfChallenge, nextStep, byWhen: String
    }

    /// The words of time: what makes a date or a number of days.
    struct TimeWords: Sendable {
        /// Twelve phrases, January first.
        var months: [LetterPhrase] = []
        /// Months that are also ordinary words, so that they count only with a day and a year beside them.
        var monthsNeedingYear: [Int: LetterPhrase] = [:]
        /// Phrases of a number, as in “five” days.
        var numbers = LetterPhrases()
        /// Phrases of a day of the month in words, as in “fifth” of March.
        var ordinals = LetterPhrases()
        /// What may stand between a number and its unit, as in five “working” days.
        var adjectives = LetterPhrases()
        var units = LetterPhrases()
        /// Phrases that are a date by themselves: tomorrow, Friday, within a week.
        var named = LetterPhrases()
        /// What stands between the parts of a date and adds nothing: “of”, “the year”.
        var fillers = LetterPhrases()
        /// What turns a number of days into the past.
        var ago = LetterPhrases()
        /// What makes a date a deadline: “by”, “within”.
        var deadline = LetterPhrases()
        /// Years are counted from the Buddha's passing as well as from Christ's birth.
        var buddhistEra = false
    }

    enum Reported: Sendable {
        /// “You wrote that …”
        case followsCue
        /// “… అని మీరు రాశారు”
        case precedesCue
    }

    let code: String
    let segmentation: LetterText.Segmentation
    /// Code points that tell this language's script, to skip lists that cannot match.
    let script: ClosedRange<UInt32>
    let examples: Examples
    var abbreviations: Set<String> = []
    var thanks = LetterPhrases()
    var hollowThanks = LetterPhrases()
    var challenges: [LetterChallenge: LetterPhrases] = [:]
    /// What introduces the customer's own words, which are theirs to say.
    var reporting = LetterPhrases()
    var reported: Reported = .followsCue
    /// What ends the customer's words and begins ours: “but”.
    var contrast = LetterPhrases()
    var negations = LetterPhrases()
    /// Our next step.
    var promises = LetterPhrases()
    /// What the customer is asked to do.
    var duties = LetterPhrases()
    /// What has already happened.
    var past = LetterPhrases()
    /// The verb that governs a date stands behind it.
    var verbLast = false
    /// Words that glue a clause to the one before it, where sentences are parted by spaces.
    var connectives: [String] = []
    var time = TimeWords()

    static let all = [english, thai, polish, telugu]

    func hasItsScript(in text: String) -> Bool {
        text.unicodeScalars.contains { script.contains($0.value) }
    }
}

/// The ways an acknowledgement challenges a customer.
enum LetterChallenge: String, Sendable, CaseIterable {
    case denial, records, blame, lecture, doubt, conditionalApology

    var problem: String {
        switch self {
        case .denial: "This denies or judges the complaint before anyone has looked into it."
        case .records:
            "This holds our records against the customer. What they show belongs in the evidence, which both sides see."
        case .blame: "This blames the customer."
        case .lecture: "This lectures or belittles the customer."
        case .doubt: "This says that we do not believe the customer."
        case .conditionalApology: "This is sorry for the customer's feeling, not for what happened."
        }
    }
}

extension [LetterPhrase] {
    /// One phrase a line.
    init(_ segmentation: LetterText.Segmentation, _ lines: String) {
        self = lines.split(separator: "\n").map { LetterPhrase(String($0), segmentation) }
    }
}
