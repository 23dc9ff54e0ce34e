internal import ArgumentParser

/// A word where a command is due that is none.
///
/// The parser looks at options first, and so blames `--json` in `evenhand scroe --json`.
struct UnknownCommand: Equatable {
    /// The commands before it: `evenhand model`.
    let parent: String
    let word: String

    init?(in arguments: [String], under root: any ParsableCommand.Type) {
        var command = root
        var path = [root.configuration.commandName ?? "evenhand"]
        for word in arguments {
            let children = Self.children(of: command)
            guard !children.isEmpty, !word.hasPrefix("-"), word != "help" else { return nil }
            guard let child = children.first(where: { Self.names(of: $0).contains(word) }) else {
                self.init(parent: path.joined(separator: " "), word: word)
                return
            }
            command = child
            path.append(word)
        }
        return nil
    }

    private init(parent: String, word: String) {
        self.parent = parent
        self.word = word
    }

    var failure: CommandFailure {
        CommandFailure(.usage, "There is no command “\(word)” under \(parent).", fix: "\(parent) --help")
    }

    private static func children(of command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
        command.configuration.subcommands
    }

    private static func names(of command: any ParsableCommand.Type) -> [String] {
        [command.configuration.commandName].compactMap { $0 } + command.configuration.aliases
    }
}
