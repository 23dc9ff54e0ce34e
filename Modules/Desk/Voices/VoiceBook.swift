package import EvenhandDomain
internal import EvenhandJournal
internal import Synchronization

/// A voice as lists and counts know it. Its words stay in the journal, where erasing takes them.
package struct VoiceEntry: Sendable, Equatable {
    package enum Origin: Sendable, Equatable { case recorded, survey, file, call, listening }

    /// The answers that words were given to.
    package struct Answered: OptionSet, Sendable, Hashable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        package static let expected = Answered(rawValue: 1)
        package static let notGot = Answered(rawValue: 2)
        package static let wanted = Answered(rawValue: 4)
        package static let hoped = Answered(rawValue: 8)
        package static let text = Answered(rawValue: 16)
    }

    package let id: VoiceID
    package let origin: Origin
    package let kind: VoiceKind
    package let on: CivilDate
    package let customer: CustomerID?
    package let complaint: ComplaintID?
    package let survey: SurveyID?
    package let review: LossReviewID?
    package let listening: ListeningID?
    package let isFair: Bool?
    package let answered: Answered
    /// As the register of themes has them now: of merged ones, those they were merged into.
    package internal(set) var themes: [ThemeID]
    /// Its place in the stream of voices; nil for what a file of feedback brought.
    let version: Int64?
}

/// Voices and surveys, folded once and folded on as events arrive. Safe to use from any thread.
final class VoiceBook: Sendable {
    private struct State {
        var through: Int64 = 0
        /// In the order of the journal.
        var entries: [VoiceEntry] = []
        var surveys = VoicesState()
        var version: Int64 = 0
        /// What each customer said, but for what files brought, in order; as far as the stream of voices is folded. Kept apart
        /// from `entries`, for whoever asks for one customer's does not want every feedback of the journal read first.
        var byCustomer: [CustomerID: [VoiceEntry]] = [:]
        /// Whose those are, for when a voice is sorted.
        var customers: [VoiceID: CustomerID] = [:]
        /// What was said in listening calls.
        var heard: [ListeningID: VoiceID] = [:]
    }

    private let state = Mutex(State())
    /// Writers of the stream of voices.
    let turn = Turn()
    /// Folding is done by one at a time; the others wait and find it done.
    let folding = Turn()

    /// The kinds of events that make or sort voices.
    static let kinds: Set<String> = [
        "customer.feedbackGiven", "voice.recorded", "voice.surveyAnswered", "voice.sorted",
    ]

    var through: Int64 { state.withLock { $0.through } }
    var version: Int64 { state.withLock { $0.version } }
    var entries: [VoiceEntry] { state.withLock { $0.entries } }

    /// What was said in each listening call, as far as voices are folded.
    var heard: [ListeningID: VoiceID] { state.withLock { $0.heard } }

    func entry(_ id: VoiceID) -> VoiceEntry? {
        state.withLock { state in Self.index(of: id, in: state.entries).map { state.entries[$0] } }
    }

    /// So many voices of a customer, the newest first, below `key` when given, as far as the stream of voices is folded;
    /// without what files brought, which is on the customer's own record.
    func entries(of customer: CustomerID, below key: VoiceID?, limit: Int) -> [VoiceEntry] {
        state.withLock { state in
            let own = state.byCustomer[customer] ?? []
            let end = key.map { Self.place(of: $0, in: own) } ?? own.count
            return own[..<end].suffix(limit).reversed()
        }
    }

    /// Folds a page of the journal that begins where the last one ended; any other was folded already.
    func advance(with recorded: [RecordedEvent], from start: Int64, through position: Int64, _ calendar: Calendar) {
        state.withLock { state in
            guard state.through == start else { return }
            for recorded in recorded {
                if case .voice(let event) = recorded.event, case .sorted(let data) = event.body {
                    if let index = Self.index(of: data.voice, in: state.entries) {
                        state.entries[index].themes = data.themes
                    }
                } else if let entry = VoiceEntry(recorded, calendar) {
                    state.entries.append(entry)
                    if let call = entry.listening { state.heard[call] = entry.id }
                }
            }
            state.through = position
        }
    }

