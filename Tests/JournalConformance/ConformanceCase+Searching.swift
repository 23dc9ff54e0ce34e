import EvenhandDomain
import EvenhandJournal

extension ConformanceCase {
    static let searching: [ConformanceCase] = [
        ConformanceCase("search finds words, phrases and beginnings in English, Polish, Thai and Telugu") { journal in
            let narratives = [
                "The late fee was charged twice on my credit card.",
                "Kurier zgubił paczkę, a infolinia milczała przez tydzień.",
                "พนักงานพูดจาไม่สุภาพและไม่ยอมคืนเงินค่าธรรมเนียม",
                "నా ఖాతా నుండి డబ్బు రెండుసార్లు తీసివేశారు",
                "They were late, and no fee was named: a refund was promised.",
            ]
            for narrative in narratives { try await journal.file(narrative) }
            await journal.searchCaughtUp()
            let wanted: [(String, [Int64])] = [
                ("fee late", [5, 1]), ("\"late fee\"", [1]), ("FEE", [5, 1]), ("refun*", [5]), ("refun", []),
                ("paczke", [2]), ("Paczkę", [2]), ("infolin*", [2]), ("คืนเงิน", [3]), ("ไม่สุภาพ", [3]),
                ("ธรรมเนียม", [3]), ("เงินคืน", []), ("ข", []), ("พ", [3]), ("డబ్బు", [4]), ("రెండుసార్లు", [4]),
                ("fee refund", [5]), ("fee paczke", []), ("late-fee", [1]), ("fee) OR (x", []),
            ]
            for (text, numbers) in wanted {
                let page = try await journal.search(SearchQuery(text), below: nil, limit: 10)
                try expectEqual(
                    "\(text): \(page.hits.map(\.complaint.rawValue))", "\(text): \(numbers)")
                try expectEqual(page.backlog, 0)
                try expectEqual(page.indexedThrough, journal.position)
            }
        },
        ConformanceCase("search goes newest first, page after page, and shows the place found") { journal in
            for number in 1...25 {
                try await journal.file(String(repeating: "before ", count: 60) + "needle \(number) after")
            }
            await journal.searchCaughtUp()
            var found: [Int64] = []
            var key: Int64?
            repeat {
                let page = try await journal.search(SearchQuery("needle"), below: key, limit: 10)
                found += page.hits.map(\.complaint.rawValue)
                for hit in page.hits {
                    try expect(hit.snippet.contains("needle"), "the snippet '\(hit.snippet)' lacks the word")
                    try expect(hit.snippet.count <= Snippet.length + 4, "the snippet is \(hit.snippet.count) long")
                }
                key = page.next
            } while key != nil
            try expectEqual(found, Array((1...25).reversed()))
        },
        ConformanceCase("a run without spaces is found where it stands whole, among many texts that hold its parts") {
            journal in
            let parts = ["พิพัฒน์", "ชัยกุล", "พัฒน์ชัย"]
            var wanted: [Int64] = []
            for number in 1...240 {
                let isWhole = number % 17 == 0 || number < 3
                let words = isWhole ? ["คุณ", "พิพัฒน์ชัยกุล", "โทรมา"] : [parts[number % 3], parts[(number + 1) % 3], "คุณ"]
                let id = try await journal.file(words.joined(separator: number % 2 == 0 || !isWhole ? " " : ""))
                if isWhole { wanted.insert(id.rawValue, at: 0) }
            }
            await journal.searchCaughtUp()
            for text in ["พิพัฒน์ชัยกุล", "โทรมา พิพัฒน์ชัยกุล", "\"คุณ\" พิพัฒน์ชัยกุล"] {
                var found: [Int64] = []
                var key: Int64?
                repeat {
                    let page = try await journal.search(SearchQuery(text), below: key, limit: 3)
                    found += page.hits.map(\.complaint.rawValue)
                    for hit in page.hits {
                        try expect(hit.snippet.contains("พิพัฒน์ชัยกุล"), "the snippet '\(hit.snippet)' lacks the run")
                    }
                    key = page.next
                } while key != nil
                try expectEqual(found, wanted)
            }
        },
        ConformanceCase("the matches of a search without a filter are its hits, with the same passages") { journal in
            for number in 1...30 {
                let run = number % 3 == 0 ? "พิพัฒน์ชัยกุล" : "พัฒน์ชัย พิพัฒน์ กุล"
                try await journal.file("needle \(number) \(run) after")
            }
            let erased = DomainEvent.complaint(
                ComplaintEvent(
                    at: Samples.moment(9), by: Samples.clerk,
                    .textsErased(ComplaintHappening.TextsErased(subject: .stream))))
            try await journal.extend(.complaint(ComplaintID(rawValue: 27)), at: 2, with: [erased])
            await journal.searchCaughtUp()
            for text in ["needle", "พิพัฒน์ชัยกุล", "needle พิพัฒน์ชัยกุล", "nothing"] {
                let query = try SearchQuery(text)
                var hits: [SearchHit] = []
                var places: [SearchPlace] = []
                var hitKey: Int64?
                var placeKey: Int64?
                repeat {
                    let page = try await journal.search(query, below: hitKey, limit: 4)
                    (hits, hitKey) = (hits + page.hits, page.next)
                } while hitKey != nil
                repeat {
                    let page = try await journal.searchMatches(
                        query, matching: ComplaintFilter(), without: [], below: placeKey, limit: 7)
                    try expect(page.matches.count <= 7, "\(page.matches.count) matches of 7")
                    (places, placeKey) = (places + page.matches.map(\.place), page.next)
                    try expectEqual(page.backlog, 0)
                    try expectEqual(page.indexedThrough, journal.position)
                } while placeKey != nil
                try expectEqual(places.map(\.complaint), hits.map(\.complaint))
                try expectEqual(places.map(\.sequence), hits.map(\.sequence))
                let shown = try await journal.searchHits(query, at: places)
                try expectEqual(shown, hits)
                let count = try await journal.searchCount(query, without: [], limit: 100)
                try expectEqual(count, hits.count)
            }
        },
        ConformanceCase("the matches of a search are as urgent as their entries, of many at once") { journal in
            for number in 0..<520 {
                let id = try await journal.file(
                    "Complaint \(number)", language: number % 2 == 0 ? "en" : "th", priority: number * 7 % 11 * 90,
                    minutes: Int64(number % 50), productArea: number % 3 == 0 ? "post" : nil)
                if number % 100 == 0 {
                    try await journal.extend(
                        .complaint(id), at: 2,
                        with: [Samples.head(1, concerning: EmployeeID(rawValue: Int64(number / 100 % 2) + 1))])
                } else if number % 20 == 0 {
                    try await journal.extend(.complaint(id), at: 2, with: [ended])
                }
            }
            await journal.searchCaughtUp()
            let query = try SearchQuery("complaint")
            let ids = (1...520).map { ComplaintID(rawValue: Int64($0)) }
            let entries = try await journal.complaints(ids)
            let filters = [
                ComplaintFilter(), ComplaintFilter(productArea: "post"), ComplaintFilter(status: .closed),
                ComplaintFilter(language: "th", productArea: "post"), ComplaintFilter(topic: "none"),
                ComplaintFilter(employee: EmployeeID(rawValue: 2)),
                ComplaintFilter(language: "en", everConcerned: EmployeeID(rawValue: 1)),
            ]
            for filter in filters {
                let wanted = entries.filter { filter.matches($0.value.summary) }.mapValues(\.urgencyKey)
                let found = try await journal.searchMatches(
                    query, matching: filter, without: [], below: nil, limit: 600)
                let urgencies = found.matches.map { ($0.place.complaint, $0.urgency) }
                try expectEqual(Dictionary(uniqueKeysWithValues: urgencies), wanted)
            }
            let order = entries.values.map(\.urgencyKey).sorted()
            let open = order.filter(\.isOpen)
            try expectEqual(order.prefix(open.count).map(\.queueKey), open.map(\.queueKey).sorted())
        },
        ConformanceCase("the matches of a search are its places by their entries, whatever is closed") {
            journal in
            for number in 0..<240 {
                let id = try await journal.file(
                    number % 3 == 0 ? "nothing" : "needle \(number)", language: number % 5 == 0 ? "th" : "en",
                    customer: CustomerID(rawValue: Int64(number % 40) + 1), topic: number < 90 ? "card" : "loan",
                    minutes: Int64(number), productArea: number % 37 < 2 ? "post" : "card")
                if number % 20 == 0 {
                    try await journal.extend(
                        .complaint(id), at: 2,
                        with: [Samples.head(1, concerning: EmployeeID(rawValue: Int64(number / 20 % 2) + 1)), ended])
                }
            }
            await journal.searchCaughtUp()
            let query = try SearchQuery("needle")
            let places = try await journal.search(query, below: nil, limit: 500).hits
                .map { SearchPlace(complaint: $0.complaint, sequence: $0.sequence) }
            try expectEqual(places.count, 160)
            let entries = try await journal.complaints(places.map(\.complaint))
            var filters = [
                ComplaintFilter(), ComplaintFilter(productArea: "post"), ComplaintFilter(status: .closed),
                ComplaintFilter(topic: "card", language: "th"), ComplaintFilter(topic: "none"),
                ComplaintFilter(productArea: "post", customer: CustomerID(rawValue: 2)),
                ComplaintFilter(productArea: "card", employee: EmployeeID(rawValue: 2)), ComplaintFilter(),
            ]
            filters[7].statuses = [.received, .closed]
            filters[7].receivedFrom = Samples.moment(70)
            let every7th = Set(places.map(\.complaint).filter { $0.rawValue % 7 == 0 })
            for closed in [[], every7th, Set(places.map(\.complaint))] as [Set<ComplaintID>] {
                let open = places.filter { !closed.contains($0.complaint) }
                for limit in [1, 100, 500] {
                    let count = try await journal.searchCount(query, without: closed, limit: limit)
                    try expectEqual(count, min(limit, open.count))
                }
                for (index, filter) in filters.enumerated() {
                    for limit in [1, 10 + index, 90, 500] {
                        var rest = open[...]
                        var key: Int64?
                        repeat {
                            let page = try await journal.searchMatches(
                                query, matching: filter, without: closed, below: key, limit: limit)
                            let looked = rest.prefix(limit)
                            rest = rest.dropFirst(limit)
                            let wanted = looked.compactMap { place -> SearchMatch? in
                                entries[place.complaint].flatMap { entry in
                                    filter.matches(entry.summary)
                                        ? SearchMatch(place: place, urgency: entry.urgencyKey) : nil
                                }
                            }
                            try expectEqual(page.matches, wanted)
                            try expectEqual(page.lookedCount, looked.count)
                            try expectEqual(page.next, rest.isEmpty ? nil : looked.last?.sequence)
                            key = page.next
                        } while key != nil && limit > 1
                    }
                }
            }
        },
        ConformanceCase("a search without a word is refused") { _ in
            for text in ["", "  \n", "*", "\"-\"", String(repeating: "long ", count: 100)] {
                do {
                    _ = try SearchQuery(text)
                    throw ConformanceFailure(description: "'\(text)' was taken")
                } catch let error as JournalError {
                    try expectEqual(error.code, .unusableQuery)
                }
            }
        },
    ]

    private static let ended = DomainEvent.complaint(
        ComplaintEvent(at: Samples.moment(90), by: Samples.clerk, .closed(ComplaintHappening.Closed())))
}
