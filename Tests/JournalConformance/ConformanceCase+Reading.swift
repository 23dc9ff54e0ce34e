import EvenhandDomain
import EvenhandJournal

extension ConformanceCase {
    static let reading: [ConformanceCase] = [
        ConformanceCase("events are read back exactly as they were appended, texts in any script included") { journal in
            let events = [
                Samples.filed("พนักงานพูดจาไม่สุภาพ\n\"อ้างว่า\" ไม่มีเงินคืน 😠", language: "th", productArea: "card/prepaid"),
                Samples.scored(topic: "card", priority: 730), Samples.acknowledged("ขอบคุณที่เขียนถึงเรา"),
                Samples.head(1, concerning: EmployeeID(rawValue: 4)), Samples.remedy(1, due: 900),
            ]
            let outcome = try await journal.append(Append([Append.Part(.new(.complaint), events)]))
            guard case .appended(let appended) = outcome, let stream = appended.streams.first?.stream else {
                throw ConformanceFailure(description: "\(outcome)")
            }
            let read = try await journal.events(of: stream)
            try expectEqual(read.map(\.event), events)
            let tail = try await journal.events(of: stream, from: 4)
            try expectEqual(tail.map(\.event), Array(events.dropFirst(3)))
            let none = try await journal.events(of: .complaint(ComplaintID(rawValue: 99)))
            try expectEqual(none, [])
        },
        ConformanceCase("the summary in the lists is the fold of the events") { journal in
            let events = [
                Samples.filed("Lost", productArea: "post"), Samples.scored(topic: "card", priority: 730),
                Samples.head(1, concerning: EmployeeID(rawValue: 4)), Samples.remedy(1, due: 900),
            ]
            _ = try await journal.append(Append([Append.Part(.new(.complaint), events)]))
            var summary = ComplaintSummary()
            for case .complaint(let event) in events { summary.evolve(with: event) }
            let id = ComplaintID(rawValue: 1)
            let entry = try unwrap(try await journal.complaint(id), "entry")
            try expectEqual(entry, ComplaintEntry(id: id, version: 4, summary: summary))
        },
        ConformanceCase("excerpts hold the entry and how the narrative begins, of many complaints at once") { journal in
            _ = try await journal.append(Append([Append.Part(.new(.customer), [Samples.named("Zofia")])]))
            let family = "👩‍👩‍👧‍👦"
            let narratives = [
                "Short.", "", String(repeating: "ค่ำ", count: 300), String(repeating: family, count: 150),
                "e\u{301}" + String(repeating: "\u{301}", count: 5_000) + "nd",
            ]
            for narrative in narratives { try await journal.file(narrative) }
            let zofia = CustomerID(rawValue: 1)
            let erased = try await journal.file("Whoever reads this", customer: zofia)
            try await journal.extend(.customer(zofia), at: 1, with: [Samples.erased(zofia)])
            let ids = ([9, 6, 5, 4, 3, 2, 1] as [Int64]).map { ComplaintID(rawValue: $0) }
            let excerpts = try await journal.excerpts(of: ids, characters: 100)
            let entries = try await journal.complaints(ids)
            try expectEqual(excerpts.mapValues(\.entry), entries)
            try expectEqual(excerpts[erased]?.beginning, nil)
            for (index, narrative) in narratives.enumerated() {
                let id = ComplaintID(rawValue: Int64(index + 1))
                try expectEqual(excerpts[id]?.beginning, String(narrative.prefix(100)))
            }
            let none = try await journal.excerpts(of: [], characters: 100)
            try expectEqual(none, [:])
        },
        ConformanceCase("all streams are read from any sequence on") { journal in
            for number in 1...5 { try await journal.file("Complaint \(number)") }
            let page = try await journal.events(from: 4, limit: 3)
            try expectEqual(page.map(\.sequence), [4, 5, 6])
            let end = try await journal.events(from: 11, limit: 3)
            try expectEqual(end, [])
        },
        ConformanceCase("customers, employees and tokens are found by number and by what others know them by") {
            journal in
            _ = try await journal.append(
                Append([Append.Part(.new(.customer), [Samples.named("Żaneta", external: "K-77")])]))
            _ = try await journal.append(Append([Append.Part(.new(.employee), [Samples.hired("Ada")])]))
            let sha256 = [UInt8](repeating: 7, count: 32)
            try await journal.extend(.access, at: 0, with: [Samples.token(1, sha256: sha256)])
            let customer = try unwrap(try await journal.customer(CustomerID(rawValue: 1)), "customer")
            try expectEqual(customer.name, "Żaneta")
            let known = try await journal.customer(external: SourceReference(source: "crm", id: "K-77"))
            try expectEqual(known, customer)
            let stranger = try await journal.customer(external: SourceReference(source: "shop", id: "K-77"))
            try expectEqual(stranger, nil)
            let employees = try await journal.employees(after: nil, limit: 10)
            try expectEqual(employees.map(\.name), ["Ada"])
            let token = try unwrap(try await journal.token(sha256: sha256), "token")
            try expectEqual(token.actor(at: Samples.moment(1))?.roles, [.clerk, .decider])
            let revoked = DomainEvent.access(
                AccessEvent(
                    at: Samples.moment(2), by: .house,
                    .tokenRevoked(AccessHappening.TokenRevoked(token: TokenID(rawValue: 1)))))
            try await journal.extend(.access, at: 1, with: [revoked])
            let after = try unwrap(try await journal.token(sha256: sha256), "token")
            try expect(after.actor(at: Samples.moment(1)) == nil, "a revoked token still opens")
        },
    ]
}
