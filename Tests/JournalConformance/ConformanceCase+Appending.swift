import EvenhandDomain
package import EvenhandJournal
import Synchronization

extension ConformanceCase {
    static let appending: [ConformanceCase] = [
        ConformanceCase("numbers and versions run without gaps") { journal in
            for number in 1...3 {
                let id = try await journal.file("Complaint \(number)")
                try expectEqual(id.rawValue, Int64(number))
            }
            try expectEqual(journal.position, 6)
            let events = try await journal.events(from: 1, limit: 100)
            try expectEqual(events.map(\.sequence), Array(1...6))
            try expectEqual(events.map(\.version), [1, 2, 1, 2, 1, 2])
        },
        ConformanceCase("an append on a stream that has moved fails and names it") { journal in
            let stream = StreamID.complaint(try await journal.file("Late again"))
            try await journal.extend(stream, at: 2, with: [Samples.acknowledged("Thank you for writing.")])
            let outcome = try await journal.append(
                Append([Append.Part(.existing(stream, expectedVersion: 2), [Samples.scored(topic: nil, priority: 1)])]))
            try expectEqual(
                outcome, .conflict(StreamConflict(stream: stream, expectedVersion: 2, actualVersion: 3)))
            try expectEqual(journal.position, 3)
        },
        ConformanceCase("an append fails when any other stream the decision read has moved") { journal in
            let hired = Append([Append.Part(.new(.employee), [Samples.hired("Ada")])])
            guard case .appended(let appended) = try await journal.append(hired), let read = appended.streams.first
            else {
                throw ConformanceFailure(description: "hiring failed")
            }
            let complaint = StreamID.complaint(try await journal.file("Rude"))
            let leave = DomainEvent.employee(
                EmployeeEvent(
                    at: Samples.moment(5), by: Samples.clerk,
                    .teamChanged(EmployeeHappening.TeamChanged(team: "loans"))))
            try await journal.extend(read.stream, at: 1, with: [leave])
            let part = Append.Part(
                .existing(complaint, expectedVersion: 2), [Samples.acknowledged("Thank you.")])
            let stale = try await journal.append(Append([part], checking: [read]))
            try expectEqual(
                stale, .conflict(StreamConflict(stream: read.stream, expectedVersion: 1, actualVersion: 2)))
            let fresh = try await journal.append(Append([part], checking: [StreamVersion(read.stream, at: 2)]))
            guard case .appended = fresh else { throw ConformanceFailure(description: "fresh append: \(fresh)") }
        },
        ConformanceCase("a unique key is taken once, whether the first try was long ago or in the same group") {
            journal in
            let id = try await journal.file("Only once", uniqueKey: "cfpb:1")
            let again = Append([Append.Part(.new(.complaint), [Samples.filed("Only once")])], uniqueKey: "cfpb:1")
            try expectEqual(try await journal.append(again), .already(.complaint(id)))
            let twins = (0..<2).map { _ in
                Append([Append.Part(.new(.complaint), [Samples.filed("Twin")])], uniqueKey: "cfpb:2")
            }
            let outcomes = try await appendTogether(twins, to: journal)
            guard case .success(.appended) = outcomes[0], case .success(.already(let first)) = outcomes[1] else {
                throw ConformanceFailure(description: "twins gave \(outcomes)")
            }
            try expectEqual(first, .complaint(ComplaintID(rawValue: 2)))
            let holder = try await journal.stream(holding: "cfpb:2")
            try expectEqual(holder, first)
            let nobody = try await journal.stream(holding: "cfpb:3")
            try expectEqual(nobody, nil)
        },
        ConformanceCase("of appends handed in together a conflicting one fails alone, and answers keep the order") {
            journal in
            let stream = StreamID.complaint(try await journal.file("First"))
            let extend = { (version: Int64) in
                Append([
                    Append.Part(.existing(stream, expectedVersion: version), [Samples.acknowledged("Thank you.")])
                ])
            }
            let outcomes = try await appendTogether(
                [extend(2), extend(2), extend(3), Append([Append.Part(.new(.complaint), [Samples.filed("Other")])])],
                to: journal)
            let kinds = outcomes.map { outcome -> String in
                switch outcome {
                case .success(.appended): "appended"
                case .success(.conflict): "conflict"
                case .success(.already): "already"
                case .failure: "failure"
                }
            }
            try expectEqual(kinds, ["appended", "conflict", "appended", "appended"])
        },
        ConformanceCase("several streams are made in one append and can name each other") { journal in
            let outcome = try await journal.append(
                Append([
                    Append.Part(.new(.customer), [Samples.named("Grażyna")]),
                    Append.Part(.new(.complaint)) { streams in
                        guard case .customer(let customer) = streams[0] else { return [] }
                        return [Samples.filed("They lost my parcel", customer: customer)]
                    },
                ]))
            guard case .appended(let appended) = outcome else {
                throw ConformanceFailure(description: "\(outcome)")
            }
            let customer = CustomerID(rawValue: 1)
            try expectEqual(
                appended.streams.map(\.stream), [.customer(customer), .complaint(ComplaintID(rawValue: 1))])
            try expectEqual(appended.sequences, 1..<3)
            let list = try await journal.complaints(ComplaintFilter(customer: customer), below: nil, limit: 10)
            try expectEqual(list.entries.map(\.id.rawValue), [1])
        },
        ConformanceCase("events that do not belong to their stream fail their append alone and take no number") {
            journal in
            let stray = Append([Append.Part(.new(.complaint), [Samples.hired("Ada")])])
            let good = Append([Append.Part(.new(.complaint), [Samples.filed("Fine")])])
            let outcomes = try await appendTogether([stray, good], to: journal)
            guard case .failure(let error) = outcomes[0], case .success(.appended(let appended)) = outcomes[1] else {
                throw ConformanceFailure(description: "\(outcomes)")
            }
            try expectEqual(error.code, .internalFault)
            try expectEqual(appended.streams.map(\.stream), [.complaint(ComplaintID(rawValue: 1))])
        },
    ]

    /// Hands all appends in at once; the outcomes in the order of the completions' requests.
    package static func appendTogether(
        _ appends: [Append], to journal: any Journal
    ) async throws -> [Result<AppendOutcome, JournalError>] {
        let answered = Mutex<[(Int, Result<AppendOutcome, JournalError>)]>([])
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            let requests = appends.enumerated().map { index, append in
                AppendRequest(append) { outcome in
                    let count = answered.withLock { answered in
                        answered.append((index, outcome))
                        return answered.count
                    }
                    if count == appends.count { continuation.resume() }
                }
            }
            journal.enqueue(requests)
        }
        let all = answered.withLock { $0 }
        try expectEqual(all.map(\.0), Array(appends.indices))
        return all.map(\.1)
    }
}
