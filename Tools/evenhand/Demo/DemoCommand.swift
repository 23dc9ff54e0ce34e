internal import ArgumentParser
internal import EvenhandClient
internal import Foundation

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Watch real work: complaints arrive, are scored, and one is heard to its end.",
        discussion: """
            Starts the evenhand-server that stands beside this program, with a temporary folder and on a free port, and \
            runs real commands against it; at the end the server is stopped and the folder removed. Takes seconds.

            EXAMPLES
              evenhand demo
              evenhand demo --samples ~/evenhand/Samples/complaints.jsonl
            """)

    @Option(
        help: ArgumentHelp("The sample complaints; found near this program unless said.", valueName: "file"),
        completion: .file())
    var samples: String?

    @OptionGroup
    var output: OutputOptions

    func run() async throws {
        let console = output.console
        let samples = try DemoSamples(path: samples)
        let began = ContinuousClock.now
        let server = try await DemoServer.start()
        // Ctrl-C ends the server and the program, and leaves no folder behind.
        Interruption.watch {
            Task {
                _ = await server.stop()
                Foundation.exit(ExitStatus.tryAgain.rawValue)
            }
        }
        do {
            try await play(on: server, samples: samples)
        } catch {
            let log = server.log
            _ = await server.stop()
            if !log.isEmpty { try console.note("The demo's server wrote:\n\(log)") }
            throw error
        }
        let status = await server.stop()
        guard status == 0 else {
            throw CommandFailure(
                .internalFault, "The demo's server did not stop cleanly (\(status.map(String.init) ?? "killed")).")
        }
        try end(after: began.duration(to: .now), on: console)
    }

    private func play(on server: DemoServer, samples: DemoSamples) async throws {
        let stage = DemoStage(console: output.console, server: server)
        let milliseconds = Int((server.startTime.inSeconds * 1_000).rounded())
        try stage.title("A desk opens")
        try stage.tell(
            "evenhand-server listens on \(server.door.address), with an empty folder, after \(milliseconds) ms. What follows "
                + "are real commands over its binary protocol.")
        let settings = ConnectionSettings(
            address: try Endpoint(parsing: server.door.address), token: server.door.token)
        try await Desk.with(settings, timeout: .seconds(20)) { desk in
            var story = DemoStory(stage: stage, desk: desk, samples: samples)
            try await story.play()
        }
    }

    private func end(after elapsed: Duration, on console: Console) throws {
        guard !console.isJSON else { return }
        let seconds = (elapsed.inSeconds * 10).rounded() / 10
        try console.lines([
            "", "The server has stopped and its folder is gone; all of this took \(seconds) seconds.", "",
            console.style.strong("The customer is not always right. The customer is always heard. So was the clerk."),
        ])
    }
}
