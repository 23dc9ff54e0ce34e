package import EvenhandDomain
package import EvenhandJournal

/// Why a use case did not do what was asked. Nothing of the request was kept.
package enum DeskError: Error, Sendable, CustomStringConvertible {
    /// A rule, a malformed field, or something that is not there.
    case refused(Refusal)
    case notPermitted(PermissionDenied)
    /// The record has moved past the version that the request was decided on.
    case contended(StreamConflict)
    /// Others changed the same records each time it was decided; nothing is wrong with the request.
    case busy(StreamConflict)
    /// Storage failed; the message says what, where and what to do.
    case journal(JournalError)

    package var description: String {
        switch self {
        case .refused(let refusal): refusal.description
        case .notPermitted(let denial): denial.description
        case .contended(let conflict), .busy(let conflict):
            "\(conflict) Others are changing the same record; try again."
        case .journal(let error): error.description
        }
    }
}

extension Refusal {
    /// Something a command names does not exist.
    package static func notFound(_ noun: String, _ id: some CustomStringConvertible, find command: String) -> Refusal {
        Refusal(
            rule: .state, nature: .notFound, field: noun, message: "there is no \(noun) \(id).",
            missing: ["a \(noun) with this number"], fix: [command])
    }
}
