import Testing

@testable import evenhand

@Suite struct ErrorReportTests {
    private let refusal = CommandFailure(
        .refused, "EH-R4: a finding needs both sides.", rule: "R4", field: "head",
        missing: ["employee E-17 has not been heard on head 2"], fix: "evenhand complaint statement invite C-1")

    @Test func `the JSON report has every member, absent ones null`() {
        #expect(
            ErrorReport.json(refusal).compact
                == #"{"error":{"code":"refused","rule":"R4","field":"head","missing":["employee E-17 has not been heard"#
                + #" on head 2"],"message":"EH-R4: a finding needs both sides.","fix":"evenhand complaint statement"#
                + #" invite C-1"}}"#)
        #expect(
            ErrorReport.json(CommandFailure(.disk, "Full.")).compact
                == #"{"error":{"code":"disk","rule":null,"field":null,"missing":[],"message":"Full.","fix":null}}"#)
    }

    @Test func `people read the message, what is missing, and the line to type`() {
        #expect(
            ErrorReport.text(refusal, style: .plain) == """
                evenhand: EH-R4: a finding needs both sides.
                  missing: employee E-17 has not been heard on head 2
                  to mend it:
                    evenhand complaint statement invite C-1

                """)
    }

    @Test func `a control character in a message never reaches the terminal`() {
        let text = ErrorReport.text(CommandFailure(.badData, "bad \u{1B}[2J name"), style: .plain)
        #expect(!text.contains("\u{1B}"))
    }

    @Test func `every code has the exit status of its kind`() {
        let expected: [CommandFailure.Code: Int32] = [
            .refused: 1, .notFound: 1, .foundWanting: 1, .usage: 64, .badData: 65, .inputMissing: 66, .unavailable: 69,
            .internalFault: 70, .cannotCreate: 73, .disk: 74, .tryAgain: 75, .protocolVersion: 76, .notPermitted: 77,
            .configuration: 78,
        ]
        for code in CommandFailure.Code.allCases {
            #expect(CommandFailure(code, "x").status.rawValue == expected[code])
        }
    }
}
