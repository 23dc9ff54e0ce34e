import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import Foundation
import Testing

@Suite struct `How far a complaint is open to somebody` {
    private static let now = Instant(milliseconds: 1_000)
    private static let ewa = EmployeeID(3)
    private static let line = PersonLine(
        of: EmployeeID(2),
        from: [
            ManagerChange(
                employee: ewa, version: 1, manager: EmployeeID(2), from: Instant(milliseconds: 0),
                recordedAt: Instant(milliseconds: 0)),
            ManagerChange(
                employee: ewa, version: 2, manager: nil, from: Instant(milliseconds: 500),
                recordedAt: Instant(milliseconds: 500)),
        ])

    private static func access(
        about: [(EmployeeID, Int64?)], respondent: PersonID? = nil, embargo: Int64? = nil, person: EmployeeID,
        _ reach: Permission.Reach
    ) -> CaseAccess {
        CaseAccess(
            CaseSubject(
                concerns: about.map { .init(employee: $0.0, since: $0.1.map(Instant.init(milliseconds:))) },
                respondent: respondent, embargoedUntil: embargo.map(Instant.init(milliseconds:))),
            for: person, reach: reach, line: person == EmployeeID(2) ? line : PersonLine(alone: person), at: now)
    }

    @Test func `one about nobody is open to the role`() {
        #expect(Self.access(about: [], person: EmployeeID(2), .everything) == .whole)
        #expect(Self.access(about: [], person: EmployeeID(2), .own) == .closed)
        #expect(Self.access(about: [], person: EmployeeID(2), .nothing) == .closed)
    }

    @Test func `one about somebody is closed to their line since the event, whatever the role`() {
        let manager = EmployeeID(2)
        #expect(Self.access(about: [(Self.ewa, 400)], person: manager, .everything) == .closed)
        #expect(Self.access(about: [(Self.ewa, nil)], person: manager, .everything) == .closed)
        // She was no longer in the line when it happened.
        #expect(Self.access(about: [(Self.ewa, 600)], person: manager, .everything) == .whole)
        // One head is enough.
        #expect(
            Self.access(about: [(EmployeeID(9), nil), (Self.ewa, 10)], person: manager, .everything) == .closed)
        #expect(Self.access(about: [(Self.ewa, 400)], person: EmployeeID(6), .everything) == .whole)
        #expect(Self.access(about: [(Self.ewa, 400)], person: .house, .everything) == .whole)
    }

    @Test func `the concerned employee sees their own part, with every role and with none`() {
        for reach in [Permission.Reach.everything, .own] {
            #expect(Self.access(about: [(Self.ewa, 400)], person: Self.ewa, reach) == .own)
            #expect(Self.access(about: [(Self.ewa, 400)], embargo: 2_000, person: Self.ewa, reach) == .closed)
            #expect(Self.access(about: [(Self.ewa, 400)], embargo: 900, person: Self.ewa, reach) == .own)
        }
        // A manager who is concerned herself is a party first.
        #expect(
            Self.access(about: [(Self.ewa, 400), (EmployeeID(2), 400)], person: EmployeeID(2), .everything) == .own)
        #expect(Self.access(about: [], respondent: EmployeeID(7), person: EmployeeID(7), .own) == .own)
    }

    @Test func `a refusal that names a closed complaint says only that something stands in the way`() {
        let refusal = Refusal(
            rule: .r12, message: "complaint C-12 is open.", missing: ["the end of C-12"],
            fix: ["evenhand complaint show C-12"])
        let told = refusal.withholding([ComplaintID(12)])
        #expect(!"\(told) \(told.missing)".contains("C-12") && told.rule == .r12)
        // C-1 is not C-12.
        #expect(refusal.withholding([ComplaintID(1)]) == refusal)
        #expect(refusal.withholding([]) == refusal)
    }
}

@Suite struct `Complaints about somebody's line` {
    private func firm() async throws -> (fixture: DeskFixture, marta: Actor, ewa: Actor, clara: Actor) {
        let fixture = try DeskFixture()
        let marta = try await fixture.person("Marta", [.leader])
        let ewa = try await fixture.person("Ewa", [.employee], manager: marta.person)
        let clara = try await fixture.person("Clara", [.leader])
        return (fixture, marta, ewa, clara)
    }

    @Test func `pages are full and counts whole without them, and the end is the end`() async throws {
        let (fixture, marta, ewa, clara) = try await firm()
        for number in 1...30 {
            _ = try await fixture.complaint(about: [number % 3 == 0 ? nil : ewa.person], by: clara)
        }
        func pages(_ actor: Actor) async throws -> [Int] {
            var sizes: [Int] = []
            var key: QueueKey?
            repeat {
                let page = try await fixture.desk.queue(after: key, limit: 4, by: actor)
                sizes.append(page.entries.count)
                key = page.next
            } while key != nil
            return sizes
        }
        #expect(try await pages(marta) == [4, 4, 2])
        #expect(try await pages(clara) == [4, 4, 4, 4, 4, 4, 4, 2])
        let list = try await fixture.desk.complaints(ComplaintFilter(), below: nil, limit: 9, by: marta)
        #expect(list.entries.count == 9)
        #expect(list.entries.allSatisfy { $0.summary.heads.allSatisfy { $0.employee == nil } })
        let counters = try await fixture.desk.counters(by: marta)
        #expect(counters["status=received"] == 10 && counters["stage=one"] == 10)
        #expect(try await fixture.desk.counters(by: clara)["status=received"] == 30)
        #expect(try await fixture.desk.complaintCount(by: marta) == 10)
        await fixture.journal.searchCaughtUp()
        let query = try SearchQuery("rude")
        let found = try await fixture.desk.search(query, SearchWish(limit: 10), by: marta)
        #expect(found.hits.count == 10 && found.next == nil)
    }

