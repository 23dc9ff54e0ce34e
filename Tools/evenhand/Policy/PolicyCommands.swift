internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandDomain
internal import EvenhandMessages
internal import EvenhandPolicy

struct PolicyCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy",
        abstract: "Read, check, compare, put in force and try out the policy: every weight, threshold and calendar.",
        discussion: """
            A policy is one text file (Docs/POLICY.md). Start from the one in force, change it, give it a version of its \
            own, check it, see what it would have changed, and put it in force:

              evenhand policy show > policy.yaml
              evenhand policy check policy.yaml
              evenhand policy diff policy.yaml
              evenhand policy replay policy.yaml --csv changes.csv
              evenhand policy activate policy.yaml
            """,
        subcommands: [
            ShowPolicy.self, ListPolicies.self, CheckPolicy.self, DiffPolicies.self, ActivatePolicy.self,
            ReplayPolicy.self,
        ])
}

/// A policy named on the command line: a file that is there, else a version the server knows.
struct PolicySource: ExpressibleByArgument, Sendable, Equatable {
    let name: String

    init?(argument: String) {
        guard !argument.isEmpty else { return nil }
        name = argument
    }

    /// The text of the file, with the faults of a policy told by line.
    static func read(_ path: String) throws -> (text: String, policy: DomainPolicy) {
        let text = try TextArgument.contents(of: path) + "\n"
        do {
            return (text, try PolicyText.read(text))
        } catch {
            let more = error.faults.count == 1 ? "" : " And \(error.faults.count - 1) more."
            throw CommandFailure(
                .badData, "\(path) is no policy: \(error.faults.first?.description ?? "")\(more)",
                rule: "input", field: error.faults.first?.key, missing: error.faults.map(\.description))
        }
    }
}

struct ShowPolicy: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print a policy as it was given: the one in force, or any earlier one.",
        discussion: """
            EXAMPLES
              evenhand policy show > policy.yaml
              evenhand policy show 2026-12-house
              evenhand policy show --shipped        what the product ships with, without a server
            """)

    @Argument(help: "The version; the one in force unless said.")
    var version: String?

    @Flag(help: "The policy the product ships with; no server is asked.")
    var shipped = false

    @OptionGroup var server: ServerOptions

    func run() async throws {
        let console = server.console
        if shipped {
            let text = PolicyText.write(.standard)
            let json: JSONValue = ["version": .string(DomainPolicy.standard.version), "text": .string(text)]
            return try console.answer(json) {
                text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
            }
        }
        let request = filled(Evenhand_V1_GetPolicyRequest()) { $0.version = version ?? "" }
        let response = try await server.withDesk { desk in
            try await desk.policies.getPolicy(request, options: desk.options)
        }
        try console.answer(
            PolicyView.json(response.policy).adding(JSONValue.Member("text", .string(response.text)))
        ) {
            let lines = response.text.split(separator: "\n", omittingEmptySubsequences: false)
            return (lines.last?.isEmpty == true ? lines.dropLast() : lines[...]).map { console.style.safe(String($0)) }
        }
    }
}

struct ListPolicies: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List every policy that was ever in force, the newest first.",
        discussion: """
            EXAMPLES
              evenhand policy list
            """)

    @OptionGroup var server: ServerOptions

    func run() async throws {
        let response = try await server.withDesk { desk in
            try await desk.policies.listPolicies(Evenhand_V1_ListPoliciesRequest(), options: desk.options)
        }
        let console = server.console
        try console.answer(.array(response.policies.map(PolicyView.json))) {
            PolicyView.table(response.policies, style: console.style).lines(width: console.width, style: console.style)
        }
    }
}

struct CheckPolicy: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check a policy file: every fault with its line, its column and the limit. No server is asked.",
        discussion: """
            EXAMPLES
              evenhand policy check policy.yaml
            """)

    @Argument(help: ArgumentHelp("The policy file, or - for standard input.", valueName: "file"), completion: .file())
    var file: String

    @OptionGroup var form: OutputOptions

    func run() async throws {
        let (_, policy) = try PolicySource.read(file)
        let console = form.console
        try console.answer(["version": .string(policy.version), "faults": .array([])]) {
            ["\(file) is a policy: \(console.style.strong(policy.version))."]
        }
    }
}

struct DiffPolicies: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show which values two policies do not share, and whether a case may run under the second.",
        discussion: """
            A policy is a file, or a version that was in force. With one, it is compared with the policy in force.

            EXAMPLES
              evenhand policy diff policy.yaml
              evenhand policy diff 2026-12-house policy.yaml
            """)

    @Argument(help: ArgumentHelp("One or two policies: a file or a version.", valueName: "policy"))
    var policies: [PolicySource]

    @OptionGroup var server: ServerOptions

    func validate() throws {
        guard (1...2).contains(policies.count) else { throw ValidationError("Give one or two policies to compare.") }
    }

    func run() async throws {
        let second = try await policy(policies[policies.count - 1].name)
        let first = try await policy(policies.count == 2 ? policies[0].name : "")
        let differences = PolicyDifference.between(first, second)
        let laxities = second.laxities(than: first)
        let console = server.console
        try console.answer(PolicyView.json(differences, from: first, to: second, laxities: laxities)) {
            PolicyView.lines(
                differences, from: first, to: second, laxities: laxities, width: console.width, style: console.style)
        }
    }

    private func policy(_ name: String) async throws -> DomainPolicy {
        if name == DomainPolicy.standard.version { return .standard }
        let isVersion = !name.isEmpty && !name.contains("/") && !name.contains(".y") && name != "-"
        if !name.isEmpty, !isVersion || FileProbe.isThere(name) { return try PolicySource.read(name).policy }
        let request = filled(Evenhand_V1_GetPolicyRequest()) { $0.version = name }
        let response = try await server.withDesk { desk in
            try await desk.policies.getPolicy(request, options: desk.options)
        }
        do {
            return try PolicyText.read(response.text)
        } catch {
            throw CommandFailure(.badData, "policy \(response.policy.version) cannot be read here: \(error)")
        }
    }
}

struct ActivatePolicy: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "activate",
        abstract: "Put a policy in force for what is received from now on.",
        discussion: """
            Complaints already received go on under the policy they were received under; `complaint policy` puts a \
            stricter one in its place. The whole text goes on record, with who did it and when.

            EXAMPLES
              evenhand policy activate policy.yaml
              evenhand policy activate policy.yaml --check-only
            """)

    @Argument(help: ArgumentHelp("The policy file, or - for standard input.", valueName: "file"), completion: .file())
    var file: String

    @Flag(name: .customLong("check-only"), help: "Only say whether it could be put in force.")
    var checkOnly = false

    @OptionGroup var repeating: RepeatOptions

    @OptionGroup var server: ServerOptions

    func run() async throws {
        let (text, _) = try PolicySource.read(file)
        let request = filled(Evenhand_V1_ActivatePolicyRequest()) { request in
            request.text = text
            request.checkOnly = checkOnly
        }
        let response = try await server.withDesk(repeating: repeating) { desk in
            try await desk.policies.activatePolicy(request, options: desk.options)
        }
        let console = server.console
        let json: JSONValue = [
            "version": .string(response.version), "replaces": .string(response.replaces),
            "activated": .bool(!checkOnly && !response.already),
        ]
        try console.answer(json) {
            let version = console.style.strong(response.version)
            if checkOnly { return ["\(version) could take the place of \(response.replaces)."] }
            if response.already { return ["\(version) is in force already; nothing changed."] }
            return ["\(version) is in force in place of \(response.replaces), for what is received from now on."]
        }
    }
}
