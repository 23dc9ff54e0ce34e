import EvenhandDomain
import EvenhandMessages
import SwiftProtobuf
import Testing

@Suite struct `Messages about themes` {
    @Test func `say what is wrong with which field`() {
        func field(_ request: some ThemeCommandRequest) -> String? {
            do {
                _ = try request.command()
                return nil
            } catch {
                return error.field
            }
        }
        #expect(field(Evenhand_V1_OpenThemeRequest.with { $0.ownerID = "nobody" }) == "owner_id")
        #expect(
            field(
                Evenhand_V1_OpenThemeRequest.with {
                    ($0.ownerID, $0.examples) = ("E-1", ["C-1", "C-x"])
                }) == "examples[1]")
        #expect(
            field(
                Evenhand_V1_ExposeThemeRequest.with {
                    ($0.themeID, $0.week) = ("TH-1", "2026-13-01")
                }) == "week")
        #expect(
            field(Evenhand_V1_CloseThemeRequest.with { ($0.themeID, $0.ending) = ("TH-1", .UNRECOGNIZED(9)) })
                == "ending")
        #expect(
            field(
                Evenhand_V1_RecordReceiptRequest.with {
                    ($0.changeID, $0.recipientID, $0.result) = ("CH-1", "somebody", .read)
                }) == "recipient_id")
        #expect(
            field(Evenhand_V1_RecordReceiptRequest.with { ($0.changeID, $0.recipientID) = ("CH-1", "CU-1") })
                == "result")
        #expect(field(Evenhand_V1_ConfirmThemeEndingRequest.with { $0.themeID = "CH-1" }) == "theme_id")
    }

    @Test func `ask for the command`() throws {
        let open = Evenhand_V1_OpenThemeRequest.with {
            ($0.name, $0.about, $0.ownerID) = ("Late", "It came late.", "E-5")
            $0.rule.phrases = ["late*"]
            $0.examples = ["C-7"]
        }
        #expect(
            try open.command()
                == .open(
                    .init(
                        name: "Late", about: "It came late.", rule: ThemeRule(phrases: ["late*"]),
                        examples: [ComplaintID(7)], owner: EmployeeID(5))))
        let expose = Evenhand_V1_ExposeThemeRequest.with {
            ($0.themeID, $0.week, $0.count, $0.unit) = ("TH-2", "2026-03-04", .max, "orders")
        }
        guard case .expose(let data) = try expose.command() else { return }
        #expect(data.weeks == 1)
        #expect(data.count == .max)
        let close = Evenhand_V1_CloseThemeRequest.with { $0.themeID = "TH-2" }
        #expect(try close.command() == .close(.init(theme: ThemeID(2))))
    }
}
