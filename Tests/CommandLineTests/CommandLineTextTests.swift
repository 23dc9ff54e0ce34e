import Testing

@testable import evenhand

@Suite struct CommandLineTextTests {
    @Test func `an argument is quoted as a shell needs it`() {
        #expect(CommandLineText.quoted("C-12") == "C-12")
        #expect(CommandLineText.quoted("two words") == "\"two words\"")
        #expect(CommandLineText.quoted("") == "\"\"")
        #expect(CommandLineText.quoted("say \"hi\" for $5 `now` \\") == "\"say \\\"hi\\\" for \\$5 \\`now\\` \\\\\"")
    }

    @Test func `a long line breaks before options and inside long texts, and stays one command`() {
        let text = "a text of many words that goes on and on until it no longer fits into a single line of the screen"
        let lines = CommandLineText.lines(["complaint", "find", "C-12", "--head", "1", "--text", text], columns: 50)
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= 50 })
        #expect(lines.dropLast().allSatisfy { $0.hasSuffix("\\") })
        // What a shell makes of it: a backslash at the end of a line joins it to the next.
        let joined = lines.map { $0.hasSuffix("\\") ? String($0.dropLast()) : $0 }.joined()
        #expect(joined.contains("\"\(text)\""))
        #expect(joined.split(separator: " ").prefix(5) == ["$", "evenhand", "complaint", "find", "C-12"])
    }
}
