internal import ArgumentParser
internal import EvenhandClient
internal import Foundation

/// Where the story is told: words for people, and commands that are really run as they stand there.
struct DemoStage {
    let console: Console
    let server: DemoServer
    private var style: TextStyle { console.style }
    private var width: Int { min(console.width, 100) }

    init(console: Console, server: DemoServer) {
        self.console = console
        self.server = server
    }

    func title(_ text: String) throws {
        try say(
            "", style.accent("── \(text) " + String(repeating: "─", count: max(4, width - 4 - DisplayWidth.of(text)))))
    }

    /// A paragraph of the story.
    func tell(_ text: String) throws {
        try say(TextWrapping.lines(text, columns: width))
    }

    func say(_ lines: String...) throws {
        try say(lines)
    }

    func say(_ lines: [String]) throws {
        guard !console.isJSON else { return }
        try console.lines(lines)
        try StandardStream.standardOutput.flush()
    }

    /// Runs a command as `token`'s bearer; it must succeed.
    func run(_ arguments: [String], as token: String) async throws {
        try show(arguments)
        do {
            try await perform(arguments, token: token)
        } catch {
            let failure = Failures.known(error) ?? Failures.unforeseen(error)
            throw CommandFailure(
                .internalFault,
                "The demo stumbled over evenhand \(arguments.prefix(3).joined(separator: " ")): \(failure.message)",
                missing: failure.missing, fix: failure.fix)
        }
    }

    /// Runs a command that a rule must refuse, and shows the refusal.
    func runRefused(_ arguments: [String], by rule: String, as token: String) async throws {
        try show(arguments)
        do {
            try await perform(arguments, token: token)
        } catch {
            guard let failure = Failures.known(error), failure.rule == rule else { throw error }
            let report = ErrorReport.text(failure, style: style)
            try say(report.split(separator: "\n").flatMap { TextWrapping.hanging(String($0), columns: width) })
            if console.isJSON { try console.json(ErrorReport.json(failure)) }
            return
        }
        throw CommandFailure(.internalFault, "The demo expected a refusal by \(rule), and the command went through.")
    }

    /// Writes a text to a file of the demo's folder, for commands that take files.
    func file(_ name: String, _ text: String) throws -> String {
        let file = server.folder.appending(path: name)
        try Data(text.utf8).write(to: file)
        return file.path
    }

    private func show(_ arguments: [String]) throws {
        let shown = arguments.map { $0.replacing(server.folder.path + "/", with: "") }
        try say([""] + CommandLineText.lines(shown, columns: width).map { style.strong($0) })
    }

    private func perform(_ arguments: [String], token: String) async throws {
        let door = ["--server", server.door.address, "--token", token] + (console.isJSON ? ["--json"] : [])
        var command = try Evenhand.parseAsRoot(arguments + door)
        if var asynchronous = command as? any AsyncParsableCommand {
            try await asynchronous.run()
        } else {
            try command.run()
        }
        try StandardStream.standardOutput.flush()
    }
}

extension TextWrapping {
    /// A line wrapped with its own indentation kept on the lines that follow.
    static func hanging(_ line: String, columns: Int) -> [String] {
        let indent = String(line.prefix { $0 == " " })
        return lines(String(line.dropFirst(indent.count)), columns: columns - indent.count).map { indent + $0 }
    }
}
