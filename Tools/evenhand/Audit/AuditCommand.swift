internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Prove that the journal is what it was.",
        discussion: """
            EXAMPLES
              evenhand audit verify
              evenhand audit key
              evenhand audit reads --complaint C-12
            """,
        subcommands: [VerifyJournal.self, ShowPublicKey.self, ListReads.self])
}

struct VerifyJournal: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Recompute every chain and check every signed checkpoint.",
        discussion: """
            With --public-key the checkpoints must carry that key, the one you noted earlier; without it the server's own is \
            trusted, which proves less. Ends with status 1 when anything does not hold.

            EXAMPLES
              evenhand audit verify
              evenhand audit verify --public-key 3f9a…c2 --json
              evenhand audit verify --stream C-12
            """)

    @Option(
        help: ArgumentHelp(
            "The Ed25519 public key that checkpoints must carry, 64 hexadecimal digits.", valueName: "hex"))
    var publicKey: String?

    @Option(help: "Only this stream, like C-12.")
    var stream: String?

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = try request()
        let report = try await server.withDesk { desk in try await Self.report(request, desk) }
        let console = server.console
        try console.answer(AuditView.json(report)) {
            AuditView.lines(report, isKeyGiven: publicKey != nil, style: console.style)
        }
        if !report.sound { throw QuietExit(status: .refused) }
    }

    /// The report that ends the stream, with progress on the way.
    static func report(
        _ request: Evenhand_V1_VerifyJournalRequest, _ desk: Desk
    ) async throws -> Evenhand_V1_VerifyReport {
        let progress = ProgressLine(unit: "events")
        defer { progress.finish() }
        var report: Evenhand_V1_VerifyReport?
        for try await response in try await desk.audit.verifyJournal(request, options: desk.streaming) {
            switch response.step {
            case .progress(let step):
                let share = step.last == 0 ? nil : Double(step.verifiedThrough) / Double(step.last)
                progress.update(done: Int(clamping: step.verifiedThrough), share: share)
            case .report(let last): report = last
            case nil: break
            }
        }
        guard let report else {
            throw CommandFailure(.internalFault, "The server ended the audit without a report; run it again.")
        }
        return report
    }

    private func request() throws -> Evenhand_V1_VerifyJournalRequest {
        try filled(Evenhand_V1_VerifyJournalRequest()) { request in
            request.stream = stream ?? ""
            guard let publicKey else { return }
            guard let bytes = Hexadecimal.bytes(publicKey), bytes.count == 32 else {
                throw CommandFailure(
                    .usage,
                    "--public-key is an Ed25519 public key: 64 hexadecimal digits, as evenhand audit key prints it.",
                    field: "public-key")
            }
            request.publicKey = Hexadecimal.data(bytes)
        }
    }
}

struct ShowPublicKey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: "Print the public key that checkpoints are signed for; note it where the server cannot reach.",
        discussion: """
            EXAMPLES
              evenhand audit key > audit-key.txt
              evenhand audit verify --public-key "$(cat audit-key.txt)"
            """)

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let response = try await server.withDesk { desk in
            try await desk.audit.getPublicKey(Evenhand_V1_GetPublicKeyRequest(), options: desk.options)
        }
        let key = Hexadecimal.text(response.publicKey)
        try server.console.answer(["publicKey": .string(key)]) { [key] }
    }
}
