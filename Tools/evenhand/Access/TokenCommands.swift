internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct TokenCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Who may call: issue, revoke and list tokens.",
        discussion: """
            A token is bound to one person; two tokens of one person count as one identity wherever a rule asks for two.

            EXAMPLES
              evenhand token issue --person E-17 --role decider --label "E-17's laptop"
              evenhand token revoke T-3
              evenhand token list --person E-17
            """,
        subcommands: [IssueToken.self, RevokeToken.self, ListTokens.self])
}

struct IssueToken: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue", abstract: "Make a token for a person. Its secret is shown once and never again.",
        discussion: """
            EXAMPLES
              evenhand token issue --person E-17 --role investigator --role decider
              evenhand token issue --person E-1 --role integrator --label "CRM import" \\
                --expires 2027-01-01 --json
            """)

    @Option(help: "The person it is bound to, like E-17.")
    var person: EmployeeArgument

    @Option(name: .customLong("role"), help: "What its bearer may do; repeat for several.")
    var roles: [ChoiceArgument<Evenhand_V1_Role>]

    @Option(help: "What it is for.")
    var label: String?

    @Option(help: ArgumentHelp("When it ends by itself; never unless said.", valueName: "date"))
    var expires: MomentArgument?

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_IssueTokenRequest()) { request in
            request.employeeID = person.text
            request.roles = roles.map { $0.value }
            request.label = label ?? "\(person.text)'s token"
            request.expiresMs = expires?.end ?? 0
        }
        let response = try await server.withDesk { desk in
            try await desk.administration.issueToken(request, options: desk.options)
        }
        let console = server.console
        let value = TokenView.json(response.token).adding(JSONValue.Member("secret", .string(response.secret)))
        try console.answer(value) {
            [TokenView.line(response.token, style: console.style), "", response.secret]
        }
        if !console.isJSON {
            try console.note(
                "Keep it now: it is not shown again. Put it in EVENHAND_TOKEN or in the profile as token=…")
        }
    }
}

struct RevokeToken: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "End a token; calls under way finish.",
        discussion: """
            EXAMPLES
              evenhand token revoke T-3
            """)

    @Argument(help: "The token, like T-3.")
    var tokenID: TokenArgument

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_RevokeTokenRequest()) { $0.tokenID = tokenID.text }
        let response = try await server.withDesk { desk in
            try await desk.administration.revokeToken(request, options: desk.options)
        }
        try server.console.answer(TokenView.json(response.token)) {
            [TokenView.line(response.token, style: server.console.style)]
        }
    }
}

struct ListTokens: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List tokens in the order of issue; secrets are never shown.",
        discussion: """
            EXAMPLES
              evenhand token list
              evenhand token list --person E-17 --include-revoked
            """)

    @Option(help: "Only this person's, like E-17.")
    var person: EmployeeArgument?

    @Flag(name: .customLong("include-revoked"), help: "Also those that were revoked.")
    var includeRevoked = false

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let console = server.console
        let tokens = try await server.withDesk { desk in
            try await Paging.collect { token in
                let request = filled(Evenhand_V1_ListTokensRequest()) { request in
                    request.employeeID = person?.text ?? ""
                    request.includeRevoked = includeRevoked
                    request.page.size = Paging.size
                    request.page.token = token
                }
                let page = try await desk.administration.listTokens(request, options: desk.options)
                return (page.tokens, page.nextToken)
            }
        }
        if console.isJSON {
            for token in tokens { try console.json(TokenView.json(token)) }
        } else {
            try console.lines(
                TokenView.table(tokens, style: console.style).lines(width: console.width, style: console.style))
        }
    }
}
