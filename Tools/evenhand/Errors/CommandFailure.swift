/// Why a command did not do what it was asked, in the one shape that both the text and the JSON report are made from.
struct CommandFailure: Error, Equatable, Sendable {
    /// The word a script branches on; several words may share an exit status.
    enum Code: String, Sendable, CaseIterable {
        case refused
        case notFound
        case foundWanting
        case usage
        case badData
        case inputMissing
        case unavailable
        case internalFault = "internal"
        case cannotCreate
        case disk
        case tryAgain
        case protocolVersion
        case notPermitted
        case configuration
    }

    var code: Code
    /// The rule that refused (`R4`, `input`, `state`); nil when no rule did.
    var rule: String?
    /// The field or option at fault; nil when no single one is.
    var field: String?
    /// What is missing, one sentence each.
    var missing: [String]
    /// The whole story in a sentence or two, ending in a full stop.
    var message: String
    /// The command line that mends it, ready to type; nil when none is known.
    var fix: String?

    init(
        _ code: Code, _ message: String, rule: String? = nil, field: String? = nil, missing: [String] = [],
        fix: String? = nil
    ) {
        self.code = code
        self.rule = rule
        self.field = field
        self.missing = missing
        self.message = message
        self.fix = fix
    }

    var status: ExitStatus {
        switch code {
        case .refused, .notFound, .foundWanting: .refused
        case .usage: .usage
        case .badData: .badData
        case .inputMissing: .inputMissing
        case .unavailable: .unavailable
        case .internalFault: .internalFault
        case .cannotCreate: .cannotCreate
        case .disk: .disk
        case .tryAgain: .tryAgain
        case .protocolVersion: .protocolVersion
        case .notPermitted: .notPermitted
        case .configuration: .configuration
        }
    }
}

/// The command has said all there is to say; only the exit status is left.
///
/// Thrown by commands whose result is no error report: an import with rejects, an audit that found damage.
struct QuietExit: Error, Equatable, Sendable {
    let status: ExitStatus
}
