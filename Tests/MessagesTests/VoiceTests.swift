import EvenhandDomain
import EvenhandMessages
import SwiftProtobuf
import Testing

@Suite struct `Messages about voices and losses` {
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
        typealias Voice = Evenhand_V1_RecordVoiceRequest
        let voices: [(Voice, String)] = [
            (.with { $0.kind = .UNRECOGNIZED(9) }, "kind"), (.with { $0.customerID = "Ada" }, "customer_id"),
            (.with { $0.complaintID = "CU-1" }, "complaint_id"), (.with { $0.onMs = .max }, "on_ms"),
            (.with { $0.themes = ["TH-1", "Late"] }, "themes[1]"),
        ]
        for (request, name) in voices { #expect(field { _ = try request.command(at: now) } == name) }
        #expect(field { _ = try Evenhand_V1_SortVoiceRequest().command() } == "voice_id")
        typealias Survey = Evenhand_V1_SendSurveyRequest
        let surveys: [(Survey, String)] = [
            (Survey(), "complaint_id"), (.with { ($0.complaintID, $0.anonymous) = ("C-1", 5) }, "complaint_id"),
            (.with { ($0.anonymous, $0.kind) = (4, .customer) }, "anonymous"), (.with { $0.anonymous = 5 }, "kind"),
            (.with { ($0.anonymous, $0.kind) = (.max, .customer) }, "anonymous"),
            (.with { ($0.customerID, $0.kind) = ("CU-1", .left) }, "kind"),
            (.with { $0.customerID = "C-1x" }, "customer_id"),
        ]
        for (request, name) in surveys { #expect(field { _ = try request.sending() } == name, "\(request)") }
        #expect(field { _ = try Evenhand_V1_OpenLossReviewRequest.with { $0.from = "2026-02-30" }.command() } == "from")
        #expect(field { _ = try Evenhand_V1_DrawLossesRequest().draw(seed: 1) } == "review_id")
        #expect(
            field {
                _ = try Evenhand_V1_RecordLossCallRequest.with { ($0.reviewID, $0.customerID) = ("LR-1", "CU-1") }
                    .commands(at: now)
            } == "result")
        #expect(field { _ = try Evenhand_V1_AddLossActionRequest.with { $0.reviewID = "1" }.command() } == "owner_id")
    }

    @Test func `ask for the command`() throws {
        let request = Evenhand_V1_RecordVoiceRequest.with {
            $0.customerID = "CU-3"
            $0.answers.notGot = "A call."
            $0.answers.fair = false
            $0.themes = ["TH-2"]
        }
        #expect(
            try request.command(at: now)
                == VoiceCommand.Record(
                    customer: CustomerID(3), on: now, words: FeedbackWords(notGot: "A call."), isFair: false,
                    themes: [ThemeID(2)]))
        let sending = try Evenhand_V1_SendSurveyRequest.with { $0.complaintID = "C-7" }.sending()
        #expect(sending.to == .complaint(ComplaintID(7)) && sending.links == 1 && sending.days == 14)
        let draw = try Evenhand_V1_DrawLossesRequest.with { ($0.reviewID, $0.owners) = ("LR-2", ["E-4"]) }.draw(seed: 9)
        #expect((draw.highest, draw.drawn, draw.seed) == (5, 5, 9))
        let chosen = try Evenhand_V1_DrawLossesRequest.with {
            ($0.reviewID, $0.highest, $0.seed) = ("LR-2", 3, .max)
        }.draw(seed: 9)
        #expect((chosen.highest, chosen.drawn, chosen.seed) == (3, 0, .max))
    }
}
