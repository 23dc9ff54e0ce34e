internal import ArgumentParser

/// A letter, which is too long for a command line: the name of its file, `-` for standard input.
struct LetterArgument: ExpressibleByArgument, Sendable, Equatable {
    let path: String

    init?(argument: String) {
        guard !argument.isEmpty else { return nil }
        // The at sign that other texts take before a file's name is no mistake here.
        path = argument.hasPrefix("@") && argument.count > 1 ? String(argument.dropFirst()) : argument
    }

    func text() throws -> String {
        try TextArgument.contents(of: path)
    }

    static var defaultCompletionKind: CompletionKind { .file() }
}
