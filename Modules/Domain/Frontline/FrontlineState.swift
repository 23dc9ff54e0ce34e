/// Notes and listening calls as their events have made them; what was written is read where it is shown, so that what is erased
/// is gone.
package struct FrontlineState: Sendable, Equatable {
    /// In the order of the journal.
    package var notes: [Note] = []
    /// In the order of their numbers.
    package var calls: [Call] = []
    /// Events that were folded.
    package private(set) var eventCount: Int64 = 0

    package init() {}

    package struct Note: Sendable, Equatable {
        package var id: NoteID
        /// Which event of the register it is, from 1.
        package var version: Int64
        package var at: Instant
        /// Who wrote it down.
        package var by: PersonID
        /// Whose words they are.
        package var from: PersonID
        package var customer: CustomerID?
        package var complaint: ComplaintID?
        package var area: String?
        package var themes: [ThemeID]
        package var listening: ListeningID?
        /// nil: it is open.
        package var answer: Answer?

        package var isOpen: Bool { answer == nil }
    }

    package struct Answer: Sendable, Equatable {
        package var at: Instant
        package var by: PersonID
        /// Where in the journal its words are.
        package var place: Int64
    }

    package struct Call: Sendable, Equatable {
        package enum End: Sendable, Equatable {
            case held(on: Instant, at: Instant)
            /// `place`: where in the journal the reason is.
            case cancelled(at: Instant, place: Int64)
        }

        package var id: ListeningID
        package var partner: ListeningPartner
        package var owner: PersonID
        package var due: CivilDate
        package var isDrawn: Bool
        package var plannedAt: Instant
        package var plannedBy: PersonID
        /// Where in the journal it was planned, with what is to be asked.
        package var place: Int64
        /// nil: it is to be made.
        package var end: End?
        /// What an employee said in it.
        package var note: NoteID?

        package var isOpen: Bool { end == nil }

        /// It is to be made, and its day has passed.
        package func isLate(on today: CivilDate) -> Bool { isOpen && due < today }
    }

    /// By binary search: notes lie in the order of their numbers.
    package func note(_ id: NoteID) -> Note? { index(of: id).map { notes[$0] } }

    package func call(_ id: ListeningID) -> Call? { index(of: id).map { calls[$0] } }

    /// Those with whom a call is to be made.
    package var awaited: [ListeningPartner: ListeningID] {
        Dictionary(calls.lazy.filter(\.isOpen).map { ($0.partner, $0.id) }) { first, _ in first }
    }

    /// Folds one event in place.
    /// - Parameter place: Where it lies in the journal; a note is numbered by it.
    package mutating func fold(_ event: FrontlineEvent, at place: Int64) {
        eventCount += 1
        switch event.body {
        case .noteRecorded(let data):
            notes.append(
                Note(
                    id: NoteID(rawValue: place), version: eventCount, at: event.at, by: event.by, from: data.from,
                    customer: data.customer, complaint: data.complaint, area: data.area, themes: data.themes,
                    listening: data.listening))
            if let call = data.listening.flatMap({ index(of: $0) }) { calls[call].note = NoteID(rawValue: place) }
        case .noteSorted(let data):
            if let index = index(of: data.note) { notes[index].themes = data.themes }
        case .noteAnswered(let data):
            if let index = index(of: data.note) {
                notes[index].answer = Answer(at: event.at, by: event.by, place: place)
            }
        case .listeningPlanned(let data):
            add(data.call, data.partner, data.owner, due: data.due, isDrawn: false, event, at: place)
        case .listeningDrawn(let data):
            for call in data.calls {
                add(call.call, .customer(call.customer), call.owner, due: data.due, isDrawn: true, event, at: place)
            }
        case .listeningHanded(let data):
            if let index = index(of: data.call) { calls[index].owner = data.owner }
        case .listeningHeld(let data):
            if let index = index(of: data.call) { calls[index].end = .held(on: data.on, at: event.at) }
        case .listeningCancelled(let data):
            if let index = index(of: data.call) { calls[index].end = .cancelled(at: event.at, place: place) }
        }
    }

    private mutating func add(
        _ id: ListeningID, _ partner: ListeningPartner, _ owner: PersonID, due: String, isDrawn: Bool,
        _ event: FrontlineEvent, at place: Int64
    ) {
        guard let due = try? CivilDate(parsing: due) else { return }
        calls.append(
            Call(
                id: id, partner: partner, owner: owner, due: due, isDrawn: isDrawn, plannedAt: event.at,
                plannedBy: event.by, place: place))
    }

    private func index(of id: NoteID) -> Int? {
        var (low, high) = (0, notes.count)
        while low < high {
            let middle = (low + high) / 2
            if notes[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return low < notes.count && notes[low].id == id ? low : nil
    }

    private func index(of id: ListeningID) -> Int? {
        let index = Int(clamping: id.rawValue) - 1
        return calls.indices.contains(index) && calls[index].id == id ? index : nil
    }
}

/// What a decision about the front line needs beside its register.
package struct FrontlineFacts: Sendable {
    package var calendar: Calendar
    /// Those the command names as owners or to be listened to, and whoever writes something.
    package var employees: [EmployeeID: Sourced<EmployeeState>]
    /// Those the command, or its note or call, is about.
    package var customers: [CustomerID: Sourced<CustomerState>]
    /// nil: there is none, or none for whoever commands.
    package var complaint: Sourced<ComplaintState>?
    package var themes: ThemesState
    /// Complaints that are not there for whoever commands; nor are notes about them.
    package var closed: Set<ComplaintID> = []
    /// The calls of others are not there; nil: they are.
    package var onlyOwner: PersonID?
    /// Of a planned call: the customer is not to be called now, by what whoever plans may know. Whether they refused, are protected
    /// or why, is not told.
    package var isProtected = false
    /// What a draw found.
    package var drawn = Drawn()

    package struct Drawn: Sendable, Equatable {
        /// The highest number.
        package var through: Int64 = 0
        package var customers: [CustomerID] = []
        /// In the order of the draw.
        package var passedOver: [CustomerID] = []

        package init(through: Int64 = 0, customers: [CustomerID] = [], passedOver: [CustomerID] = []) {
            self.through = through
            self.customers = customers
            self.passedOver = passedOver
        }
    }

    package init(
        calendar: Calendar, employees: [EmployeeID: Sourced<EmployeeState>] = [:],
        customers: [CustomerID: Sourced<CustomerState>] = [:], complaint: Sourced<ComplaintState>? = nil,
        themes: ThemesState = ThemesState()
    ) {
        self.calendar = calendar
        self.employees = employees
        self.customers = customers
        self.complaint = complaint
        self.themes = themes
    }

    /// The versions the append must find unchanged.
    package var versions: [StreamID: Int64] {
        var versions: [StreamID: Int64] = [:]
        for employee in employees.values { versions[employee.stream] = employee.version }
        for customer in customers.values { versions[customer.stream] = customer.version }
        if let complaint { versions[complaint.stream] = complaint.version }
        return versions
    }
}
