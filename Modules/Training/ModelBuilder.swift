internal import EvenhandScoring
internal import EvenhandText

/// Rounds what was learnt to int8, calibrates it and writes it down.
struct ModelBuilder {
    let learner: Learner
    let outcome: Learner.Outcome
    /// Texts whose predictions judge the model: none has a near-copy among those the prediction was learnt from.
    let unseen: [Bool]
    let packer: TablePacker
    let seed: UInt64

    private var plan: ColumnPlan { learner.plan }
    private var corpus: Corpus { learner.corpus }
    private var configuration: TrainingConfiguration { learner.configuration }

    func bytes(texts: [String]) -> [UInt8] {
        let units = (0..<plan.questionCount).map(unit)
        let table = packer.table(
            corpus.hashes,
            row: { feature, column in
                if column == 0 { return learner.space.roundedSquares[feature] }
                return ModelBuilder.rounded(weight(feature, column - 1), units[column - 1])
            },
            columns: plan.questionCount + 1)
        let names = FeatureNames(texts: texts, hashes: corpus.hashes)
        let outputs = plan.outputs.indices.map { output($0, units: units, names: names) }
        var attributes = configuration.attributes
        attributes["samples"] = String(corpus.count)
        attributes["features"] = String(corpus.hashes.count)
        attributes["seed"] = String(seed)
        attributes["settings"] =
            "epochs \(configuration.epochs), cost \(configuration.cost), binary cost \(configuration.binaryCost), "
            + "rareness \(configuration.rareness), balance \(configuration.balance), "
            + "doubt \(configuration.doubtWeight) beyond \(configuration.doubtMargin), minimum document frequency \(configuration.minimumDocumentFrequency), "
            + "calibration folds \(configuration.calibrationFolds)"
        for (index, output) in outputs.enumerated() {
            attributes[TrainingFigures.attribute(of: output.name)] = TrainingFigures.text(figures(index, output))
        }
        return ModelWriter(
            name: configuration.name, language: configuration.language, normUnit: learner.space.squareUnit,
            outputs: outputs,
            attributes: attributes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, table: table,
            bucketByteCount: packer.bucketByteCount
        ).bytes()
    }

    /// What models that did not see a text make of it, calibrated as the file will be.
    private func figures(_ index: Int, _ output: Model.Output) -> Evaluation.Output {
        let questions = plan.outputs[index].firstQuestion..<(plan.outputs[index].firstQuestion + output.columnCount)
        let texts = calibrating(index)
        return TrainingFigures.figures(
            output, logOdds: texts.map { Array(outcome.predictions[$0][questions]) },
            answers: texts.map { Int(corpus.classes[index][$0]) })
    }

    private func weight(_ feature: Int, _ question: Int) -> Float {
        outcome.solution[question / 16].weights[feature][question % 16]
    }

    private static func rounded(_ weight: Float, _ unit: Double) -> Int8 {
        Int8(min(max((Double(weight) / unit).rounded(), -127), 127))
    }

    /// What one step of int8 is worth: the largest weights are cut where that brings all others closer, counted by how
    /// often they are met.
    private func unit(_ question: Int) -> Double {
        let largest = corpus.hashes.indices.reduce(Float(0)) { max($0, abs(weight($1, question))) }
        guard largest > 0 else { return 1 }
        var best = (unit: 1.0, error: Double.infinity)
        for part in [1, 0.8, 0.65, 0.5, 0.4, 0.3, 0.2] {
            let unit = Double(largest) / 127 * part
            let error = corpus.hashes.indices.reduce(0.0) { sum, feature in
                let weight = weight(feature, question)
                let gap = Double(weight) - Double(ModelBuilder.rounded(weight, unit)) * unit
                return sum + gap * gap * Double(corpus.documentFrequency[feature])
            }
            if error < best.error { best = (unit, error) }
        }
        return best.unit
    }

    /// Texts to calibrate an output by: those without near-copies in what the prediction was learnt from. A template sent
    /// a thousand times would make the model look surer than it is. Where there are too few of them, all labelled texts.
    private func calibrating(_ index: Int) -> [Int] {
        let labelled = corpus.classes[index].indices.filter { corpus.classes[index][$0] >= 0 }
        let fresh = labelled.filter { unseen[$0] }
        let found = Set(fresh.map { corpus.classes[index][$0] })
        return fresh.count >= 50 && found.count == plan.outputs[index].classes.count ? fresh : labelled
    }

    private func output(_ index: Int, units: [Double], names: FeatureNames) -> Model.Output {
        let output = plan.outputs[index]
        let questions = output.firstQuestion..<(output.firstQuestion + output.questionCount)
        let labelled = calibrating(index)
        let predictions = outcome.predictions
        let slopes: [Double]
        let intercepts: [Double]
        if output.questionCount == 1 {
            let fit = Calibration.platt(
                labelled.map { predictions[$0][output.firstQuestion] }, labelled.map { corpus.classes[index][$0] == 1 })
            slopes = [fit.slope]
            intercepts = [fit.intercept]
        } else {
            let fit = Calibration.softmax(
                labelled.map { Array(predictions[$0][questions]) }, labelled.map { Int(corpus.classes[index][$0]) })
            slopes = fit.slopes
            intercepts = fit.intercepts
        }
        return Model.Output(
            name: output.name, classes: output.classes, firstColumn: output.firstQuestion + 1,
            scales: questions.map { units[$0] },
            priors: questions.map { Double(outcome.solution[$0 / 16].prior[$0 % 16]) }, slopes: slopes,
            intercepts: intercepts, strongest: strongest(questions, names: names))
    }

    private func strongest(_ questions: Range<Int>, names: FeatureNames) -> [String] {
        let strengths = corpus.hashes.indices.map { feature in
            questions.reduce(Float(0)) { max($0, abs(weight(feature, $1))) }
        }
        let order = corpus.hashes.indices.sorted { (strengths[$0], $1) > (strengths[$1], $0) }
        return order.prefix(configuration.strongestCount).compactMap { names[corpus.hashes[$0]] }
    }
}

/// The text of features, as first met.
private struct FeatureNames {
    private var names: [UInt64: String] = [:]

    init(texts: [String], hashes: [UInt64]) {
        var open = Set(hashes)
        for text in texts where !open.isEmpty {
            let bytes = Array(text.utf8)
            for feature in Features.of(text) where open.remove(feature.hash) != nil {
                names[feature.hash] = FeatureNames.name(bytes[feature.start..<feature.end])
            }
        }
    }

    /// A pair is named by its two words, without what was stepped over between them.
    private static func name(_ text: ArraySlice<UInt8>) -> String {
        let words = text.withUnsafeBytes { bytes -> (first: String, last: String)? in
            var scanner = WordScanner(bytes)
            guard let first = scanner.next() else { return nil }
            var last = first
            while let word = scanner.next() { last = word }
            func folded(_ word: ScannedWord) -> String {
                CaseFolding.fold(String(decoding: bytes[word.start..<word.end], as: UTF8.self))
            }
            return last.start == first.start ? nil : (folded(first), folded(last))
        }
        guard let words else { return CaseFolding.fold(String(decoding: text, as: UTF8.self)) }
        return words.first + " " + words.last
    }

    subscript(hash: UInt64) -> String? { names[hash] }
}
