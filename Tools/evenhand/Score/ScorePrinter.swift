internal import EvenhandScoring
internal import EvenhandText

/// Turns scores into the bytes that are printed.
enum ScorePrinter: Sendable {
    case json
    case text(TextStyle, width: Int)

    func print(
        _ score: TriageScore, reasons: [Reason]?, id: String, narrative: UnsafeRawBufferPointer,
        into bytes: inout [UInt8]
    ) {
        switch self {
        case .json:
            ScoreJSON.value(score, reasons: reasons, id: id, narrative: narrative).write(into: &bytes)
            bytes.append(UInt8(ascii: "\n"))
        case .text(let style, let width):
            let lines = ScoreText(score, reasons: reasons, id: id, narrative: narrative, style: style, width: width)
                .lines
            for line in lines {
                bytes.append(contentsOf: line.utf8)
                bytes.append(UInt8(ascii: "\n"))
            }
        }
    }
}

/// One score as the object that `evenhand score --json` prints: its members are a contract.
enum ScoreJSON {
    static func value(
        _ score: TriageScore, reasons: [Reason]?, id: String, narrative: UnsafeRawBufferPointer
    ) -> JSONValue {
        let value: JSONValue = [
            "id": .string(id),
            "language": .string(score.language.rawValue),
            "untrained": .bool(score.untrained),
            "topic": score.topic.map { label($0.label, $0.probability) } ?? .null,
            "relief": score.relief.map { ["any": probability($0.any), "monetary": probability($0.monetary)] } ?? .null,
            "labels": .object(score.labels.map { JSONValue.Member($0.output, label($0.label, $0.probability)) }),
            "severity": JSONValue(score.severity),
            "heat": JSONValue(score.heat),
            "priority": JSONValue(score.priority),
            "cues": .array(score.cues.map { cue($0, in: narrative) }),
            "model": .string(score.model),
            "policy": .string(score.policy),
        ]
        guard let reasons else { return value }
        return value.adding(JSONValue.Member("reasons", .array(reasons.map(reason))))
    }

    private static func label(_ label: String, _ value: Double) -> JSONValue {
        ["label": .string(label), "probability": probability(value)]
    }

    private static func probability(_ value: Double) -> JSONValue {
        JSONValue(value, digits: 6)
    }

    private static func cue(_ cue: Cue, in narrative: UnsafeRawBufferPointer) -> JSONValue {
        [
            "kind": .string(cue.kind.name), "text": .string(CueText.words(of: cue, in: narrative)),
            "start": JSONValue(cue.start), "end": JSONValue(cue.end),
        ]
    }

    private static func reason(_ reason: Reason) -> JSONValue {
        ["of": .string(reason.of), "name": .string(reason.name), "weight": JSONValue(reason.weight)]
    }
}

/// The words behind a cue.
enum CueText {
    static func words(of cue: Cue, in narrative: UnsafeRawBufferPointer) -> String {
        guard cue.start >= 0, cue.start <= cue.end, cue.end <= narrative.count else { return "" }
        return String(decoding: narrative[cue.start..<cue.end], as: UTF8.self)
    }
}
