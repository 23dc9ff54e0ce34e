internal import EvenhandDomain

/// Both sides are heard.
extension DemoStory {
    func gathering(_ cast: DemoCast) async throws {
        try stage.title("Evidence, and one page for everybody")
        let evidence: [[String]] = [
            [
                "--head", "1", "--kind", "recording", "--source", "firmRecords", "--note",
                "Counter camera, no sound, 10:41 to 10:44: Mr Reed turns the price list round, points to a line with his pen "
                    + "and reads it with her. He smiles once, when the pen drops.",
            ],
            [
                "--head", "1", "--kind", "witnessStatement", "--source", "independentPerson", "--supports", "employee",
                "--independent", "--note",
                "Frank Hale, next in the queue, not known to either: he said let me read it with you, the print is tiny, I "
                    + "cannot read it myself.",
            ],
            [
                "--head", "2", "--kind", "photo", "--source", "firmRecords", "--supports", "customer", "--note",
                "The price list at window 3: the fee stands on page 4 in 6-point print. The list by the door does not have it.",
            ],
        ]
        for item in evidence {
            try await stage.run(["complaint", "evidence", "add", complaint] + item, as: cast.mariasToken)
        }
        try await stage.run(
            [
                "complaint", "inform", "summary", complaint, "--passage",
                "1: On 8 January Mrs Miller asked Mr Reed about the fee on her account. She understood him to laugh and to "
                    + "say that she should learn to read.",
                "--passage",
                "1: A customer behind her remembers the words: let me read it with you. The camera has no sound.",
                "--passage",
                "2: The fee is printed on page 4 of the list at the window, in 6-point print, and nowhere else in the branch.",
            ], as: cast.mariasToken)
        for (party, channel) in [("customer", "letter"), (cast.tom, "email"), (cast.helen, "email")] {
            try await stage.run(
                ["complaint", "inform", "send", complaint, "--party", party, "--channel", channel], as: cast.mariasToken
            )
        }
    }

    func hearing(_ cast: DemoCast) async throws {
        try stage.title("Joan is heard")
        try await state(
            1, "customer",
            "I heard laughter and I heard read. I was ashamed and I left. I may have missed a word, my hearing aid was "
                + "whistling that day. But it hurt, and I want you to know it.", as: cast.mariasToken)
        try await state(
            2, "customer", "I looked for the fee on the list by the door before I asked. It is not there.",
            as: cast.mariasToken)
        try await shortcut(cast)
        try await toms(cast)
        try await meeting(cast)
    }

    private func shortcut(_ cast: DemoCast) async throws {
        try stage.title("Second shortcut: a finding before Tom was heard")
        try stage.tell("A customer of 22 years, a clerk who laughed: upheld, one would think. Maria is in a hurry.")
        try await stage.run(["complaint", "declare", complaint, "--none"], as: cast.mariasToken)
        try await stage.runRefused(
            [
                "complaint", "find", complaint, "--head", "1", "--outcome", "upheld", "--text",
                "A loyal customer was laughed at; we believe her.",
            ], by: "R4", as: cast.mariasToken)
    }

    private func toms(_ cast: DemoCast) async throws {
        try stage.title("Tom is heard")
        try stage.tell("The refusal said what to type.")
        try await stage.run(
            ["complaint", "statement", "invite", complaint, "--head", "1", "--side", "employee"], as: cast.mariasToken)
        try stage.say("")
        try stage.tell("Tom answers with a token of his own, which shows him what concerns him and nothing else.")
        try await state(
            1, "employee",
            "I remember her. The print is so small that I said let me read it with you, I cannot read it myself. My pen "
                + "fell and I laughed at myself. When she turned away I thought she was in a hurry. I am sorry she went home "
                + "like that.", as: cast.tomsToken)
        try stage.say("")
        try stage.tell("Helen answers for the branch.")
        try await state(
            2, "respondent",
            "She is right. We print what head office sends, and nobody ever tried to read it from the other side of the "
                + "glass.", as: cast.helensToken)
    }

    private func meeting(_ cast: DemoCast) async throws {
        try stage.title("They meet, with Tom in the room")
        try await stage.run(
            [
                "complaint", "hear", "schedule", complaint, "--on", dates.today.description, "--head", "1", "--invite",
                "customer", "--invite", cast.tom, "--form", "meeting",
            ], as: cast.mariasToken)
        try await stage.run(
            [
                "complaint", "hear", "hold", complaint, "--hearing", "1", "--present", "customer", "--present",
                cast.tom,
                "--heat-before", "780", "--heat-after", "190", "--minutes",
                "Tom read her the line again, aloud. She laughed this time too. Both still think the list is a disgrace.",
            ], as: cast.mariasToken)
    }

    private func state(_ head: Int, _ side: String, _ text: String, as token: String) async throws {
        try await stage.run(
            ["complaint", "statement", "give", complaint, "--head", "\(head)", "--side", side, "--text", text],
            as: token)
    }
}
