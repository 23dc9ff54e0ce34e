internal import EvenhandClient
internal import EvenhandDomain
internal import EvenhandMessages
internal import Foundation

/// Joan Miller, Tom Reed, and a fee in small print: one complaint from its arrival to its end.
struct DemoStory {
    let stage: DemoStage
    /// As the person who holds the server's first token.
    let desk: Desk
    let samples: DemoSamples
    let dates = DemoDates(now: SystemClock.now)
    var letters: DemoLetters { DemoLetters(complaint: complaint, dates: dates) }
    var administrator: String { stage.server.door.token }
    /// The number Joan's complaint got; empty until it is filed.
    private(set) var complaint = ""
    /// The complaint that is taken at the counter and not imported.
    private static let counterSample = "S-012"

    init(stage: DemoStage, desk: Desk, samples: DemoSamples) {
        self.stage = stage
        self.desk = desk
        self.samples = samples
    }

    mutating func play() async throws {
        try await arrivals()
        let cast = try await people()
        try await receipt(cast)
        try await gathering(cast)
        try await hearing(cast)
        try await ending(cast)
    }

    private func arrivals() async throws {
        try stage.title("Complaints arrive")
        try stage.tell(
            "An inbox in four languages. Each complaint is scored as it arrives: what it is about, how urgent, and why. Here is "
                + "the most urgent one of each language.")
        let file = stage.server.folder.appending(path: "complaints.jsonl")
        try samples.copy(without: Self.counterSample, to: file)
        try await stage.run(["import", "complaints", file.path, "--wait-index"], as: administrator)
        try await DemoArrivals(stage: stage, desk: desk).show()
        try stage.say("")
        try stage.tell(
            "The queue puts what may hurt somebody first. Nobody's revenue and nobody's name is in that order.")
        try await stage.run(["queue", "--limit", "8"], as: administrator)
    }

    private func people() async throws -> DemoCast {
        try stage.title("Joan Miller comes to the counter")
        try stage.tell(
            "Tom Reed serves window 3 at Mill Street; Helen Brandt manages the branch; Maria Novak is head of complaints "
                + "and stands in nobody's line there.")
        try await stage.run(["employee", "add", "--name", "Helen Brandt", "--team", "Mill Street"], as: administrator)
        let helen = try await desk.employee(named: "Helen Brandt")
        try await stage.run(
            [
                "employee", "add", "--name", "Tom Reed", "--team", "Mill Street", "--manager", helen, "--from",
                "2025-01-01",
            ],
            as: administrator)
        try await stage.run(["employee", "add", "--name", "Maria Novak", "--team", "Complaints"], as: administrator)
        try await stage.run(
            ["customer", "add", "--name", "Joan Miller", "--contact", "joan.miller@example.com", "--language", "en"],
            as: administrator)
        let maria = try await desk.employee(named: "Maria Novak")
        let tom = try await desk.employee(named: "Tom Reed")
        return DemoCast(
            maria: maria, helen: helen, tom: tom, joan: try await desk.customer(named: "Joan Miller"),
            mariasToken: try await desk.token(for: maria, [.leader]),
            helensToken: try await desk.token(for: helen, [.employee]),
            tomsToken: try await desk.token(for: tom, [.employee]))
    }

    private mutating func receipt(_ cast: DemoCast) async throws {
        let narrative = try samples.narrative(of: Self.counterSample)
        try await stage.run(
            [
                "complaint", "file", "--customer", cast.joan, "--channel", "inPerson", "--language", "en",
                "--product-area", "bank_account", "--text", narrative,
            ], as: cast.mariasToken)
        complaint = try await desk.complaint(of: cast.joan)
        try stage.say("")
        try stage.tell("Two things are alleged, and each will be heard and decided by itself.")
        try await stage.run(
            [
                "complaint", "head", "add", complaint, "--ground", "conduct", "--employee", cast.tom, "--occurred",
                "2026-01-08", "--allegation",
                "The clerk at window 3 laughed at Mrs Miller and said that she should learn to read.", "--asked",
                "An apology, and that it does not happen to anybody else.",
            ], as: cast.mariasToken)
        try await stage.run(
            [
                "complaint", "head", "add", complaint, "--ground", "service", "--occurred", "2026-01-08",
                "--allegation",
                "The fee could not be found at the counter without asking.", "--asked",
                "To be told about fees in print one can read.", "--amount", "12USD", "--expectation", "unstated",
            ], as: cast.mariasToken)
        try await stage.run(["complaint", "respondent", complaint, "--employee", cast.helen], as: cast.mariasToken)
        try await acknowledgement(cast)
    }

    private func acknowledgement(_ cast: DemoCast) async throws {
        try stage.title("First shortcut: a letter that argues")
        try stage.tell("The first letter thanks. A tired clerk might write this instead:")
        try quote(letters.argument)
        let step = ["--next-step", "We ask everyone concerned and answer", "--by", dates.answer.description]
        let bad = try stage.file("argues.txt", letters.argument)
        try await stage.runRefused(
            ["complaint", "acknowledge", complaint, "--letter", bad] + step, by: "R1", as: cast.mariasToken)
        try stage.say("")
        try stage.tell("So Maria writes it again:")
        try quote(letters.acknowledgement)
        let good = try stage.file("thanks.txt", letters.acknowledgement)
        try await stage.run(
            ["complaint", "acknowledge", complaint, "--letter", good, "--channel", "letter"] + step,
            as: cast.mariasToken)
    }

    /// A letter, set off by a bar at the left.
    func quote(_ text: String) throws {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
            TextWrapping.hanging(String(line), columns: 84)
        }
        try stage.say([""] + lines.map { "  │ " + $0 })
    }
}
