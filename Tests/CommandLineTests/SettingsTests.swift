import Testing

@testable import evenhand

@Suite struct SettingsTests {
    @Test(arguments: [
        ("localhost", Endpoint.tcp(host: "localhost", port: 7411)),
        ("10.0.0.8:9000", .tcp(host: "10.0.0.8", port: 9000)), ("[::1]", .tcp(host: "::1", port: 7411)),
        ("[::1]:9000", .tcp(host: "::1", port: 9000)),
        ("tls://desk.example:443", .tls(host: "desk.example", port: 443)),
        ("unix:/run/evenhand.sock", .unix(path: "/run/evenhand.sock")),
    ])
    func `an address is read`(text: String, address: Endpoint) throws {
        #expect(try Endpoint(parsing: text) == address)
        #expect(try Endpoint(parsing: address.description) == address)
    }

    @Test(arguments: [
        "", ":7411", "host:", "host:0", "host:70000", "host:http", "::1", "[::1", "[::1]7411", "unix:relative",
        "http://x",
    ])
    func `what is no address is refused and named`(text: String) {
        let error = #expect(throws: EndpointError.self) { try Endpoint(parsing: text) }
        #expect(error?.description.contains("'\(text)'") == true)
    }

    @Test func `a profile is read with comments and spaces`() throws {
        let profile = try Profile(parsing: "# desk\n server = 10.0.0.8:9000 \r\n\ntoken=eh_abc=\n")
        #expect(profile == Profile(server: "10.0.0.8:9000", token: "eh_abc="))
    }

    @Test func `a profile's unknown name is an error with its line`() {
        let error = #expect(throws: ProfileError.self) { try Profile(parsing: "server=x\ntokn=y\n") }
        #expect(error?.line == 2)
        #expect(throws: ProfileError.self) { try Profile(parsing: "server\n") }
    }

    @Test func `flags win over the environment, which wins over the profile`() throws {
        let profile = Profile(server: "profile:1", token: "p")
        let environment = ["EVENHAND_SERVER": "environment:2", "EVENHAND_TOKEN": "e"]
        let none = try ConnectionSettings(server: nil, token: nil, variable: { _ in nil }, profile: Profile())
        #expect(none.address == .standard && none.token == nil)
        let fromProfile = try ConnectionSettings(server: nil, token: nil, variable: { _ in "" }, profile: profile)
        #expect(fromProfile.address == .tcp(host: "profile", port: 1) && fromProfile.token == "p")
        let fromEnvironment = try ConnectionSettings(
            server: nil, token: nil, variable: { environment[$0] }, profile: profile)
        #expect(fromEnvironment.address == .tcp(host: "environment", port: 2) && fromEnvironment.token == "e")
        let fromFlags = try ConnectionSettings(
            server: "flag:3", token: "f", variable: { environment[$0] }, profile: profile)
        #expect(fromFlags.address == .tcp(host: "flag", port: 3) && fromFlags.token == "f")
    }
}
