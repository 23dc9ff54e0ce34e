internal import EvenhandClient
internal import EvenhandMessages

extension Failures {
    /// What the server answered, or why there was no answer, told as a command's failure.
    static func from(_ failure: ServerFailure) -> CommandFailure? {
        guard let error = failure.error as? EvenhandError else { return known(failure.error) }
        return from(error, address: failure.address)
    }

    static func from(_ detail: Evenhand_V1_RefusalDetail, code: CommandFailure.Code) -> CommandFailure {
        CommandFailure(
            code, detail.message, rule: detail.rule.isEmpty ? nil : detail.rule,
            field: detail.field.isEmpty ? nil : detail.field, missing: detail.missing,
            fix: detail.fix.isEmpty ? nil : detail.fix.joined(separator: "\n"))
    }

    static func from(_ error: EvenhandError, address: Endpoint?) -> CommandFailure {
        let code = code(of: error)
        if let detail = Evenhand_V1_RefusalDetail.unpacked(from: error.details) {
            // A full disk ends like "try again later" on the wire, and has an exit status of its own.
            return from(detail, code: detail.rule == "disk" ? .disk : code)
        }
        let said = sentence(error.message)
        let server = address.map { "The server at \($0)" } ?? "The server"
        switch code {
        case .unavailable:
            return CommandFailure(
                code, "\(server) cannot be reached: \(said)", fix: "evenhand-server --data DIR")
        case .protocolVersion:
            return CommandFailure(
                code,
                "\(server) and this evenhand (\(Release.name)) have no protocol in common: \(said) "
                    + "Update the older of the two.")
        case .notPermitted where error.code == .unauthenticated:
            return CommandFailure(
                code, "\(server) does not know who is calling: \(said)", field: "token",
                fix: "export EVENHAND_TOKEN=TOKEN")
        case .tryAgain where error.code == .deadlineExceeded:
            return CommandFailure(
                code,
                "\(server) did not answer in time; whether it acted is unknown. "
                    + "Look before you repeat, or wait longer with --timeout.", field: "timeout")
        case .badData where error.origin == .local:
            return CommandFailure(code, "\(said) Nothing was sent; a text is at most 64 KiB.")
        default:
            return CommandFailure(code, said)
        }
    }

    private static func code(of error: EvenhandError) -> CommandFailure.Code {
        if error.origin == .versionMismatch { return .protocolVersion }
        // Refused before it was sent, for its size: sending it again will not make it smaller.
        if error.origin == .local, error.code == .resourceExhausted { return .badData }
        switch error.code {
        case .invalidArgument, .outOfRange, .dataLoss: return .badData
        case .notFound: return .notFound
        case .alreadyExists, .failedPrecondition: return .refused
        case .permissionDenied, .unauthenticated: return .notPermitted
        case .cancelled, .deadlineExceeded, .resourceExhausted, .aborted: return .tryAgain
        case .unavailable: return .unavailable
        case .unimplemented: return .protocolVersion
        default: return .internalFault
        }
    }

    /// A message as a sentence: a capital at its start and a full stop at its end.
    private static func sentence(_ message: String) -> String {
        guard let first = message.first else { return "No reason was given." }
        let text = first.uppercased() + message.dropFirst()
        return ".!?".contains(text.last ?? ".") ? text : text + "."
    }
}
