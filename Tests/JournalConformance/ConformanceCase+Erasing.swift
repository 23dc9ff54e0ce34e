import EvenhandDomain
import EvenhandJournal

extension ConformanceCase {
    static let erasing: [ConformanceCase] = [
        ConformanceCase("erasing a customer takes their texts from every stream and keeps the chain whole") { journal in
            let customer = CustomerID(rawValue: 1)
            let stranger = CustomerID(rawValue: 2)
            for name in ["Zdzisława Unikalna", "Somebody Else"] {
                _ = try await journal.append(Append([Append.Part(.new(.customer), [Samples.named(name)])]))
            }
            let erased = try await journal.file("My iguana escaped through your parcel", customer: customer)
            try await journal.extend(.complaint(erased), at: 2, with: [Samples.acknowledged("Dear Z", of: customer)])
            let kept = try await journal.file("My iguana is fine", customer: stranger)
            await journal.searchCaughtUp()
            let before = try await journal.audit()
            try expectEqual(before.erasedTexts, 0)
            try expectEqual(journal.lastErasure, 0)
            try await journal.extend(.customer(customer), at: 1, with: [Samples.erased(customer)])
            try expectEqual(journal.lastErasure, journal.position)
            await journal.searchCaughtUp()
            let report = try await journal.audit()
            try expect(report.isIntact, "\(report.findings)")
            // Name and contact, the narrative, the letter and its next step.
            try expectEqual(report.erasedTexts, 5)
            let hits = try await journal.search(SearchQuery("iguana"), below: nil, limit: 10).hits
            try expectEqual(hits.map(\.complaint), [kept])
            let first = try await journal.events(of: .complaint(erased)).first?.event
            guard case .complaint(let event)? = first, case .filed(let filed) = event.body else {
                throw ConformanceFailure(description: "the complaint begins with \(String(describing: first))")
            }
            try expectEqual(filed.narrative.content, .erased)
            let entry = try unwrap(try await journal.customer(customer), "customer")
            try expect(entry.isErased && entry.name == nil && entry.contact == nil, "\(entry)")
            try await journal.rebuildReadModels()
            let rebuilt = try await journal.customer(customer)
            try expectEqual(rebuilt, entry)
        },
        ConformanceCase("an anonymous complaint is erased by its own stream") { journal in
            let id = try await journal.file("Nobody knows me")
            let event = DomainEvent.complaint(
                ComplaintEvent(
                    at: Samples.moment(9), by: Samples.clerk,
                    .textsErased(ComplaintHappening.TextsErased(subject: .stream))))
            try await journal.extend(.complaint(id), at: 2, with: [event])
            let report = try await journal.audit()
            try expectEqual(report.erasedTexts, 1)
            try expect(report.isIntact, "\(report.findings)")
        },
    ]

    static let checking: [ConformanceCase] = [
        ConformanceCase("checkpoints are signed every thousand events and on request, and prove what was before") {
            journal in
            for group in 0..<6 {
                let appends = (0..<200).map { number in
                    Append([
                        Append.Part(.new(.complaint), [Samples.filed("Complaint \(group * 200 + number)")])
                    ])
                }
                _ = try await appendTogether(appends, to: journal)
            }
            let newest = try unwrap(try await journal.checkpoint(), "checkpoint")
            try expectEqual(newest.sequence, 1_200)
            let report = try await journal.audit()
            try expect(report.checkpoints >= 2, "\(report.checkpoints) checkpoints after 1,200 events")
            try expectEqual(report.provedThrough, 1_200)
            try expectEqual(report.unsignedEvents, 0)
            try expectEqual(report.events, 1_200)
            try expectEqual(report.streams, 1_200)
            let again = try await journal.checkpoint()
            try expectEqual(again, newest)
            let stranger = try unwrap(JournalPublicKey(JournalKey().publicKey), "key")
            let foreign = try await journal.audit(key: stranger)
            try expectEqual(foreign.provedThrough, 0)
            try expect(foreign.findings.contains { $0.kind == .signatureInvalid }, "a stranger's key vouches")
        }
    ]
}
