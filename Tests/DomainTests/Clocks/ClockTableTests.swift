import EvenhandDomain
import Testing

/// Dates worked out by hand on a wall calendar of 2026 and 2027, London time: Easter, the two changes of the clocks, the
/// bank holidays around New Year, weekends at both ends.
@Suite struct `Clocks as worked out by hand` {
    /// `regime kind received → due`, then what else happened.
    static let table = """
        house acknowledgement 2026-01-05T09:00:00Z → 2026-01-12T23:59:59.999Z
        fca summaryResolution 2026-01-05T09:00:00Z → 2026-01-08T17:00:00Z
        fca finalResponse 2026-01-05T09:00:00Z → 2026-03-02T23:59:59.999Z
        fcaPayments finalResponse 2026-01-05T09:00:00Z → 2026-01-26T23:59:59.999Z
        cfpb finalResponse 2026-01-05T09:00:00Z → 2026-01-20T23:59:59.999Z
        localGovernment acknowledgement 2026-01-05T09:00:00Z → 2026-01-12T23:59:59.999Z
        house acknowledgement 2026-02-27T16:59:00Z → 2026-03-06T23:59:59.999Z
        fca summaryResolution 2026-02-27T16:59:00Z → 2026-03-04T17:00:00Z
        fca finalResponse 2026-02-27T16:59:00Z → 2026-04-24T22:59:59.999Z
        fcaPayments finalResponse 2026-02-27T16:59:00Z → 2026-03-20T23:59:59.999Z
        cfpb finalResponse 2026-02-27T16:59:00Z → 2026-03-14T23:59:59.999Z
        localGovernment acknowledgement 2026-02-27T16:59:00Z → 2026-03-06T23:59:59.999Z
        house acknowledgement 2026-03-27T10:00:00Z → 2026-04-07T22:59:59.999Z
        fca summaryResolution 2026-03-27T10:00:00Z → 2026-04-01T16:00:00Z
        fca finalResponse 2026-03-27T10:00:00Z → 2026-05-22T22:59:59.999Z
        fcaPayments finalResponse 2026-03-27T10:00:00Z → 2026-04-21T22:59:59.999Z
        cfpb finalResponse 2026-03-27T10:00:00Z → 2026-04-11T22:59:59.999Z
        localGovernment acknowledgement 2026-03-27T10:00:00Z → 2026-04-07T22:59:59.999Z
        house acknowledgement 2026-03-28T12:00:00Z → 2026-04-07T22:59:59.999Z
        fca summaryResolution 2026-03-28T12:00:00Z → 2026-04-01T16:00:00Z
        fca finalResponse 2026-03-28T12:00:00Z → 2026-05-23T22:59:59.999Z
        fcaPayments finalResponse 2026-03-28T12:00:00Z → 2026-04-21T22:59:59.999Z
        cfpb finalResponse 2026-03-28T12:00:00Z → 2026-04-12T22:59:59.999Z
        localGovernment acknowledgement 2026-03-28T12:00:00Z → 2026-04-07T22:59:59.999Z
        house acknowledgement 2026-04-02T15:00:00Z → 2026-04-13T22:59:59.999Z
        fca summaryResolution 2026-04-02T15:00:00Z → 2026-04-09T16:00:00Z
        fca finalResponse 2026-04-02T15:00:00Z → 2026-05-28T22:59:59.999Z
        fcaPayments finalResponse 2026-04-02T15:00:00Z → 2026-04-27T22:59:59.999Z
        cfpb finalResponse 2026-04-02T15:00:00Z → 2026-04-17T22:59:59.999Z
        localGovernment acknowledgement 2026-04-02T15:00:00Z → 2026-04-13T22:59:59.999Z
        house acknowledgement 2026-06-30T23:30:00Z → 2026-07-08T22:59:59.999Z
        fca summaryResolution 2026-06-30T23:30:00Z → 2026-07-06T16:00:00Z
        fca finalResponse 2026-06-30T23:30:00Z → 2026-08-26T22:59:59.999Z
        fcaPayments finalResponse 2026-06-30T23:30:00Z → 2026-07-22T22:59:59.999Z
        cfpb finalResponse 2026-06-30T23:30:00Z → 2026-07-16T22:59:59.999Z
        localGovernment acknowledgement 2026-06-30T23:30:00Z → 2026-07-08T22:59:59.999Z
        house acknowledgement 2026-10-23T09:00:00Z → 2026-10-30T23:59:59.999Z
        fca summaryResolution 2026-10-23T09:00:00Z → 2026-10-28T17:00:00Z
        fca finalResponse 2026-10-23T09:00:00Z → 2026-12-18T23:59:59.999Z
        fcaPayments finalResponse 2026-10-23T09:00:00Z → 2026-11-13T23:59:59.999Z
        cfpb finalResponse 2026-10-23T09:00:00Z → 2026-11-07T23:59:59.999Z
        localGovernment acknowledgement 2026-10-23T09:00:00Z → 2026-10-30T23:59:59.999Z
        house acknowledgement 2026-11-30T09:00:00Z → 2026-12-07T23:59:59.999Z
        fca summaryResolution 2026-11-30T09:00:00Z → 2026-12-03T17:00:00Z
        fca finalResponse 2026-11-30T09:00:00Z → 2027-01-25T23:59:59.999Z
        fcaPayments finalResponse 2026-11-30T09:00:00Z → 2026-12-21T23:59:59.999Z
        cfpb finalResponse 2026-11-30T09:00:00Z → 2026-12-15T23:59:59.999Z
        localGovernment acknowledgement 2026-11-30T09:00:00Z → 2026-12-07T23:59:59.999Z
        house acknowledgement 2026-12-24T11:00:00Z → 2027-01-05T23:59:59.999Z
        fca summaryResolution 2026-12-24T11:00:00Z → 2026-12-31T17:00:00Z
        fca finalResponse 2026-12-24T11:00:00Z → 2027-02-18T23:59:59.999Z
        fcaPayments finalResponse 2026-12-24T11:00:00Z → 2027-01-19T23:59:59.999Z
        cfpb finalResponse 2026-12-24T11:00:00Z → 2027-01-08T23:59:59.999Z
        localGovernment acknowledgement 2026-12-24T11:00:00Z → 2027-01-05T23:59:59.999Z
        house acknowledgement 2026-12-31T23:59:59Z → 2027-01-08T23:59:59.999Z
        fca summaryResolution 2026-12-31T23:59:59Z → 2027-01-06T17:00:00Z
        fca finalResponse 2026-12-31T23:59:59Z → 2027-02-25T23:59:59.999Z
        fcaPayments finalResponse 2026-12-31T23:59:59Z → 2027-01-22T23:59:59.999Z
        cfpb finalResponse 2026-12-31T23:59:59Z → 2027-01-15T23:59:59.999Z
        localGovernment acknowledgement 2026-12-31T23:59:59Z → 2027-01-08T23:59:59.999Z
        house finalResponse 2026-01-05T09:00:00Z → 2026-03-02T23:59:59.999Z
        house finalResponse 2026-02-27T16:59:00Z → 2026-04-28T22:59:59.999Z
        house finalResponse 2026-03-27T10:00:00Z → 2026-05-28T22:59:59.999Z
        house finalResponse 2026-03-28T12:00:00Z → 2026-05-28T22:59:59.999Z
        house finalResponse 2026-11-30T09:00:00Z → 2027-01-28T23:59:59.999Z
        house finalResponse 2026-12-24T11:00:00Z → 2027-02-23T23:59:59.999Z
        house finalResponse 2026-12-31T23:59:59Z → 2027-02-26T23:59:59.999Z
        fcaPayments finalResponse 2026-03-02T09:00:00Z → 2026-04-22T22:59:59.999Z held=2026-03-20T12:00:00Z
        fcaPayments finalResponse 2026-03-02T09:00:00Z → 2026-03-23T23:59:59.999Z held=2026-03-24T12:00:00Z
        fcaPayments finalResponse 2026-12-14T09:00:00Z → 2027-02-04T23:59:59.999Z held=2027-01-06T16:00:00Z
        cfpb finalResponse 2026-03-02T09:00:00Z → 2026-05-01T22:59:59.999Z held=2026-03-17T22:00:00Z
        cfpb finalResponse 2026-03-02T09:00:00Z → 2026-03-17T23:59:59.999Z held=2026-03-18T09:00:00Z
        localGovernment finalResponse 2026-04-01T09:00:00Z → 2026-04-24T22:59:59.999Z
        localGovernment finalResponse 2026-04-01T09:00:00Z → 2026-04-20T22:59:59.999Z acked=2026-04-02T09:00:00Z
        localGovernment finalResponse 2026-04-01T09:00:00Z → 2026-05-05T22:59:59.999Z acked=2026-04-02T09:00:00Z ext=10
        localGovernment finalResponse 2026-12-21T09:00:00Z → 2027-01-18T23:59:59.999Z acked=2026-12-23T09:00:00Z ext=5
        localGovernment stageTwoAcknowledgement 2026-02-02T09:00:00Z → 2026-04-10T22:59:59.999Z stage2=2026-04-01T09:00:00Z
        localGovernment stageTwoResponse 2026-02-02T09:00:00Z → 2026-05-11T22:59:59.999Z stage2=2026-04-01T09:00:00Z
        localGovernment stageTwoAcknowledgement 2026-02-02T09:00:00Z → 2026-04-10T22:59:59.999Z stage2=2026-04-01T09:00:00Z acked2=2026-04-08T09:00:00Z
        localGovernment stageTwoResponse 2026-02-02T09:00:00Z → 2026-05-07T22:59:59.999Z stage2=2026-04-01T09:00:00Z acked2=2026-04-08T09:00:00Z
        localGovernment stageTwoAcknowledgement 2026-02-02T09:00:00Z → 2026-04-10T22:59:59.999Z stage2=2026-04-01T09:00:00Z acked2=2026-04-08T09:00:00Z ext2=20
        localGovernment stageTwoResponse 2026-02-02T09:00:00Z → 2026-06-05T22:59:59.999Z stage2=2026-04-01T09:00:00Z acked2=2026-04-08T09:00:00Z ext2=20
        house finalResponse 2026-05-01T09:00:00Z → 2026-07-03T22:59:59.999Z wait=2026-05-05T09:00:00Z/2026-05-08T09:00:00Z
        fca finalResponse 2026-05-01T09:00:00Z → 2026-06-26T22:59:59.999Z wait=2026-05-05T09:00:00Z/2026-05-08T09:00:00Z
        house finalResponse 2026-05-01T09:00:00Z → 2026-06-30T22:59:59.999Z wait=2026-05-05T09:00:00Z/2026-05-05T16:00:00Z
        fca finalResponse 2026-05-01T09:00:00Z → 2026-06-26T22:59:59.999Z wait=2026-05-05T09:00:00Z/2026-05-05T16:00:00Z
        house finalResponse 2026-05-01T09:00:00Z → 2026-07-07T22:59:59.999Z wait=2026-05-08T18:00:00Z/2026-05-11T08:00:00Z|2026-05-20T09:00:00Z/2026-05-27T09:00:00Z
        fca finalResponse 2026-05-01T09:00:00Z → 2026-06-26T22:59:59.999Z wait=2026-05-08T18:00:00Z/2026-05-11T08:00:00Z|2026-05-20T09:00:00Z/2026-05-27T09:00:00Z
        house finalResponse 2026-05-01T09:00:00Z → 2026-08-26T22:59:59.999Z reopened=2026-07-01T09:00:00Z
        fca finalResponse 2026-05-01T09:00:00Z → 2026-06-26T22:59:59.999Z reopened=2026-07-01T09:00:00Z
        house finalResponse 2026-05-01T09:00:00Z → 2026-07-07T22:59:59.999Z ext=5
        """.split(separator: "\n").map(String.init)

