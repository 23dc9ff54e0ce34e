package import EvenhandDomain

extension DomainEvent {
    /// Whose texts the event erases, nil for every other event. `stream` is where the event lies.
    package func erasedSubject(in stream: StreamID) -> StreamID? {
        switch self {
        case .complaint(let event):
            guard case .textsErased(let data) = event.body else { return nil }
            return data.subject.record(in: stream)
        case .customer(let event):
            guard case .erased(let data) = event.body else { return nil }
            return data.subject.record(in: stream)
        case .employee(let event):
            guard case .erased(let data) = event.body else { return nil }
            return data.subject.record(in: stream)
        case .access, .terms, .policy, .plan, .charter, .theme, .outcomes, .trend, .voice, .lossReview, .frontline:
            return nil
        }
    }

    /// The kinds for which `erasedSubject` is not nil, so that an audit need not decode the others.
    package static let erasingKinds: Set<String> = ["complaint.textsErased", "customer.erased", "employee.erased"]

    /// What full-text search finds the event by; nil when it holds nothing to search.
    package var searchableText: String? {
        guard case .complaint(let event) = self, case .filed(let filed) = event.body else { return nil }
        return filed.narrative.text
    }

    /// The kinds for which `searchableText` may have a value.
    package static let searchableKinds: Set<String> = ["complaint.filed"]
}

extension TextSubject {
    /// The record whose erasure takes the text with it: for `.stream` the stream the text lies in.
    package func record(in stream: StreamID) -> StreamID {
        switch self {
        case .customer(let id): .customer(id)
        case .employee(let id): .employee(id)
        case .complaint(let id): .complaint(id)
        case .stream: stream
        }
    }
}
