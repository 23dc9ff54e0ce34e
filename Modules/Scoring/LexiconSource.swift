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
    /// What has no business in food: a screw, glass, worms.
    case foreignBody
    /// The food it was found in.
    case food
    /// An appliance, a battery, a cable.
    case device
    /// What it does when it becomes dangerous: melts, smokes, throws sparks.
    case burning
    /// What people trust their weight or their way to: brakes, a tyre, a ladder.
    case vehiclePart
    /// How it gives way.
    case failing
    /// Joining, moving, signing with: towards a ``rival``.
    case departing
    /// Ought to have, must come with.
    case ought
    /// With it, of course, included.
    case given

    /// Whether a negation before it takes it away.
    var isTurned: Bool {
        switch self {
        case .person, .body, .bond, .rival, .lastly, .silence, .dependant, .food, .device, .vehiclePart: false
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

    static let all: InlineArray<19, LexiconRule> = [
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
        LexiconRule(first: .foreignBody, second: .food, kind: .harm, reach: 6),
        LexiconRule(first: .food, second: .foreignBody, kind: .harm, reach: 5),
        LexiconRule(first: .device, second: .burning, kind: .harm, reach: 5),
        LexiconRule(first: .burning, second: .device, kind: .harm, reach: 4),
        LexiconRule(first: .vehiclePart, second: .failing, kind: .harm, reach: 6),
        LexiconRule(first: .hardship, second: .dependant, kind: .vulnerability, reach: 3),
        LexiconRule(first: .ought, second: .given, kind: .unstatedExpectation, reach: 4),
        LexiconRule(first: .departing, second: .rival, kind: .leaving, reach: 5),
    ]
}