    /// Folds what is new of the stream of voices, and answers with the surveys as they stand.
    func advance(with recorded: [RecordedEvent], _ calendar: Calendar) -> Loaded<VoicesState> {
        state.withLock { state in
            for recorded in recorded where recorded.version == state.version + 1 {
                if case .voice(let event) = recorded.event {
                    state.surveys.fold(event)
                    Self.note(recorded, event, calendar, in: &state)
                }
                state.version += 1
            }
            return Loaded(state: state.surveys, version: state.version)
        }
    }

    private static func note(
        _ recorded: RecordedEvent, _ event: VoiceEvent, _ calendar: Calendar, in state: inout State
    ) {
        if case .sorted(let data) = event.body {
            guard let customer = state.customers[data.voice], var own = state.byCustomer.removeValue(forKey: customer)
            else { return }
            if let index = index(of: data.voice, in: own) { own[index].themes = data.themes }
            state.byCustomer[customer] = own
        } else if let entry = VoiceEntry(recorded, calendar), let customer = entry.customer {
            state.byCustomer[customer, default: []].append(entry)
            state.customers[entry.id] = customer
        }
    }

    private static func index(of id: VoiceID, in entries: [VoiceEntry]) -> Int? {
        let place = place(of: id, in: entries)
        return place < entries.count && entries[place].id == id ? place : nil
    }

    /// How many entries come before an identifier.
    private static func place(of id: VoiceID, in entries: [VoiceEntry]) -> Int {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension VoiceEntry {
    /// nil for an event that is no voice.
    init?(_ recorded: RecordedEvent, _ calendar: Calendar) {
        switch recorded.event {
        case .customer(let event):
            guard case .feedbackGiven(let said) = event.body, case .customer(let customer) = recorded.stream else {
                return nil
            }
            self.init(
                id: VoiceID(recorded.sequence), origin: .file, kind: said.voiceKind ?? .customer,
                on: calendar.date(of: said.on), customer: customer, complaint: nil, survey: nil, review: nil,
                listening: nil, isFair: nil,
                answered: Answered(
                    expected: said.expected, notGot: said.notGot, wanted: said.wanted, hoped: said.hoped,
                    text: said.text),
                themes: said.themes ?? [], version: nil)
        case .voice(let event):
            switch event.body {
            case .recorded(let said):
                let origin: Origin = said.review != nil ? .call : said.listening != nil ? .listening : .recorded
                self.init(said, recorded, origin: origin, survey: nil, calendar)
            case .surveyAnswered(let data):
                self.init(data.said, recorded, origin: .survey, survey: data.survey, calendar)
            case .sorted, .surveySent: return nil
            }
        default: return nil
        }
    }

    private init(
        _ said: VoiceSaid, _ recorded: RecordedEvent, origin: Origin, survey: SurveyID?, _ calendar: Calendar
    ) {
        self.init(
            id: VoiceID(recorded.sequence), origin: origin, kind: said.kind, on: calendar.date(of: said.on),
            customer: said.customer, complaint: said.complaint, survey: survey, review: said.review,
            listening: said.listening, isFair: said.isFair,
            answered: Answered(
                expected: said.expected, notGot: said.notGot, wanted: said.wanted, hoped: said.hoped, text: said.text),
            themes: said.themes, version: recorded.version)
    }
}

extension VoiceEntry.Answered {
    fileprivate init(
        expected: PersonalText?, notGot: PersonalText?, wanted: PersonalText?, hoped: PersonalText?,
        text: PersonalText?
    ) {
        self = []
        let parts: [(PersonalText?, Self)] = [
            (expected, .expected), (notGot, .notGot), (wanted, .wanted), (hoped, .hoped), (text, .text),
        ]
        for (part, option) in parts where part != nil { insert(option) }
    }
}
