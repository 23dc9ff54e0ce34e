internal import EvenhandText

extension Scorer {
    /// Scores a text and names the reasons.
    ///
    /// - Parameter strongest: how many n-grams to name for each output of the model; the others go into `rest`.
    public func explain(
        _ narrative: UnsafeRawBufferPointer, facts: IntakeFacts = .none, strongest: Int = 8
    ) -> ExplainedScore {
        withWorkspace { explain(narrative, facts: facts, strongest: strongest, workspace: $0) }
    }

    private func explain(
        _ narrative: UnsafeRawBufferPointer, facts: IntakeFacts, strongest: Int, workspace: ScoringWorkspace
    ) -> ExplainedScore {
        let evaluation = evaluate(narrative, facts: facts, keepingTerms: true, workspace: workspace)
        let score = full(evaluation.score, workspace)
        var reasons: [Reason] = []
        for (name, sum) in [
            ("priority", evaluation.priority), ("severity", evaluation.severity), ("heat", evaluation.heat),
        ] {
            for term in sum.terms ?? [] { reasons.append(Reason(of: name, name: term.term.name, weight: term.points)) }
        }
        if let prediction = evaluation.prediction {
            let model = models[evaluation.score.modelIndex]
            let features = countedFeatures(narrative, model)
            for index in model.outputs.indices {
                reasons += explain(
                    index, of: model, prediction, features: features, narrative: narrative, strongest: strongest)
            }
        }
        return ExplainedScore(score: score, reasons: reasons)
    }

    /// Scores a text and names the reasons.
    public func explain(_ narrative: String, facts: IntakeFacts = .none, strongest: Int = 8) -> ExplainedScore {
        var copy = narrative
        return copy.withUTF8 { explain(UnsafeRawBufferPointer($0), facts: facts, strongest: strongest) }
    }

    /// A feature that the model knows, where it first stands, and how often it was counted.
    private struct Counted {
        var feature: Feature
        var row: UnsafeRawPointer
        var count: Int
    }

    /// The features whose rows were summed, each once.
    private func countedFeatures(_ narrative: UnsafeRawBufferPointer, _ model: Model) -> [Counted] {
        let table = WeightTable(model)
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: RepeatCounts.wordCount) { counts in
            counts.initialize(repeating: 0)
            var places: [Int: Int] = [:]
            var counted: [Counted] = []
            for feature in Features.of(narrative) {
                guard let (slot, row) = table.row(of: feature.hash),
                    RepeatCounts.count(slot, in: counts.baseAddress.unsafelyUnwrapped)
                else { continue }
                if let place = places[slot] {
                    counted[place].count += 1
                } else {
                    places[slot] = counted.count
                    counted.append(Counted(feature: feature, row: row, count: 1))
                }
            }
            return counted
        }
    }

    /// `prior`, the strongest n-grams and `rest`, in millibans. For several classes: those of the class predicted.
    private func explain(
        _ outputIndex: Int, of model: Model, _ prediction: Prediction, features: [Counted],
        narrative: UnsafeRawBufferPointer, strongest: Int
    ) -> [Reason] {
        let output = model.outputs[outputIndex]
        let columns = model.storage.columns
        let index = output.isBinary ? 0 : prediction.best(columns.outputs[outputIndex], of: columns).index
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
            ($0.feature, Scorer.millibans(Double(table.weight($0.row, column: column) * $0.count) * unit))
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
