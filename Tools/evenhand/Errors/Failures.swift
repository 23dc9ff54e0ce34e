internal import EvenhandClient
internal import EvenhandDomain
internal import EvenhandIntake
internal import EvenhandScoring
internal import EvenhandTraining

/// The errors of the layers below, told as a command's failure.
enum Failures {
    /// What is known of the error; nil when it is none of ours, such as a wrong flag.
    static func known(_ error: any Error) -> CommandFailure? {
        switch error {
        case let failure as CommandFailure: failure
        case let failure as ServerFailure: from(failure)
        case let error as EvenhandError: from(error, address: nil)
        case let stopped as StoppedImport: from(stopped)
        case let error as IntakeError: from(error)
        case let error as ModelError: from(error)
        case let error as LabelMapError: CommandFailure(.badData, error.description, field: "map")
        case let error as TrainingError: from(error)
        case let error as IdentifierError: CommandFailure(.usage, error.description)
        case let error as EndpointError: CommandFailure(.configuration, error.description, field: "server")
        case let error as OutputFailure: CommandFailure(.disk, "The output could not be written: \(error.reason).")
        case is CancellationError: CommandFailure(.tryAgain, "The command was interrupted.")
        default: nil
        }
    }

    /// What nobody foresaw. The text of the error is shown, because the person before the terminal is the only one there.
    static func unforeseen(_ error: any Error) -> CommandFailure {
        if let failure = error as? ServerFailure { return unforeseen(failure.error) }
        return CommandFailure(.internalFault, "Something went wrong that evenhand does not know: \(error).")
    }

    private static func from(_ error: IntakeError) -> CommandFailure {
        let code: CommandFailure.Code =
            switch error.kind {
            case .usage: .usage
            case .damaged, .columns: .badData
            case .inputMissing: .inputMissing
            case .cannotCreate: .cannotCreate
            case .disk: .disk
            }
        return CommandFailure(code, error.description)
    }

    private static func from(_ stopped: StoppedImport) -> CommandFailure {
        let told = (stopped.error as? EvenhandError).map { from($0, address: stopped.address) }
        var failure = told ?? known(stopped.error) ?? unforeseen(stopped.error)
        failure.message +=
            " \(ProgressText.grouped(stopped.acknowledged)) rows were imported before; the same command goes on with the rest."
        return failure
    }

    private static func from(_ error: TrainingError) -> CommandFailure {
        switch error {
        case .scratch(_, _, let isFull):
            CommandFailure(isFull ? .disk : .cannotCreate, error.description, field: "out")
        case .inputChanged: CommandFailure(.tryAgain, error.description, field: "input")
        default: CommandFailure(.badData, error.description)
        }
    }

    private static func from(_ error: ModelError) -> CommandFailure {
        let isMissing = if case .unreadable = error { true } else { false }
        return CommandFailure(isMissing ? .inputMissing : .badData, error.description, field: "model")
    }
}
