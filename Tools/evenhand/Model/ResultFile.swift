internal import ArgumentParser
internal import EvenhandTraining

/// A file a model command writes beside its answer: whole or not at all.
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

/// A day as it stands on a model's card.
struct DayArgument: ExpressibleByArgument, Equatable, Sendable {
    let text: String

    init?(argument: String) {
        guard let (milliseconds, isWholeDay) = CivilTime.parse(argument), isWholeDay else { return nil }
        text = CivilTime.date(milliseconds)
    }
}
