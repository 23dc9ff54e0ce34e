/// What may be asked of the register of the front line: notes that are no complaint yet, and listening calls.
package enum FrontlineCommand: Sendable, Equatable {
    case recordNote(RecordNote)
    case sortNote(SortNote)
    case answerNote(AnswerNote)
    case plan(PlanListening)
    case draw(DrawListening)
    case hand(HandListening)
    case hold(HoldListening)
    case cancel(CancelListening)
}

/// Who is listened to: a customer, or somebody of the front line.
package enum ListeningPartner: Hashable, Sendable, CustomStringConvertible {
    case customer(CustomerID)
    case employee(EmployeeID)

    package var description: String {
        switch self {
        case .customer(let id): id.description
        case .employee(let id): id.description
        }
    }

    /// "CU-7" or "E-3"; nil for anything else, a bare number among it, which would not say whose it is.
    package init?(_ text: String) {
        if text.first?.isNumber != false { return nil }
        if let customer = try? CustomerID(parsing: text) {
            self = .customer(customer)
        } else if let employee = try? EmployeeID(parsing: text) {
            self = .employee(employee)
        } else {
            return nil
        }
    }

    package var customer: CustomerID? { if case .customer(let id) = self { id } else { nil } }
    package var employee: EmployeeID? { if case .employee(let id) = self { id } else { nil } }
}

extension ListeningPartner: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let partner = ListeningPartner(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(text)' names nobody")
        }
        self = partner
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension FrontlineCommand {
    /// Write down what was heard or seen.
    package struct RecordNote: Sendable, Equatable {
        package let text: String
        /// nil: nobody on record, or that of the complaint.
        package let customer: CustomerID?
        package let complaint: ComplaintID?
        /// The product area; nil: that of the complaint.
        package let area: String?
        /// Beside those whose rule admits the words.
        package let themes: [ThemeID]

        package init(
            text: String, customer: CustomerID? = nil, complaint: ComplaintID? = nil, area: String? = nil,
            themes: [ThemeID] = []
        ) {
            self.text = text
            self.customer = customer
            self.complaint = complaint
            self.area = area
            self.themes = themes
        }
    }

    /// Say under which themes a note comes; these and no others.
    package struct SortNote: Sendable, Equatable {
        package let note: NoteID
        package let themes: [ThemeID]

        package init(note: NoteID, themes: [ThemeID]) {
            self.note = note
            self.themes = themes
        }
    }

    /// Say to whoever wrote a note what was done about it.
    package struct AnswerNote: Sendable, Equatable {
        package let note: NoteID
        package let text: String

        package init(note: NoteID, text: String) {
            self.note = note
            self.text = text
        }
    }

    /// Plan a call for an owner and a day.
    package struct PlanListening: Sendable, Equatable {
        package let partner: ListeningPartner
        package let owner: PersonID
        /// The last day on which it is to be made.
        package let due: CivilDate
        /// What is to be asked.
        package let why: String?

        package init(partner: ListeningPartner, owner: PersonID, due: CivilDate, why: String? = nil) {
            self.partner = partner
            self.owner = owner
            self.due = due
            self.why = why
        }
    }

    /// Plan calls with customers drawn by chance.
    package struct DrawListening: Sendable, Equatable {
        package let count: Int
        package let seed: UInt64
        package let due: CivilDate
        /// Who calls, in turn.
        package let owners: [PersonID]
        package let why: String?

        package init(count: Int, seed: UInt64, due: CivilDate, owners: [PersonID], why: String? = nil) {
            self.count = count
            self.seed = seed
            self.due = due
            self.owners = owners
            self.why = why
        }

        package static let range = 1...50
    }

    /// Give a call to somebody else.
    package struct HandListening: Sendable, Equatable {
        package let call: ListeningID
        package let owner: PersonID

        package init(call: ListeningID, owner: PersonID) {
            self.call = call
            self.owner = owner
        }
    }

    /// Record what was heard in a call.
    package struct HoldListening: Sendable, Equatable {
        package let call: ListeningID
        package let on: Instant
        /// Of an employee the text alone.
        package let words: FeedbackWords
        package let rating: Int?
        package let isFair: Bool?
        package let themes: [ThemeID]

        package init(
            call: ListeningID, on: Instant, words: FeedbackWords, rating: Int? = nil, isFair: Bool? = nil,
            themes: [ThemeID] = []
        ) {
            self.call = call
            self.on = on
            self.words = words
            self.rating = rating
            self.isFair = isFair
            self.themes = themes
        }

        /// What a customer said, as the voice it becomes. It counts with all other voices, so that a theme that only listening
        /// brings up is a surprise there; kept here it would be counted nowhere.
        package func voice(of customer: CustomerID) -> VoiceCommand.Record {
            VoiceCommand.Record(
                customer: customer, listening: call, on: on, words: words, rating: rating, isFair: isFair,
                themes: themes)
        }
    }

    /// Say that a call is not made.
    package struct CancelListening: Sendable, Equatable {
        package let call: ListeningID
        package let reason: String

        package init(call: ListeningID, reason: String) {
            self.call = call
            self.reason = reason
        }
    }
}

extension FrontlineCommand {
    /// The people it gives something to do.
    package var owners: [PersonID] {
        switch self {
        case .plan(let data): [data.owner]
        case .draw(let data): data.owners
        case .hand(let data): [data.owner]
        case .recordNote, .sortNote, .answerNote, .hold, .cancel: []
        }
    }

    /// Whether whoever commands writes something that may be kept as their own.
    package var isInOwnWords: Bool {
        switch self {
        case .recordNote, .answerNote, .draw, .cancel: true
        case .sortNote, .plan, .hand, .hold: false
        }
    }

    /// The call it is about.
    package var call: ListeningID? {
        switch self {
        case .hand(let data): data.call
        case .hold(let data): data.call
        case .cancel(let data): data.call
        case .recordNote, .sortNote, .answerNote, .plan, .draw: nil
        }
    }
}

/// The command lines of notes and listening calls.
package enum FrontlineLineFix {
    package static let recordNote = "evenhand note record --text TEXT"
    package static let noteList = "evenhand note list"
    package static func showNote(_ note: NoteID) -> String { "evenhand note show \(note)" }
    package static func sortNote(_ note: NoteID) -> String { "evenhand note sort \(note) --theme THEME" }
    package static func answerNote(_ note: NoteID) -> String { "evenhand note answer \(note) --text TEXT" }
    package static let plan = "evenhand listening plan --with CUSTOMER --owner EMPLOYEE --by DATE"
    package static let draw = "evenhand listening draw --count N --by DATE --owner EMPLOYEE"
    package static let list = "evenhand listening list --open"
    package static func hand(_ call: ListeningID) -> String { "evenhand listening hand \(call) --to EMPLOYEE" }
    package static func hold(_ call: ListeningID) -> String { "evenhand listening record \(call) --text TEXT" }
    package static func cancel(_ call: ListeningID) -> String { "evenhand listening cancel \(call) --reason TEXT" }
}
