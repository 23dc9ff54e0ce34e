internal import EvenhandTraining

/// A file that a command writes beside its answer: whole or not at all.
enum ResultFile {
    /// - Parameters:
    ///   - what: such as "The plot", for the message when it cannot be written.
    ///   - field: the option that named the file.
    static func write(_ text: String, to path: String, what: String, field: String) throws {
        do throws(AtomicFileError) {
            try AtomicFile.write(Array(text.utf8), to: path)
        } catch {
            throw CommandFailure(.cannotCreate, "\(what) cannot be written: \(error.description)", field: field)
        }
    }
}
