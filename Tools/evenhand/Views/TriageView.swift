internal import EvenhandMessages

/// A triage score as it came over the wire, in the shape that `evenhand score --json` prints.
enum TriageView {
    static func json(_ score: Evenhand_V1_TriageScore) -> JSONValue {
        var value: JSONValue = [
            "language": .string(score.language),
            "untrained": .bool(score.untrained),
            "topic": score.hasTopic ? label(score.topic) : .null,
            "relief": score.hasRelief
                ? [
                    "any": probability(score.relief.any),
                    "monetary": probability(score.relief.monetary),
                ] : .null,
            "labels": .object(score.labels.map { JSONValue.Member($0.name, label($0.score)) }),
            "severity": JSONValue(score.severity),
            "heat": JSONValue(score.heat),
            "priority": JSONValue(score.priority),
            "cues": .array(score.cues.map(cue)),
            "model": .string(score.model),
            "policy": .string(score.policy),
        ]
        if !score.reasons.isEmpty {
            value = value.adding(JSONValue.Member("reasons", .array(score.reasons.map(reason))))
        }
        return value
    }

    /// The score in one line: `priority 640 · severity 520 · heat 310 · topic mortgage 87 % · relief 34 %`.
    static func line(_ score: Evenhand_V1_TriageScore, style: TextStyle) -> String {
        var parts = [
            style.strong("priority \(score.priority)"), "severity \(score.severity)", "heat \(score.heat)",
        ]
        if score.hasTopic {
            parts.append("topic \(style.safe(score.topic.label)) \(percent(score.topic.probability))")
        }
        if score.hasRelief { parts.append("relief \(percent(score.relief.any))") }
        parts.append(score.language + (score.untrained ? " (untrained)" : ""))
        return parts.joined(separator: " · ")
    }

    /// The cues in one line: `harm “burnt my hand” · leaving “cancel my account”`; nil when there are none.
    static func cueLine(_ score: Evenhand_V1_TriageScore, style: TextStyle) -> String? {
        guard !score.cues.isEmpty else { return nil }
        return score.cues.map { cue in
            let words = style.safe(cue.text)
            return style.safe(cue.kind.name.replacing("_", with: " ")) + (words.isEmpty ? "" : " “\(words)”")
        }.joined(separator: " · ")
    }

    static func percent(_ probability: Float) -> String {
        "\(Int((probability * 100).rounded())) %"
    }

    private static func label(_ score: Evenhand_V1_LabelScore) -> JSONValue {
        ["label": .string(score.label), "probability": probability(score.probability)]
    }

    private static func probability(_ value: Float) -> JSONValue {
        JSONValue(shortest: value)
    }

    private static func cue(_ cue: Evenhand_V1_Cue) -> JSONValue {
        [
            "kind": .textIfAny(cue.kind.name), "text": .string(cue.text), "start": JSONValue(cue.start),
            "end": JSONValue(cue.end),
        ]
    }

    private static func reason(_ reason: Evenhand_V1_Reason) -> JSONValue {
        ["of": .string(reason.of), "name": .string(reason.name), "weight": JSONValue(reason.weight)]
    }
}