    @Test func `the table is long enough`() { #expect(Self.table.count >= 60) }

    @Test(arguments: table)
    func `come due when the table says`(row: String) throws {
        let parts = row.split(separator: " ").map(String.init)
        let regime = try #require(ClockRegime(rawValue: parts[0]))
        let kind = try #require(ClockKind(rawValue: parts[1]))
        var facts = ClockFacts(receivedAt: try Instant(parsing: parts[2]))
        for extra in parts.dropFirst(5) { try add(extra, to: &facts) }
        let clocks = Clocks.running(
            under: regime, facts, house: .init(acknowledgement: 5, response: 40), on: try London.calendar(),
            at: try Instant(parsing: "2027-06-01T00:00:00Z"))
        let clock = try #require(clocks.first { $0.kind == kind })
        #expect(clock.due.description == parts[4])
    }

    private func add(_ extra: String, to facts: inout ClockFacts) throws {
        let pair = extra.split(separator: "=", maxSplits: 1).map(String.init)
        switch pair[0] {
        case "held": facts.holdingSentAt = try Instant(parsing: pair[1])
        case "acked": facts.acknowledgedAt = try Instant(parsing: pair[1])
        case "ext": facts.extensionDays = try #require(Int(pair[1]))
        case "stage2": facts.stageTwo = .init(requestedAt: try Instant(parsing: pair[1]))
        case "acked2": facts.stageTwo?.acknowledgedAt = try Instant(parsing: pair[1])
        case "ext2": facts.stageTwo?.extensionDays = try #require(Int(pair[1]))
        case "reopened": facts.reopenedAt = try Instant(parsing: pair[1])
        case "wait":
            facts.waits = try pair[1].split(separator: "|").map { wait in
                let ends = wait.split(separator: "/")
                return .init(from: try Instant(parsing: ends[0]), until: try Instant(parsing: ends[1]))
            }
        default: Issue.record("the table has a word that means nothing: \(extra)")
        }
    }
}
