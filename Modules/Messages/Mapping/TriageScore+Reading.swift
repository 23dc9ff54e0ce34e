package import EvenhandScoring
internal import EvenhandText

extension Evenhand_V1_TriageScore {
    /// The score as the engine made it, probabilities rounded to 32 bits and without reasons.
    /// - Throws: `InputError` for a language, cue or currency this release does not know.
    package func value() throws(InputError) -> TriageScore {
        guard let language = Language(rawValue: language) else {
            throw InputError(
                field: "language", value: language,
                valid: "one of \(Language.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return TriageScore(
            language: language, untrained: untrained,
            topic: hasTopic ? LabelledProbability(label: topic.label, probability: Double(topic.probability)) : nil,
            relief: hasRelief
                ? ReliefLikelihood(any: Double(relief.any), monetary: Double(relief.monetary)) : nil,
            labels: labels.map {
                OutputLabel(output: $0.name, label: $0.score.label, probability: Double($0.score.probability))
            },
            severity: try FieldReader.permille(severity, "severity"),
            heat: try FieldReader.permille(heat, "heat"),
            priority: try FieldReader.permille(priority, "priority"),
            cues: try FieldReader.list(cues, "cues") { cue, field throws(InputError) in try cue.value(field) },
            model: model, policy: policy)
    }
}

extension Evenhand_V1_Cue {
    fileprivate func value(_ field: String) throws(InputError) -> Cue {
        guard let kind = CueKind(name: kind.name) else {
            throw InputError(
                field: "\(field).kind", value: kind.rawValue == 0 ? nil : String(kind.rawValue),
                valid: "one of \(CueKind.allCases.map(\.name).joined(separator: ", "))")
        }
        var money: Money?
        if hasAmount {
            guard let currency = Currency.allCases.first(where: { $0.code == amount.currency }) else {
                throw InputError(
                    field: "\(field).amount.currency", value: amount.currency,
                    valid: "one of \(Currency.allCases.map(\.code).joined(separator: ", "))")
            }
            money = Money(minorUnits: amount.minorUnits, currency: currency)
        }
        return Cue(kind: kind, start: Int(start), end: Int(end), amount: money)
    }
}
