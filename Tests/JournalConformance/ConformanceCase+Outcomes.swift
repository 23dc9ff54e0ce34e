import EvenhandDomain
import EvenhandJournal

/// Outcomes of calls with an idempotency key, kept beside the events.
extension ConformanceCase {
    static let outcomes: [ConformanceCase] = [
        ConformanceCase("an outcome is kept with its events, found by its scope alone, and replaced by a later one") {
            journal in
            let scope = Self.scope("k1")
            let before = try await journal.outcome(of: scope)
            try expectEqual(before, nil)
            let id = try await journal.file(
                "Kept", outcome: OutcomeDraft(scope: scope, at: Self.noon, request: Self.hash(1)))
            let kept = try await journal.outcome(of: scope)
            let wanted = StoredOutcome(
                scope: scope, at: Self.noon, request: Self.hash(1),
                answer: .events(.complaint(id), version: 2, eventCount: 2))
            try expectEqual(kept, wanted)
            for other in [Self.scope("k2"), Self.scope("k1", by: 4), Self.scope("k1", method: "a.B/D")] {
                let found = try await journal.outcome(of: other)
                try expectEqual(found, nil)
            }
            let refusal = KeptAnswer.refusal([9, 0])
            try await journal.keep(refusal, as: scope, at: Self.noon, request: Self.hash(2))
            let replaced = try await journal.outcome(of: scope)
            try expectEqual(
                replaced,
                StoredOutcome(scope: scope, at: Self.noon, request: Self.hash(2), answer: .kept(refusal)))
            try expectEqual(journal.position, 2)
        },
        ConformanceCase("an append that conflicts or whose key is known keeps no outcome") { journal in
            let id = try await journal.file("Moved", uniqueKey: "u")
            let stale = Append(
                [Append.Part(.existing(.complaint(id), expectedVersion: 1), [Samples.acknowledged("Thank you.")])],
                outcome: OutcomeDraft(scope: Self.scope("stale"), at: Self.noon, request: Self.hash(1)))
            let known = Append(
                [Append.Part(.new(.complaint), [Samples.filed("Moved")])], uniqueKey: "u",
                outcome: OutcomeDraft(scope: Self.scope("known"), at: Self.noon, request: Self.hash(1)))
            _ = try await journal.append(stale)
            _ = try await journal.append(known)
            for key in ["stale", "known"] {
                let found = try await journal.outcome(of: Self.scope(key))
                try expectEqual(found, nil)
            }
        },
        ConformanceCase("old outcomes are forgotten and younger ones stay, also where a key was used again") {
            journal in
            for (key, minute) in [("a", Int64(0)), ("b", 10), ("c", 20)] {
                try await journal.keep(
                    .reply([1]), as: Self.scope(key), at: Samples.moment(minute), request: Self.hash(1))
            }
            try await journal.keep(
                .reply([2]), as: Self.scope("a"), at: Samples.moment(30), request: Self.hash(2))
            let forgotten = try await journal.forgetOutcomes(before: Samples.moment(20))
            try expectEqual(forgotten, 1)
            var left: [String] = []
            for key in ["a", "b", "c"] where try await journal.outcome(of: Self.scope(key)) != nil { left.append(key) }
            try expectEqual(left, ["a", "c"])
            let all = try await journal.forgetOutcomes(before: Samples.moment(60))
            try expectEqual(all, 2)
        },
        ConformanceCase("erasing a person takes kept words and what could be compared with a guess") { journal in
            let customer = CustomerID(rawValue: 1)
            _ = try await journal.append(Append([Append.Part(.new(.customer), [Samples.named("Zofia")])]))
            let draft = { OutcomeDraft(scope: Self.scope($0), at: Self.noon, request: Self.hash(1)) }
            let theirs = try await journal.file("My words", customer: customer, outcome: draft("theirs"))
            let strangers = try await journal.file("Other words", outcome: draft("strangers"))
            try await journal.keep(.refusal([1, 2]), as: Self.scope("refused"), at: Self.noon, request: Self.hash(1))
            // What was said in a call lies in another stream than the call itself, which holds no text of theirs.
            let held = DomainEvent.frontline(
                FrontlineEvent(
                    at: Samples.moment(5), by: Samples.clerk,
                    .listeningHeld(.init(call: ListeningID(rawValue: 1), on: Samples.moment(5)))))
            _ = try await journal.append(
                Append(
                    [Append.Part(.existing(.frontline, expectedVersion: 0), [held])], outcome: draft("shared")))
            let erasing = Append(
                [Append.Part(.existing(.customer(customer), expectedVersion: 1), [Samples.erased(customer)])],
                outcome: draft("erasing"))
            _ = try await journal.append(erasing)
            let found = try await journal.outcome(of: Self.scope("theirs"))
            try expectEqual(found?.request, nil)
            try expectEqual(found?.answer, .events(.complaint(theirs), version: 2, eventCount: 2))
            let refused = try unwrap(try await journal.outcome(of: Self.scope("refused")), "refused outcome")
            try expect(refused.request == nil && refused.answer == nil, "\(refused)")
            let other = try await journal.outcome(of: Self.scope("strangers"))
            try expectEqual(other?.request, Self.hash(1))
            try expectEqual(other?.answer, .events(.complaint(strangers), version: 2, eventCount: 2))
            let shared = try await journal.outcome(of: Self.scope("shared"))
            try expectEqual(shared?.request, nil)
            try expectEqual(shared?.answer, .events(.frontline, version: 1, eventCount: 1))
            let own = try await journal.outcome(of: Self.scope("erasing"))
            try expectEqual(own?.request, Self.hash(1))
        },
    ]

    private static let noon = Samples.moment(720)

    private static func scope(_ key: String, by person: Int64 = 3, method: String = "a.B/C") -> OutcomeScope {
        OutcomeScope(person: PersonID(rawValue: person), method: method, key: key)
    }

    private static func hash(_ byte: UInt8) -> Hash256 { Hash256(hashing: [byte]) }
}

extension Journal {
    fileprivate func keep(
        _ answer: KeptAnswer, as scope: OutcomeScope, at: Instant, request: Hash256
    ) async throws {
        let draft = OutcomeDraft(scope: scope, at: at, request: request, kept: answer)
        let outcome = try await append(Append([], outcome: draft))
        guard case .appended(let appended) = outcome else { throw ConformanceFailure(description: "\(outcome)") }
        try expect(appended.sequences.isEmpty, "an answer alone is no event")
    }
}
