internal import EvenhandDomain

/// It is decided, put right, answered and closed.
extension DemoStory {
    func ending(_ cast: DemoCast) async throws {
        try await findings(cast)
        try await remedies(cast)
        try await answer(cast)
        try stage.title("Nobody rewrote anything")
        try await stage.run(["audit", "verify"], as: administrator)
    }

    private func findings(_ cast: DemoCast) async throws {
        try stage.title("What the evidence weighs")
        try stage.tell(
            "A thousand millibans are odds of ten to one. It recommends; Maria finds, and would have to say why not.")
        try await stage.run(["complaint", "scorecard", complaint], as: cast.mariasToken)
        try stage.title("Findings")
        try await stage.run(
            [
                "complaint", "find", complaint, "--head", "1", "--outcome", "notUpheld", "--reason", "evidenceAgainst",
                "--text",
                "A man who knew neither of them heard Mr Reed say let me read it with you, the camera shows him reading it "
                    + "with her, and Mrs Miller, having met him, no longer thinks that he mocked her. He did his work kindly.",
            ], as: cast.mariasToken)
        try await stage.run(
            [
                "complaint", "find", complaint, "--head", "2", "--outcome", "upheld", "--text",
                "The fee is in 6-point print on page 4 and missing from the list by the door. Nobody could have found it "
                    + "without asking.",
            ], as: cast.mariasToken)
    }

    private func remedies(_ cast: DemoCast) async throws {
        try stage.title("Third shortcut: upheld, and nothing follows")
        try await stage.runRefused(["complaint", "close", complaint], by: "R9", as: cast.mariasToken)
        try stage.say("")
        try stage.tell("So something follows, with a name and a date to it.")
        try await stage.run(
            [
                "complaint", "remedy", "grant", complaint, "--head", "2", "--kind", "payment", "--amount", "12USD",
                "--owner", cast.maria, "--due", dates.refund.description, "--text",
                "The fee of 12 dollars is paid back to Mrs Miller's account.",
            ], as: cast.mariasToken)
        try await stage.run(
            [
                "complaint", "remedy", "change", complaint, "--head", "2", "--owner", cast.helen, "--due",
                dates.change.description, "--text",
                "Every counter of Mill Street gets the price list in print of 14 points, fees on the first page.",
            ], as: cast.mariasToken)
    }

    private func answer(_ cast: DemoCast) async throws {
        try stage.title("The answer, and a word to Tom")
        try quote(letters.outcome)
        let outcome = try stage.file("answer.txt", letters.outcome)
        try await stage.run(
            [
                "complaint", "letter", complaint, "--kind", "finalResponse", "--party", "customer", "--letter", outcome,
                "--channel", "letter",
            ], as: cast.mariasToken)
        try quote(letters.supportNote)
        let note = try stage.file("note.txt", letters.supportNote)
        try await stage.run(
            [
                "complaint", "letter", complaint, "--kind", "supportNote", "--party", cast.tom, "--letter", note,
                "--channel", "email",
            ], as: cast.mariasToken)
        try await stage.run(
            [
                "complaint", "close", complaint, "--note",
                "Mrs Miller rang to ask whether Mr Reed is at window 3 on Fridays.",
            ], as: cast.mariasToken)
    }
}
