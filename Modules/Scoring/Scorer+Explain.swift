internal import EvenhandText

extension Scorer {
    /// Scores a text and names the reasons.
    ///
    /// - Parameter strongest: how many n-grams to name for each output of the model; the others go into `rest`.
    public func explain(
        _ narrative: UnsafeRawBufferPointer, facts: IntakeFacts = .none, strongest: Int = 8
    ) -> ExplainedScore {
        let evaluation = evaluate(narrative, facts: facts, keepingTerms: true)
        var reasons: [Reason] = []
        for (name, sum) in [
            ("priority", evaluation.priority), ("severity", evaluation.severity), ("heat", evaluation.heat),
        ] {
            for term in sum.terms ?? [] { reasons.append(Reason(of: name, name: term.term.name, weight: term.points)) }
        }
        if !evaluation.score.untrained {
            let features = distinctFeatures(narrative)
            for output in model.outputs {
                reasons += explain(
                    output, evaluation.prediction, features: features, narrative: narrative, strongest: strongest)
            }
        }
        return ExplainedScore(score: evaluation.score, reasons: reasons)
    }

    /// Scores a text and names the reasons.
    public func explain(_ narrative: String, facts: IntakeFacts = .none, strongest: Int = 8) -> ExplainedScore {
        var copy = narrative
        return copy.withUTF8 { explain(UnsafeRawBufferPointer($0), facts: facts, strongest: strongest) }
    }

    /// The features the model knows, each once, with the rows that were summed.
    private func distinctFeatures(_ narrative: UnsafeRawBufferPointer) -> [(feature: Feature, row: UnsafeRawPointer)] {
        let table = WeightTable(model)
        var reader = NarrativeReader(narrative, lexicon: lexicon, cueLimit: 0, features: FeatureCollector())
        reader.read()
        var seen: Set<Int> = []
        return reader.features.features.compactMap { feature in
            guard let (slot, row) = table.row(of: feature.hash), seen.insert(slot).inserted else { return nil }
            return (feature, row)
        }
    }

    /// `prior`, the strongest n-grams and `rest`, in millibans. For several classes: those of the class predicted.
    private func explain(
        _ output: Model.Output, _ prediction: Prediction, features: [(feature: Feature, row: UnsafeRawPointer)],
        narrative: UnsafeRawBufferPointer, strongest: Int
    ) -> [Reason] {
        let index = output.isBinary ? 0 : prediction.best(output).index
        let column = output.firstColumn + index
        let table = WeightTable(model)
        let unit = output.scales[index] * prediction.scale * Logistic.millibansPerNat
        let total = Scorer.millibans(prediction.logOdds(column) * Logistic.millibansPerNat)
        var rest = total
        func take(_ name: String, _ weight: Int, _ range: Range<Int>?) -> Reason {
            rest -= weight
            return Reason(of: output.name, name: name, weight: weight, range: range)
        }
        var reasons = [take("prior", Scorer.millibans(output.priors[index] * Logistic.millibansPerNat), nil)]
        let weighted = features.map {
            ($0.feature, Scorer.millibans(Double(table.weight($0.row, column: column)) * unit))
        }
        let ordered = weighted.sorted { (abs($0.1), $1.0.start) > (abs($1.1), $0.0.start) }
        for (feature, weight) in ordered.prefix(max(0, strongest)) where weight != 0 {
            let text = String(decoding: narrative[feature.start..<feature.end], as: UTF8.self)
            reasons.append(take(text, weight, feature.start..<feature.end))
        }
        reasons.append(Reason(of: output.name, name: "rest", weight: rest))
        return reasons
    }

    /// Rounded to whole millibans, held within ±10⁹ so that no file can make the sum trap.
    private static func millibans(_ value: Double) -> Int { Int(min(max(value, -1e9), 1e9).rounded()) }
}

extension Scorer {
    /// The calibrated probability of every label of every output, in the model's order, whatever the text's language.
    package func probabilities(_ narrative: String) -> [[Double]] {
        var copy = narrative
        let prediction = copy.withUTF8 {
            evaluatePrediction(UnsafeRawBufferPointer($0))
        }
        return model.outputs.map { prediction.probabilities($0) }
    }
}
