/// How every import begins to listen for an interruption, and how it ends.
enum ImportEnding {
    static func watchForInterruption() {
        Interruption.watch {
            try? Console(isJSON: false).note("Stopping after what is under way; once more to stop at once.")
        }
    }

    /// - Throws: why the import stopped before the end of its file, or that it was interrupted, or that rows were rejected.
    static func end(_ failure: (any Error)?, rejected: Int, _ server: ServerOptions) throws {
        if var stopped = failure as? StoppedImport {
            stopped.address = try server.settings().address
            throw stopped
        }
        if let failure { throw failure }
        if Interruption.isRequested {
            throw CommandFailure(
                .tryAgain,
                "The import was interrupted; what was counted is durable. The same command goes on with the rest.")
        }
        if rejected > 0 { throw QuietExit(status: .badData) }
    }
}
