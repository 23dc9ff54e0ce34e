import EvenhandDesk
import EvenhandDomain
import EvenhandJournal
import Testing

@Suite struct `When somebody signs in` {
    @Test func `the first start makes one person and one token, the second start none`() async throws {
        let fixture = try DeskFixture()
        let secret = try await fixture.desk.prepareFirstStart(
            name: "Administrator", secretBytes: Array(repeating: 7, count: 32))
        let text = try #require(secret?.text)
        #expect(text.hasPrefix("eh_") && text.utf8.count == 46)
        let actor = try await fixture.desk.actor(tokenHash: TokenSecret.sha256(of: text))
        #expect(actor?.person == PersonID(1))
        #expect(actor?.roles.contains(.employee) == false)
        #expect(
            try await fixture.desk.prepareFirstStart(
                name: "Administrator", secretBytes: Array(repeating: 8, count: 32)) == nil)
    }

    @Test func `a revoked or expired token opens nothing`() async throws {
        let fixture = try DeskFixture()
        let administrator = try await fixture.person("Admin", [.administrator])
        let good = TokenSecret(bytes: Array(repeating: 1, count: 32))
        let short = TokenSecret(bytes: Array(repeating: 2, count: 32))
        let entry = try await fixture.desk.issueToken(
            .init(person: administrator.person, roles: [.clerk], sha256: good.sha256), by: administrator)
        _ = try await fixture.desk.issueToken(
            .init(
                person: administrator.person, roles: [.clerk], sha256: short.sha256,
                expires: fixture.now.advanced(byDays: 1)), by: administrator)
        #expect(try await fixture.desk.actor(tokenHash: short.sha256) != nil)
        fixture.advance(days: 2)
        #expect(try await fixture.desk.actor(tokenHash: short.sha256) == nil)
        _ = try await fixture.desk.revokeToken(.init(token: entry.id), by: administrator)
        #expect(try await fixture.desk.actor(tokenHash: good.sha256) == nil)
    }

    @Test func `the secret of 32 bytes is base64url of RFC 4648`() {
        // RFC 4648 §10: "foobar" is Zm9vYmFy, "foob" is Zm9vYg (padding left out).
        #expect(TokenSecret(bytes: Array("foobar".utf8)).text == "eh_Zm9vYmFy")
        #expect(TokenSecret(bytes: Array("foob".utf8)).text == "eh_Zm9vYg")
        #expect(TokenSecret(bytes: [0xFF, 0xEF]).text == "eh__-8")
    }
}
