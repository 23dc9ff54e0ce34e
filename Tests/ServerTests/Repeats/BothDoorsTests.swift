import EvenhandClient
import EvenhandDesk
import EvenhandJournalSQLite
import EvenhandMessages
import EvenhandWire
import Foundation
import NIOPosix
import SwiftProtobuf
import Testing

@testable import EvenhandServer

/// One desk behind both its doors, as the server opens them: what was done through one is known at the other.
@Suite(.timeLimit(.minutes(5))) struct `A repeat through the other door` {
    private struct Doors {
        let http: RunningHTTPDoor
        let wire: RunningListener
        let client: EvenhandClient

        init(_ fixture: RepeatFixture) async throws {
            var router = CallRouter(repeats: fixture.outcomes.guarding, logger: TestPair.quietOptions.logger)
            ServiceTable(desk: fixture.desk, condition: ServerCondition(startedAt: fixture.clock.now))
                .register(in: &router)
            var options = TestPair.quietOptions
            let clerk = fixture.clerk
            options.authenticator = Authenticator { baseline in
                baseline.first("authorization") == "Bearer clerk" ? SignedIn(actor: clerk) : nil
            }
            let group = MultiThreadedEventLoopGroup.singleton
            http = try await HTTPDoor.start(
                host: "127.0.0.1", port: 0, serving: router, listener: options, http: HTTPDoor.Options(), group: group)
            wire = try await WireListener.start(
                on: .host("127.0.0.1", port: 0), serving: router, options: options, group: group)
            var configuration = ClientConfiguration(server: try ServerAddress("\(wire.address)"))
            configuration.token = "clerk"
            configuration.connectTimeout = .seconds(120)
            client = EvenhandClient(configuration: configuration)
        }

        func close() async {
            await client.close()
            await wire.drain(grace: .zero)
            await http.drain(grace: .zero)
        }

        func post(_ method: String, _ json: String, key: String) async throws -> HTTPReply {
            try await http.post(
                "evenhand.v1." + method, json, ["Authorization: Bearer clerk", "Idempotency-Key: \(key)"])
        }
    }

    private func withDoors(_ body: (RepeatFixture, Doors) async throws -> Void) async throws {
        try await withRepeats { fixture in
            let doors = try await Doors(fixture)
            do {
                try await body(fixture, doors)
            } catch {
                await doors.close()
                throw error
            }
            await doors.close()
        }
    }

    private static let narrative = "The clerk laughed at me and kept my 20 EUR."
    private static let json = """
        {"channel": "CHANNEL_WEB", "language": "en", "narrative": "\(narrative)"}
        """

    private func options(_ key: String) -> CallOptions {
        var options = CallOptions()
        options.idempotencyKey = key
        return options
    }

    private func file(_ narrative: String, _ key: String, _ doors: Doors) async throws -> String {
        let request = Evenhand_V1_FileComplaintRequest.with {
            $0.channel = .web
            $0.language = "en"
            $0.narrative = narrative
        }
        let response = try await doors.client.unary(ComplaintService.fileComplaint, request, options: options(key))
        return response.reply.complaintID
    }

    @Test func `X06 what the wire filed is answered over HTTP as it was, and filed once`() async throws {
        try await withDoors { fixture, doors in
            let id = try await file(Self.narrative, "k1", doors)
            let position = fixture.journal.position
            let again = try await doors.post("ComplaintService/FileComplaint", Self.json, key: "k1")
            #expect(again.status == 200)
            #expect(again.headers["trailer-idempotent-replay"] == "1")
            #expect(again.text.contains("\"\(id)\""), "\(again.text)")
            #expect(fixture.journal.position == position)
        }
    }

    @Test func `X06 what HTTP filed is answered over the wire as it was, and filed once`() async throws {
        try await withDoors { fixture, doors in
            let first = try await doors.post("ComplaintService/FileComplaint", Self.json, key: "k2")
            #expect(first.status == 200)
            #expect(first.headers["trailer-idempotent-replay"] == nil)
            let position = fixture.journal.position
            let id = try await file(Self.narrative, "k2", doors)
            #expect(first.text.contains("\"\(id)\""), "\(first.text)")
            #expect(fixture.journal.position == position)
        }
    }

    @Test func `a complaint shown through one door is shown through the other as it stands`() async throws {
        try await withDoors { fixture, doors in
            let id = try await file(Self.narrative, "k6", doors)
            let show = Evenhand_V1_GetComplaintRequest.with { $0.complaintID = id }
            let first = try await doors.client.unary(ComplaintService.getComplaint, show)
            #expect(try await doors.client.unary(ComplaintService.getComplaint, show) == first)
            let json = "{\"complaintId\": \"\(id)\"}"
            let told = try await doors.http.post(
                "evenhand.v1.ComplaintService/GetComplaint", json, ["Authorization: Bearer clerk"])
            #expect(try Evenhand_V1_GetComplaintResponse(jsonString: told.text) == first)
            _ = try await doors.client.unary(
                ComplaintService.addHead,
                .with {
                    $0.complaintID = id
                    $0.draft.ground = .taste
                    $0.draft.allegation = "It was cold."
                })
            let next = try await doors.client.unary(ComplaintService.getComplaint, show)
            #expect(next.complaint.version > first.complaint.version)
            let again = try await doors.http.post(
                "evenhand.v1.ComplaintService/GetComplaint", json, ["Authorization: Bearer clerk"])
            #expect(try Evenhand_V1_GetComplaintResponse(jsonString: again.text) == next)
            // A refusal is nobody's reply.
            let stranger = try await doors.http.post("evenhand.v1.ComplaintService/GetComplaint", json)
            #expect(stranger.status == 401, "\(stranger.text)")
        }
    }

    @Test func `X07 another request under the key is refused whichever door it takes`() async throws {
        try await withDoors { fixture, doors in
            _ = try await file("Nobody answers the phone.", "k3", doors)
            let position = fixture.journal.position
            let other = try await doors.post("ComplaintService/FileComplaint", Self.json, key: "k3")
            #expect(other.status == 400, "\(other.text)")
            #expect(other.text.contains("idempotency-key"), "\(other.text)")
            #expect(fixture.journal.position == position)
        }
    }

    @Test func `X06 a refusal by a rule is told again over the other door`() async throws {
        try await withDoors { fixture, doors in
            let id = try await file(Self.narrative, "k4", doors)
            let request = Evenhand_V1_CloseComplaintRequest.with { $0.complaintID = id }
            let refusal = await #expect(throws: EvenhandError.self) {
                try await doors.client.unary(ComplaintService.closeComplaint, request, options: options("k5"))
            }
            let again = try await doors.post(
                "ComplaintService/CloseComplaint", "{\"complaintId\": \"\(id)\"}", key: "k5")
            #expect(again.headers["trailer-idempotent-replay"] == "1")
            let text = try #require(refusal).message
            #expect(!text.isEmpty && again.text.contains(text.prefix(20)), "\(text)\n\(again.text)")
        }
    }
}
