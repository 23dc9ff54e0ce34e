internal import ArgumentParser

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Watch real work: complaints arrive, are scored, and one is heard to its end.")

    func run() async throws {
    }
}
