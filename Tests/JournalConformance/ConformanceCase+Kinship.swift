import EvenhandDomain
import EvenhandJournal

extension ConformanceCase {
    static let kinship: [ConformanceCase] = [
        ConformanceCase("complaints are compared once each, in the order of their numbers, and anew after a rebuild") {
            journal in
            for number in 0..<5 { try await journal.file("Complaint \(number)") }
            let first = try await journal.uncompared(limit: 3)
            try expectEqual(first.map(\.id.rawValue), [1, 2, 3])
            try await journal.relate(first.map { alone($0.id) })
            let rest = try await journal.uncompared(limit: 9)
            try expectEqual(rest.map(\.id.rawValue), [4, 5])
            // What is told on arrival does not count as compared.
            try await journal.relate([
                Kinship(
                    complaint: ComplaintID(rawValue: 5), customer: nil, duplicates: [suggestion(4, 700)], letter: nil,
                    bands: [])
            ])
            let still = try await journal.uncompared(limit: 9)
            try expectEqual(still.map(\.id.rawValue), [4, 5])
            let told = try await journal.duplicates(of: [ComplaintID(rawValue: 5), ComplaintID(rawValue: 1)])
            try expectEqual(told, [ComplaintID(rawValue: 5): [suggestion(4, 700)]])
            try await journal.rebuildReadModels()
            let all = try await journal.uncompared(limit: 9)
            try expectEqual(all.count, 5)
            let forgotten = try await journal.duplicates(of: [ComplaintID(rawValue: 5)])
            try expect(forgotten.isEmpty, "a rebuild kept \(forgotten)")
            let letters = try await journal.letters(of: first.map(\.id))
            try expect(letters.isEmpty, "a rebuild kept \(letters)")
            let found = try await journal.complaints(withBands: [1, 2, 3], limit: 9)
            try expect(found.isEmpty, "a rebuild kept the bands of \(found)")
        },
        ConformanceCase("suggestions come the likest first, and new ones take the place of old ones") { journal in
            for number in 0..<4 { try await journal.file("Complaint \(number)") }
            let last = ComplaintID(rawValue: 4)
            let topic = DuplicateSuggestion(
                complaint: ComplaintID(rawValue: 2), likeness: .sameTopic, similarity: 0)
            for suggestions in [[suggestion(2, 900)], [topic, suggestion(1, 600), suggestion(3, 600)]] {
                try await journal.relate([
                    Kinship(complaint: last, customer: nil, duplicates: suggestions, letter: last, bands: [])
                ])
            }
            let found = try await journal.duplicates(of: [last])
            try expectEqual(found[last], [suggestion(3, 600), suggestion(1, 600), topic])
            try await journal.relate([alone(last)])
            let none = try await journal.duplicates(of: [last])
            try expect(none.isEmpty, "\(none)")
        },
        ConformanceCase("copies of a letter are found by bands and counted, but for one and its customer's") {
            journal in
            let owners: [Int64?] = [1, 2, 2, nil, 1, 3]
            let customers = owners.map { $0.map { CustomerID(rawValue: $0) } }
            for customer in customers { try await journal.file("The very same letter", customer: customer) }
            let letter = ComplaintID(rawValue: 1)
            for (index, customer) in customers.enumerated() {
                let own = ComplaintID(rawValue: Int64(index + 1))
                try await journal.relate([
                    Kinship(
                        complaint: own, customer: customer, duplicates: [], letter: index == 5 ? own : letter,
                        bands: [[7, -8], [7], [7, 9, .min], [], [9, 7, .min], [.max]][index])
                ])
            }
            let found = try await journal.complaints(withBands: [7, .min, 9], limit: 3)
            try expectEqual(found.map(\.rawValue), [3, 5, 1])
            let signs = try await journal.complaints(withBands: [-8, .max], limit: 9)
            try expectEqual(signs.map(\.rawValue), [1, 6])
            let letters = try await journal.letters(of: [letter, ComplaintID(rawValue: 6), ComplaintID(rawValue: 9)])
            try expectEqual(letters, [letter: letter, ComplaintID(rawValue: 6): ComplaintID(rawValue: 6)])
            for (besides, customer, limit, count) in [
                (1, nil, 9, 4), (1, 1, 9, 3), (2, 2, 9, 3), (4, nil, 9, 4), (4, nil, 2, 2), (6, 3, 9, 5),
            ] as [(Int64, Int64?, Int, Int)] {
                let counted = try await journal.copyCount(
                    of: letter, besides: ComplaintID(rawValue: besides),
                    of: customer.map { CustomerID(rawValue: $0) }, limit: limit)
                try expectEqual(counted, count)
            }
        },
        ConformanceCase("a band leads to its earliest hundred complaints, however many have it") { journal in
            var kinships: [Kinship] = []
            for number in 1...103 {
                let id = try await journal.file("Complaint \(number)")
                kinships.append(
                    Kinship(
                        complaint: id, customer: nil, duplicates: [], letter: id,
                        bands: number > 100 ? [5, 6] : [5]))
            }
            try await journal.relate(kinships)
            let found = try await journal.complaints(withBands: [5, 6], limit: 200)
            try expectEqual(found.count, 103)
            // The last three count for the rare band alone.
            try expectEqual(found.prefix(2).map(\.rawValue), [1, 2])
            try expectEqual(found.suffix(3).map(\.rawValue), [101, 102, 103])
        },
        ConformanceCase("erasing a customer takes what was made of the narratives along, and nothing of anybody else") {
            journal in
            let customer = CustomerID(rawValue: 1)
            for name in ["Zofia", "Somebody Else"] {
                _ = try await journal.append(Append([Append.Part(.new(.customer), [Samples.named(name)])]))
            }
            for owner in [1, 1, 2, 2] as [Int64] {
                try await journal.file("The very same letter", customer: CustomerID(rawValue: owner))
            }
            let kinships = [
                alone(ComplaintID(rawValue: 1), [5], of: 1),
                Kinship(
                    complaint: ComplaintID(rawValue: 2), customer: customer, duplicates: [suggestion(1, 1000)],
                    letter: ComplaintID(rawValue: 1), bands: [5]),
            ]
            let others = ([3, 4] as [Int64]).map { number in
                Kinship(
                    complaint: ComplaintID(rawValue: number), customer: CustomerID(rawValue: 2),
                    duplicates: number == 4 ? [suggestion(3, 1000)] : [], letter: ComplaintID(rawValue: 1),
                    bands: [5])
            }
            try await journal.relate(kinships + others)
            let all = ([1, 2, 3, 4] as [Int64]).map { ComplaintID(rawValue: $0) }
            try await journal.extend(.customer(customer), at: 1, with: [Samples.erased(customer)])
            func check(_ when: String) async throws {
                let found = try await journal.complaints(withBands: [5], limit: 9)
                try expect(found == [all[2], all[3]], "\(when): the band leads to \(found)")
                let letters = try await journal.letters(of: all)
                try expect(letters == [all[2]: all[0], all[3]: all[0]], "\(when): \(letters)")
                let duplicates = try await journal.duplicates(of: all)
                try expect(duplicates == [all[3]: [suggestion(3, 1000)]], "\(when): \(duplicates)")
                let uncompared = try await journal.uncompared(limit: 9)
                try expect(uncompared.isEmpty, "\(when): \(uncompared.map(\.id)) stand as uncompared")
            }
            try await check("after the erasure")
            // Whoever had read the words before the erasure and writes after it.
            try await journal.relate(kinships)
            try await check("after a late answer")
            let words = try await journal.narrative(of: all[0])
            try expectEqual(words, nil)
            let kept = try await journal.narrative(of: all[2])
            try expectEqual(kept, "The very same letter")
        },
        ConformanceCase("an anonymous complaint's words go from what was made of them with its own erasure") {
            journal in
            let id = try await journal.file("Nobody knows me")
            try await journal.relate([alone(id, [5])])
            let event = DomainEvent.complaint(
                ComplaintEvent(
                    at: Samples.moment(9), by: Samples.clerk,
                    .textsErased(ComplaintHappening.TextsErased(subject: .stream))))
            try await journal.extend(.complaint(id), at: 2, with: [event])
            let found = try await journal.complaints(withBands: [5], limit: 9)
            try expect(found.isEmpty, "\(found)")
            let letters = try await journal.letters(of: [id])
            try expect(letters.isEmpty, "\(letters)")
        },
        ConformanceCase("what a complaint was told apart from stands in its entry, and after a rebuild") { journal in
            for number in 0..<3 { try await journal.file("Complaint \(number)") }
            let id = ComplaintID(rawValue: 3)
            for (version, other) in [(2, 1), (3, 2)] as [(Int64, Int64)] {
                let event = DomainEvent.complaint(
                    ComplaintEvent(
                        at: Samples.moment(9), by: Samples.clerk,
                        .arranged(
                            .duplicateDismissed(
                                .init(
                                    complaint: ComplaintID(rawValue: other),
                                    reason: PersonalText("Another parcel.", of: .stream))))))
                try await journal.extend(.complaint(id), at: version, with: [event])
            }
            let entry = try unwrap(try await journal.complaint(id), "complaint")
            try expectEqual(entry.summary.notDuplicates.map(\.rawValue), [1, 2])
            try await journal.rebuildReadModels()
            let rebuilt = try await journal.complaint(id)
            try expectEqual(rebuilt, entry)
        },
    ]

    private static func suggestion(_ complaint: Int64, _ similarity: Int) -> DuplicateSuggestion {
        DuplicateSuggestion(
            complaint: ComplaintID(rawValue: complaint), likeness: .sameText, similarity: similarity)
    }

    /// Like none before.
    private static func alone(_ id: ComplaintID, _ bands: [Int64] = [], of customer: Int64? = nil) -> Kinship {
        Kinship(
            complaint: id, customer: customer.map { CustomerID(rawValue: $0) }, duplicates: [], letter: id,
            bands: bands)
    }
}
