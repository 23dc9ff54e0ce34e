import EvenhandWire
import Testing

@Suite struct `Invalid vectors` {
    struct Case: Sendable, CustomTestStringConvertible {
        let id: String
        let code: CloseCode
        /// Who must refuse it.
        var receiver = Sender.server
        /// Sent before it, after a valid start; nil when it stands in place of HELLO.
        var before: [UInt8]? = []
        var testDescription: String { id }
    }

    static let cases: [Case] = [
        Case(id: "I01", code: .protocol),
        Case(id: "I02", code: .protocol),
        Case(id: "I03", code: .protocol),
        Case(id: "I04", code: .protocol),
        Case(id: "I05", code: .protocol, before: ClientFrame.open(3)),
        Case(id: "I06", code: .flow, before: ClientFrame.open(3)),
        Case(id: "I07", code: .protocol, receiver: .client),
        Case(id: "I08", code: .protocol, before: ClientFrame.open(3)),
        Case(id: "I09", code: .protocol, before: nil),
        Case(id: "I10", code: .protocol),
        Case(id: "I11", code: .protocol, before: ClientFrame.open(3)),
    ]

    @Test(arguments: cases)
    func `F03 an invalid vector costs the connection`(_ vector: Case) throws {
        let bytes = try Vectors.bytes(vector.id)
        switch (vector.receiver, vector.before) {
        case (.client, _):
            var client = ClientConversation.started()
            #expect(client.call() == Slot(0))
            #expect(client.closeCode(for: bytes) == vector.code)
        case (.server, let before?):
            var server = ServerConversation.started()
            #expect(server.closeCode(for: before) == nil)
            #expect(server.closeCode(for: bytes) == vector.code)
            #expect(server.machine.isClosed == true)
        case (.server, nil):
            var server = ServerConversation()
            #expect(server.closeCode(for: Hello.preface + bytes) == vector.code)
        }
    }

    @Test(arguments: cases)
    func `costs it as well when it arrives byte by byte`(_ vector: Case) throws {
        guard vector.receiver == .server else { return }
        var server = vector.before == nil ? ServerConversation() : ServerConversation.started()
        if let before = vector.before { _ = server.receive(before) } else { _ = server.receive(Hello.preface) }
        var codes: [CloseCode] = []
        for byte in try Vectors.bytes(vector.id) {
            if let code = server.closeCode(for: [byte]) { codes.append(code) }
        }
        #expect(codes == [vector.code])
    }
}
