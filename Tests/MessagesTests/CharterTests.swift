import EvenhandDomain
import EvenhandMessages
import SwiftProtobuf
import Testing

@Suite struct `Requests about the charter` {
    private static let day = CivilDate(dayNumber: 20_700)

    @Test func `carry every command over the wire and back`() throws {
        let charter = CharterCommand.Publish(text: "We bring people home.", inForce: Self.day)
        #expect(try received(Evenhand_V1_PublishCharterRequest(charter)).command() == .publish(charter))
        for standard in [nil, StandardID(2)] {
            let command = CharterCommand.PublishStandard(standard: standard, text: "Within a day", inForce: Self.day)
            #expect(try received(Evenhand_V1_PublishStandardRequest(command)).command() == .publishStandard(command))
        }
        let ending = CharterCommand.EndStandard(standard: StandardID(2), lastDay: Self.day)
        #expect(try received(Evenhand_V1_EndStandardRequest(ending)).command() == .endStandard(ending))
        let pulse = CharterCommand.RecordPulse(
            team: "counter", on: Self.day,
            answers: [PulseAnswer(text: "Home", agrees: true), PulseAnswer(text: "ขายตั๋ว", agrees: false)])
        #expect(try received(Evenhand_V1_RecordPulseRequest(pulse)).command() == .recordPulse(pulse))
    }

    @Test func `name the field at fault`() throws {
        let faults: [(any CharterCommandRequest, String)] = [
            (Evenhand_V1_PublishCharterRequest(), "in_force"), (Evenhand_V1_PublishStandardRequest(), "in_force"),
            (Evenhand_V1_PublishStandardRequest.with { $0.standardID = "two" }, "standard_id"),
            (Evenhand_V1_EndStandardRequest(), "standard_id"),
            (Evenhand_V1_EndStandardRequest.with { $0.standardID = "st-2" }, "last_day"),
            (Evenhand_V1_RecordPulseRequest(), "on"),
        ]
        for (request, field) in faults {
            let error = #expect(throws: InputError.self) { try request.command() }
            #expect(error?.field == field)
        }
        var finding = Evenhand_V1_FindRequest.with {
            $0.complaintID = "C-1"
            $0.head = 1
            $0.outcome = .upheld
            $0.standards = [.with { $0.standardID = "ST-1" }, .with { $0.standardID = "one" }]
        }
        let refusal = #expect(throws: Refusal.self) { try finding.order(at: SampleCommands.noon) }
        #expect(refusal?.field == "standards[1].standard_id")
        finding.standards.removeLast()
        #expect(throws: Never.self) { try finding.order(at: SampleCommands.noon) }
    }
}
