internal import EvenhandText

/// Phrases of one role and language as they stand in the source.
///
/// Phrases stand apart by commas or line ends. Within a phrase:
/// - `stem(a|b|)` stands for each of its alternatives, the empty one too; alternatives may hold alternatives;
/// - `stem*` is a word with any ending (Polish and Telugu only);
/// - `*` by itself is any one word;
/// - `~ending` is any word with that ending (Telugu, for what negates at the end).
struct LexiconSource: Sendable {
    var role: LexiconRole
    var languages: LanguageSet
    var text: StaticString

    init(_ role: LexiconRole, _ languages: LanguageSet, _ text: StaticString) {
        self.role = role
        self.languages = languages
        self.text = text
    }
}

/// What a mention speaks of. Two of them in one sentence can make a cue that neither makes by itself.
enum LexiconConcept: UInt8, Sendable {
    /// A person by role: clerk, driver, the man on the phone.
    case person
    /// What a person does or is when blamed: lied, shouted, ignored.
    case misconduct
    /// What puts a person in the wrong after the deed: fault of, because of.
    case fault
    /// Somebody's body or a part of it, or a person close to the customer.
    case body
    /// What happens to a body: burned, cut, swollen.
    case hurt
    /// Ending, quitting, moving away.
    case ending
    /// What is ended: account, contract, membership.
    case bond
    /// Another company.
    case rival
    /// Going to it.
    case going
    /// From now on, never, again.
    case lastly
    /// I will not buy, come, use.
    case refusal
    /// Nobody, nowhere, not before.
    case silence
    /// What was left unsaid: told, written, warned.
    case saying
    /// A person who needs care, by family or age.
    case dependant
    /// What they cannot do or have.
    case hardship

    /// Whether a negation before it takes it away.
    var isTurned: Bool {
        switch self {
        case .person, .body, .bond, .rival, .lastly, .silence, .dependant: false
        default: true
        }
    }
}

/// Two mentions in one sentence that make a cue.
struct LexiconRule {
    var first: LexiconConcept
    var second: LexiconConcept
    var kind: CueKind
    /// How many words may stand between them; in Thai so many times twelve bytes.
    var reach: Int

    static let all: InlineArray<11, LexiconRule> = [
        LexiconRule(first: .person, second: .misconduct, kind: .blame, reach: 9),
        LexiconRule(first: .misconduct, second: .person, kind: .blame, reach: 5),
        LexiconRule(first: .fault, second: .person, kind: .blame, reach: 4),
        LexiconRule(first: .body, second: .hurt, kind: .harm, reach: 5),
        LexiconRule(first: .hurt, second: .body, kind: .harm, reach: 5),
        LexiconRule(first: .ending, second: .bond, kind: .leaving, reach: 5),
        LexiconRule(first: .bond, second: .ending, kind: .leaving, reach: 4),
        LexiconRule(first: .rival, second: .going, kind: .leaving, reach: 3),
        LexiconRule(first: .lastly, second: .refusal, kind: .leaving, reach: 4),
        LexiconRule(first: .silence, second: .saying, kind: .unstatedExpectation, reach: 4),
        LexiconRule(first: .dependant, second: .hardship, kind: .vulnerability, reach: 6),
    ]
}
