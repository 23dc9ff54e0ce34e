import EvenhandDomain
import EvenhandMessages
import SwiftProtobuf
import Testing

@Suite struct `Messages of the front line` {
    private func field(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch {
            return (error as? InputError)?.field
        }
    }

    private let now = Instant(milliseconds: 1_780_000_000_000)

    @Test func `say what is wrong with which field`() {
        typealias Note = Evenhand_V1_RecordNoteRequest
        let notes: [(Note, String)] = [
            (.with { $0.customerID = "Ada" }, "customer_id"), (.with { $0.complaintID = "CU-1" }, "complaint_id"),
            (.with { $0.themes = ["TH-1", "Late"] }, "themes[1]"),
        ]
        for (request, name) in notes { #expect(field { _ = try request.command() } == name) }
        #expect(field { _ = try Evenhand_V1_SortNoteRequest().command() } == "note_id")
        #expect(field { _ = try Evenhand_V1_AnswerNoteRequest.with { $0.noteID = "N-x" }.command() } == "note_id")
        typealias Plan = Evenhand_V1_PlanListeningRequest
        let plans: [(Plan, String)] = [
            (Plan(), "with_id"), (.with { $0.withID = "C-7" }, "with_id"), (.with { $0.withID = "7" }, "with_id"),
            (.with { $0.withID = "CU-7" }, "owner_id"),
            (.with { ($0.withID, $0.ownerID) = ("E-3", "E-2") }, "due"),
            (.with { ($0.withID, $0.ownerID, $0.due) = ("E-3", "E-2", "2026-02-30") }, "due"),
        ]
        for (request, name) in plans { #expect(field { _ = try request.command() } == name, "\(request)") }
        #expect(
            field { _ = try Evenhand_V1_DrawListeningRequest.with { $0.due = "2026-03-01x" }.draw(seed: 1) } == "due")
        #expect(field { _ = try Evenhand_V1_HandListeningRequest().command() } == "listening_id")
        #expect(field { _ = try Evenhand_V1_CancelListeningRequest().command() } == "listening_id")
        #expect(
            field {
                _ = try Evenhand_V1_RecordListeningRequest.with { ($0.listeningID, $0.onMs) = ("L-1", .max) }
                    .command(at: now)
            } == "on_ms")
    }

    @Test func `ask for the command`() throws {
        let note = Evenhand_V1_RecordNoteRequest.with {
            ($0.text, $0.customerID, $0.area, $0.themes) = ("He limps.", "CU-3", "Shoes", ["TH-2"])
        }
        #expect(
            try note.command()
                == FrontlineCommand.RecordNote(
                    text: "He limps.", customer: CustomerID(3), area: "Shoes", themes: [ThemeID(2)]))
        let due = try #require(CivilDate(year: 2026, month: 4, day: 30))
        let plan = Evenhand_V1_PlanListeningRequest.with {
            ($0.withID, $0.ownerID, $0.due) = ("CU-7", "E-2", "2026-04-30")
        }
        #expect(
            try plan.command()
                == .plan(.init(partner: .customer(CustomerID(7)), owner: EmployeeID(2), due: due)))
        let draw = Evenhand_V1_DrawListeningRequest.with {
            ($0.count, $0.due, $0.owners) = (5, "2026-04-30", ["E-2"])
        }
        #expect(try draw.draw(seed: 9).seed == 9)
        var seeded = draw
        seeded.seed = .max
        #expect(try seeded.draw(seed: 9).seed == .max)
        let held = try Evenhand_V1_RecordListeningRequest.with {
            $0.listeningID = "L-4"
            $0.answers.notGot = "A call."
            $0.answers.fair = false
        }.command(at: now)
        #expect(
            held
                == FrontlineCommand.HoldListening(
                    call: ListeningID(4), on: now, words: FeedbackWords(notGot: "A call."), isFair: false))
        let voice = held.voice(of: CustomerID(7))
        #expect(voice.listening == ListeningID(4) && voice.customer == CustomerID(7) && voice.isFair == false)
    }
}
