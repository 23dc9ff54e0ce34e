/// What the process tells its caller when it ends: 0, 1, or a number of `sysexits.h`.
///
/// Scripts branch on these numbers, so a number once given keeps its meaning.
enum ExitStatus: Int32, Sendable, CaseIterable {
    case done = 0
    /// Refused by a rule, not found, or found wanting (an audit that does not hold).
    case refused = 1
    case usage = 64
    /// Bad data, an import with rejected rows included.
    case badData = 65
    case inputMissing = 66
    case unavailable = 69
    case internalFault = 70
    /// A file or folder cannot be made, or is in use by another.
    case cannotCreate = 73
    case disk = 74
    case tryAgain = 75
    case protocolVersion = 76
    case notPermitted = 77
    case configuration = 78
}
