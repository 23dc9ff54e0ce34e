import EvenhandClient
import EvenhandMessages
import EvenhandWire
import SwiftProtobuf
import Testing

@Suite(.timeLimit(.minutes(5))) struct `A token that is revoked` {
    @Test func `ends with the next call of connections that stand, and with their watches`() async throws {
        try await withDesk { desk in
            let issued = try await desk.client.unary(
                AdminService.issueToken,
                .with {
                    $0.employeeID = "E-1"
                    $0.roles = [.administrator]
                    $0.label = "second"
                })
            let second = try desk.client(token: issued.secret)
            _ = try await second.unary(AdminService.listTokens, .init())
            let stream = try await second.serverStreaming(AdminService.watchEvents, Evenhand_V1_WatchEventsRequest())
            var answers = stream.makeAsyncIterator()
            _ = try await answers.next()

            _ = try await desk.client.unary(AdminService.revokeToken, .with { $0.tokenID = issued.token.tokenID })
            let refused = await #expect(throws: EvenhandError.self) {
                try await second.unary(AdminService.listTokens, .init())
            }
            #expect(refused?.code == .unauthenticated)
            #expect(refused?.message.contains("revoked") == true)
            let ended = await #expect(throws: EvenhandError.self) { while try await answers.next() != nil {} }
            #expect(ended?.code == .unauthenticated)
            // Others stay signed in.
            _ = try await desk.client.unary(AdminService.listTokens, .init())
            await second.close()
        }
    }
}