    @Test func `a command on one is answered as on none`() async throws {
        let (fixture, marta, ewa, clara) = try await firm()
        let id = try await fixture.complaint(about: [ewa.person], by: clara)
        let none = ComplaintID(id.rawValue + 1)
        for command: ComplaintCommand in [.close(.init()), .declareConflict(.init(tie: nil)), .arrange(.assign(nil))] {
            let closed = await refusal { _ = try await fixture.desk.perform(command, on: id, by: marta) }
            let missing = await refusal { _ = try await fixture.desk.perform(command, on: none, by: marta) }
            let wrongVersion = await refusal {
                _ = try await fixture.desk.perform(command, on: id, expecting: 99, by: marta)
            }
            #expect(closed?.nature == .notFound && wrongVersion == closed)
            #expect(
                closed?.message.replacing("\(id)", with: "C-N") == missing?.message.replacing("\(none)", with: "C-N"))
        }
        // Whoever may not do this anywhere learns nothing of where they tried.
        let program = Actor(person: clara.person, roles: [.integrator])
        #expect(await isDenied { _ = try await fixture.desk.perform(.close(.init()), on: id, by: program) })
        #expect(await isDenied { _ = try await fixture.desk.perform(.close(.init()), on: none, by: program) })
    }

    @Test func `nobody is given one that is closed to them`() async throws {
        let (fixture, marta, ewa, clara) = try await firm()
        let id = try await fixture.complaint(about: [ewa.person], by: clara)
        let refused = await refusal {
            _ = try await fixture.desk.perform(.arrange(.assign(marta.person)), on: id, by: clara)
        }
        #expect(refused?.rule == .r5)
        _ = try await fixture.desk.perform(.arrange(.assign(clara.person)), on: id, by: clara)
    }

    @Test func `a concerned leader answers for themselves and does nothing else`() async throws {
        let (fixture, marta, _, clara) = try await firm()
        let id = try await fixture.complaint(about: [marta.person], by: clara)
        let refused = await refusal { _ = try await fixture.desk.perform(.close(.init()), on: id, by: marta) }
        #expect(refused?.rule == .r5)
        let record = try await fixture.desk.complaint(id, by: marta)
        #expect(record.state.score == nil && record.obstacles.isEmpty && !record.isWhole)
        let statement = ComplaintCommand.giveStatement(
            .init(head: HeadID(1), side: .employee, text: "I asked her to wait, politely."))
        #expect(await !isDenied { _ = try await fixture.desk.perform(statement, on: id, by: marta) })
    }
}

@Suite struct `Who read what` {
    @Test func `is on record for every way of reading, and for nothing the house does`() async throws {
        let fixture = try DeskFixture()
        let clara = try await fixture.person("Clara", [.leader]).through(.http)
        let auditor = Actor(person: clara.person, roles: [.auditor])
        let id = try await fixture.complaint(about: [nil], by: clara)
        _ = try await fixture.desk.complaint(id, by: clara)
        _ = try await fixture.desk.scorecard(of: id, by: clara)
        _ = try await fixture.desk.clocks(of: id, under: [], by: clara)
        _ = try await fixture.desk.letter(.init(kind: .acknowledgement, party: .customer), on: id, by: clara)
        _ = try await fixture.desk.search(try SearchQuery("rude"), SearchWish(limit: 5), by: clara)
        _ = try await fixture.desk.watch(from: 1, EventFilter(), by: clara)
        _ = try await fixture.desk.complaint(id, by: Actor(person: .house, roles: [.clerk]))
        let (page, gaps) = try await fixture.desk.caseReads(
            CaseReadFilter(complaint: id), below: nil, limit: 50, by: auditor)
        #expect(page.reads.map(\.what).reversed() == [.show, .scorecard, .clocks, .letter, .search, .watch])
        #expect(page.reads.allSatisfy { $0.person == clara.person && $0.door == .http })
        #expect(gaps.isEmpty)
        #expect(
            await isDenied {
                _ = try await fixture.desk.caseReads(
                    CaseReadFilter(), below: nil, limit: 5, by: Actor(person: clara.person, roles: [.clerk]))
            })
    }
}

@Suite struct `The table of roles in the documentation` {
    @Test func `says of every role and action what the code says`() throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Docs/ACCESS.md")
        let text = try String(contentsOf: path, encoding: .utf8)
        var rows: [[String]] = []
        for line in text.split(separator: "\n") where line.hasPrefix("| ") {
            rows.append(line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) })
        }
        let heading = try #require(rows.first { $0.first == "Action" })
        #expect(Array(heading.dropFirst()) == Role.allCases.map(\.rawValue))
        var seen: Set<Action> = []
        for row in rows where row.first != "Action" {
            guard let action = Action(rawValue: row[0].replacing("`", with: "")) else { continue }
            seen.insert(action)
            for (role, cell) in zip(Role.allCases, row.dropFirst()) {
                let reach = Permission.reach(of: action, for: Actor(person: PersonID(7), roles: [role]))
                let wanted = reach == .everything ? "yes" : reach == .own ? "own" : "–"
                #expect(cell == wanted, "\(action) for \(role): the page says \(cell)")
            }
        }
        #expect(seen == Set(Action.allCases))
    }
}
