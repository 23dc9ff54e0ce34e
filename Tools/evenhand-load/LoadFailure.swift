import EvenhandClient

/// Why a run ended before its time, for people, and the code the program ends with.
struct LoadFailure: Error, Hashable {
    var message: String
    var exitCode: Int32

    init(_ message: String, exitCode: Int32) {
        self.message = message
        self.exitCode = exitCode
    }

    /// An error after which no further call makes sense; nil for one that only its call pays for.
    init?(endingRun error: EvenhandError, server: ServerAddress, scenario: Scenario) {
        switch (error.origin, error.code) {
        case (.versionMismatch, _): self.init(error.message, exitCode: 76)
        case (_, .unauthenticated), (_, .permissionDenied):
            self.init("\(error.message) (EVENHAND_TOKEN holds the token)", exitCode: 77)
        case (.connection, _), (.local, .unavailable), (.call, .unavailable):
            self.init("the server at \(server) is gone or not there: \(error.message)", exitCode: 69)
        case (_, .unimplemented):
            self.init(
                "the server at \(server) has no method for “\(scenario.rawValue)”: \(scenario.wantedServer)",
                exitCode: 69)
        default: return nil
        }
    }
}
