import Foundation
import Testing

@testable import EvenhandIntake

@Suite struct `Reading JSON Lines` {
    @Test func `keys of the first objects are the columns, values are texts`() throws {
        let text = """
            {"id": 7, "text": "a \\"b\\" \\u00e9\\n\\ud83d\\ude00\\/", "flag": true, "none": null}
            {"extra": -1.5e+3, "text": "plain", "list": [1, {"a": "]"}]}

            """
        let reader = try RowReader(jsonLines: source(text))
        #expect(reader.columns == ["id", "text", "flag", "none", "extra", "list"])
        guard case .row(let first) = try reader.next(), case .row(let second) = try reader.next() else {
            Issue.record("two rows are due")
            return
        }
        #expect((0..<6).map { first.string($0) } == ["7", "a \"b\" é\n😀/", "true", "", "", ""])
        #expect((0..<6).map { second.string($0) } == ["", "plain", "", "", "-1.5e+3", "[1, {\"a\": \"]\"}]"])
        #expect(second.isStructured(5))
        #expect(!second.isStructured(1))
        #expect(try reader.next() == nil)
    }

    @Test func `keys in another order or with escapes are the same keys`() throws {
        let text = "{\"a\": 1, \"bé\": 2}\n{\"b\\u00e9\": 3, \"a\": 4}\n{\"z\": 0, \"bé\": 5}\n"
        let seen = try readJSON(text)
        #expect(
            seen == [
                .row(line: 1, fields: ["1", "2", ""]), .row(line: 2, fields: ["4", "3", ""]),
                .row(line: 3, fields: ["", "5", "0"]),
            ])
    }

    @Test func `each bad line is rejected and the next one read`() throws {
        let bad: [(String, Reject.Rule)] = [
            ("{\"a\": \"cut", .invalidJSON), ("{\"a\": 1,}", .invalidJSON), ("{'a': 1}", .invalidJSON),
            ("{\"a\": 01}", .invalidJSON), ("{\"a\": \"\\ud800\"}", .invalidJSON), ("{\"a\": \"\\x\"}", .invalidJSON),
            ("{\"a\": 1} {\"a\": 2}", .invalidJSON), ("{\"a\": 1, \"a\": 2}", .invalidJSON),
            ("{\"a\": \"tab\there\"}", .invalidJSON), ("{\"a\" 1}", .invalidJSON), ("{\"a\": nul}", .invalidJSON),
            ("{", .invalidJSON), ("\"text\"", .notAnObject), ("[1]", .notAnObject), ("garbage", .notAnObject),
            ("{\"a\": \(String(repeating: "[", count: 200))\(String(repeating: "]", count: 200))}", .invalidJSON),
            ("{\"a\": \"\(String(repeating: "x", count: 70_000))\"}", .fieldTooLong),
        ]
        let text = "{\"a\": 0}\n" + bad.map(\.0).joined(separator: "\n") + "\n{\"a\": 9}\n"
        let seen = try readJSON(text)
        #expect(seen.count == bad.count + 2)
        #expect(seen.last == .row(line: bad.count + 2, fields: ["9"]))
        for (offset, (line, rule)) in bad.enumerated() {
            guard case .reject(let number, let found, _, let raw) = seen[offset + 1] else {
                Issue.record("\(line.prefix(80)) is no reject")
                continue
            }
            #expect(number == offset + 2)
            #expect(found == rule, "\(line.prefix(80))")
            #expect(raw == line)
        }
    }

    @Test func `messages name the byte of the line`() throws {
        guard case .reject(let reject) = try RowReader(jsonLines: source("{\"a\": 1 \"b\": 2}\n")).next() else {
            Issue.record("a reject is due")
            return
        }
        #expect(reject.message == "a comma or } is due, at byte 8 of the line")
    }

    @Test func `invalid UTF-8 is refused, not repaired`() throws {
        let bytes = Array("{\"a\": 1}\n{\"a\": \"caf".utf8) + [0xE9] + Array("\"}\n{\"a\": 2}\n".utf8)
        #expect(
            try RowReader(jsonLines: MemoryByteSource(bytes)).all() == [
                .row(line: 1, fields: ["1"]),
                .reject(line: 2, rule: .invalidUTF8, column: "", raw: "{\"a\": \"caf\\xE9\"}"),
                .row(line: 3, fields: ["2"]),
            ])
    }

    @Test func `a JSON array is one error that names the way out`() {
        let error = intakeError { _ = try readJSON("[\n{\"a\": 1}\n]\n") }
        #expect(error?.kind == .damaged)
        #expect(error?.hint.contains("jq -c") == true)
    }

    @Test func `an endless line is given up`() throws {
        let limits = IntakeLimits(fieldByteCount: 100, rowByteCount: 1_024, keptRawByteCount: 6)
        let text = "{\"a\": \"\(String(repeating: "x", count: 9_000))\"}\n{\"a\": 1}\n"
        for piece in [1, 100, .max] {
            let reader = try RowReader(jsonLines: source(text, piece: piece), wanted: ["a"], limits: limits)
            #expect(
                try reader.all() == [
                    .reject(line: 1, rule: .rowTooLong, column: "", raw: "{\"a\": "), .row(line: 2, fields: ["1"]),
                ])
        }
    }

    @Test func `an empty file has no rows`() throws {
        #expect(try readJSON("") == [])
        #expect(try readJSON("\n \n\r\n") == [])
    }

    @Test func `the verdict on random lines is that of Foundation`() throws {
        var generator = SeededGenerator(seed: 11)
        let seeds = [
            #"{"a": "x\u00e9\n", "b": [1, 2.5e-3, {"c": null}], "d": true}"#, #"{"k": -0.1, "l": "\ud83d\ude00"}"#,
            #"{"n": {}, "m": [], "o": false, "p": 10, "q": "a/b"}"#,
        ]
        let letters = Array("{}[]\",:\\u0123456789.eE+-truefalsn dDcC8é x".utf8)
        var validCount = 0
        for round in 0..<6_000 {
            var bytes = Array((seeds.randomElement(using: &generator) ?? "").utf8)
            for _ in 0..<Int.random(in: 0...2, using: &generator) {
                let index = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: bytes[index] = letters.randomElement(using: &generator) ?? 0
                case 1: bytes.remove(at: index)
                default: bytes.insert(letters.randomElement(using: &generator) ?? 0, at: index)
                }
            }
            let object = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
            let ours = Self.topLevel(bytes)
            // Foundation takes a comma before a closing bracket, which RFC 8259 forbids, and lets a key come twice; in
            // all else the verdicts must be the same, and where both accept, every text value too.
            if let ours {
                validCount += 1
                #expect(object != nil, "round \(round): \(String(decoding: bytes, as: UTF8.self))")
                for (key, value) in ours {
                    if let text = object?[key] as? String { #expect(text == value, "round \(round)") }
                }
            } else if object != nil {
                let line = String(decoding: bytes, as: UTF8.self)
                let isLeniency = line.contains(",]") || line.contains(",}") || Self.rejection(bytes).contains("twice")
                #expect(isLeniency, "round \(round): Foundation accepts \(line)")
            }
        }
        #expect(validCount > 1_500)
    }

    private static func rejection(_ bytes: [UInt8]) -> String {
        guard case .reject(let reject) = try? RowReader(jsonLines: MemoryByteSource(bytes)).next() else { return "" }
        return reject.message
    }

    private static func topLevel(_ bytes: [UInt8]) -> [(String, String)]? {
        guard !bytes.contains(0x0A) else { return nil }
        guard let reader = try? RowReader(jsonLines: MemoryByteSource(bytes)), case .row(let row) = try? reader.next()
        else { return nil }
        return zip(reader.columns, (0..<row.fieldCount).map { row.string($0) }).map { ($0, $1) }
    }
}
