internal import EvenhandDesk
internal import EvenhandJournal
internal import EvenhandScoring

extension ServerProgram {
    /// The exit code of a process that ends on this error (sysexits).
    package static func exitCode(for error: any Error) -> Int32 {
        switch error {
        case let error as JournalError: error.exitCode
        case DeskError.journal(let error): error.exitCode
        case let error as StartFailure: error.exitCode
        case is SettingsError, is TLSFault: 78
        case is ModelError: 65
        default: 70
        }
    }
}
