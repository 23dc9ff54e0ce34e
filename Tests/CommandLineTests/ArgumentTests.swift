import EvenhandDomain
import EvenhandMessages
import Testing

@testable import evenhand

@Suite struct ArgumentTests {
    @Test func `a choice is read in every spelling and means the domain's word`() {
        for outcome in Outcome.allCases {
            let kebab = outcome.rawValue.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
            for spelling in [outcome.rawValue, outcome.rawValue.uppercased(), kebab] {
                let choice = ChoiceArgument<Evenhand_V1_Outcome>(argument: spelling)
                #expect(choice?.word == outcome)
                #expect(choice.map { Words.word(of: $0.value) } == outcome.rawValue)
            }
        }
        #expect(ChoiceArgument<Evenhand_V1_Outcome>(argument: "unspecified") == nil)
        #expect(ChoiceArgument<Evenhand_V1_Outcome>(argument: "") == nil)
    }

    @Test func `identifiers are read with and without their prefix, and numbers start at 1`() {
        #expect(ComplaintArgument(argument: "c-12")?.text == "C-12")
        #expect(ComplaintArgument(argument: "12")?.text == "C-12")
        #expect(HeadArgument(argument: "2")?.number == 2)
        for text in ["", "C-", "C-0", "C--1", "E-12", "C-99999999999999999999", "C-1 "] {
            #expect(ComplaintArgument(argument: text) == nil)
        }
    }

    @Test func `a passage names its heads before the colon`() throws {
        let passage = try #require(PassageArgument(argument: "1, 2:  Both: at the counter."))
        #expect(passage.heads == [1, 2])
        #expect(try passage.text.text() == "Both: at the counter.")
        for text in ["", "1", ":x", "1:", "1,:x", "one: x", "0: x"] {
            #expect(PassageArgument(argument: text) == nil)
        }
    }

    @Test func `two at signs stand for one, and a lone one names no file`() throws {
        #expect(try TextArgument(argument: "plain").text() == "plain")
        #expect(try TextArgument(argument: "@@home").text() == "@home")
        #expect(throws: CommandFailure.self) { try TextArgument(argument: "@").text() }
    }

    @Test(arguments: [
        ("web", Evenhand_V1_Channel.web), ("Web", .web), ("Postal mail", .letter), ("Fax", .letter), ("E-mail", .email),
        ("In person", .inPerson), ("Referral", .referral), ("carrier pigeon", .other),
    ])
    func `channels of other systems find their word here`(text: String, channel: Evenhand_V1_Channel) {
        #expect(ImportDefaults.channel(text) == channel)
    }

    @Test func `hexadecimal is read back as it was written`() {
        let bytes: [UInt8] = [0, 1, 0x7F, 0x80, 0xFF]
        #expect(Hexadecimal.text(bytes) == "00017f80ff")
        #expect(Hexadecimal.bytes("00017F80ff") == bytes)
        #expect(Hexadecimal.bytes("0") == nil)
        #expect(Hexadecimal.bytes("0g") == nil)
    }

    @Test(arguments: [
        ["complaint", "declare", "C-1"], ["complaint", "declare", "C-1", "--none", "--tie", "x"],
        ["complaint", "head", "withdraw", "C-1", "--reason", "x"], ["employee", "manager", "E-1"],
        ["customer", "update", "CU-1"], ["complaint", "list", "--all", "--limit", "3"], ["queue", "--limit", "0"],
        ["server", "health", "--timeout", "0"], ["import", "complaints", "f.csv", "--batch", "1001"],
    ])
    func `a command line that says too little or too much is refused before anything is sent`(line: [String]) {
        #expect(throws: (any Error).self) { try CommandRunner.check(line) }
    }
}
