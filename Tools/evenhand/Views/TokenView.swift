internal import EvenhandMessages

enum TokenView {
    static func json(_ token: Evenhand_V1_Token) -> JSONValue {
        [
            "token": .string(token.tokenID), "person": .string(token.employeeID),
            "roles": .texts(token.roles.map { Words.word(of: $0) }), "label": .textIfAny(token.label),
            "issued": .moment(token.issuedMs), "expires": .moment(token.expiresMs),
            "revoked": .moment(token.revokedMs),
        ]
    }

    static func line(_ token: Evenhand_V1_Token, style: TextStyle) -> String {
        let state =
            token.revokedMs != 0
            ? "revoked \(CivilTime.date(token.revokedMs))"
            : token.expiresMs == 0 ? "without an end" : "until \(CivilTime.date(token.expiresMs))"
        return "\(style.strong(token.tokenID)) for \(token.employeeID) (\(roles(token))), \(state)"
    }

    static func table(_ tokens: [Evenhand_V1_Token], style: TextStyle) -> Table {
        var table = Table([
            .text("token"), .text("person"), .text("roles"), .prose("label"), .text("issued"), .text("ends"),
        ])
        for token in tokens {
            let end =
                token.revokedMs != 0
                ? "revoked \(CivilTime.date(token.revokedMs))"
                : token.expiresMs == 0 ? "never" : CivilTime.date(token.expiresMs)
            table.add(
                token.tokenID, token.employeeID, roles(token), style.safe(token.label), CivilTime.date(token.issuedMs),
                end)
        }
        return table
    }

    private static func roles(_ token: Evenhand_V1_Token) -> String {
        token.roles.map { Words.word(of: $0) }.joined(separator: ", ")
    }
}
