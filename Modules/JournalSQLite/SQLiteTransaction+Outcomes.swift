internal import EvenhandDomain
internal import EvenhandJournal

/// Outcomes of calls that came with an idempotency key.
extension SQLiteTransaction {
    mutating func put(_ outcome: StoredOutcome) throws {
        let row = statements.putOutcome
        row.bind(outcome.scope.person.rawValue)
        row.bind(outcome.scope.method)
        row.bind(outcome.scope.key)
        row.bind(outcome.at.milliseconds)
        if let request = outcome.request { row.bind(request) } else { row.bindNull() }
        var place: (stream: Int64, version: Int64, eventCount: Int64)?
        var reply: [UInt8]?
        var refusal: [UInt8]?
        switch outcome.answer {
        case .events(let stream, let version, let eventCount): place = (stream.key, version, eventCount)
        case .kept(.reply(let bytes)): reply = bytes
        case .kept(.refusal(let bytes)): refusal = bytes
        case nil: break
        }
        row.bind(place?.stream)
        row.bind(place?.version)
        row.bind(place?.eventCount)
        row.bind(reply)
        row.bind(refusal)
        try row.run()
    }

    mutating func eraseOutcomes(of subject: StreamID) throws {
        try statements.eraseOutcomeWords.run()
        let requests = statements.eraseOutcomeRequests
        requests.bind(subject.key)
        requests.bind(subject.key)
        try requests.run()
    }
}
