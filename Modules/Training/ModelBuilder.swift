internal import EvenhandScoring
internal import EvenhandText

/// Rounds what was learnt to int8, calibrates it and writes it down.
struct ModelBuilder {
    let learner: Learner
    let solution: Learner.Solution
    /// For each text the answers of a model that did not see it.
    let predictions: [[Double]]
    let packer: TablePacker
    let seed: UInt64

    private var plan: ColumnPlan { learner.plan }
    private var corpus: Corpus { learner.corpus }
    private var configuration: TrainingConfiguration { learner.configuration }

    func bytes(texts: [String]) -> [UInt8] {
        let normUnit = self.normUnit
        let units = (0..<plan.questionCount).map(unit)
        let table = packer.table(
            corpus.hashes,
            row: { feature, column in
                let value =
                    column == 0
                    ? Double(squaredFrequency(feature)) / normUnit
                    : Double(weight(feature, column - 1)) / units[column - 1]
                return Int8(min(max(value.rounded(), column == 0 ? 1 : -127), 127))
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
            + "balance \(configuration.balance), minimum document frequency \(configuration.minimumDocumentFrequency), "
            + "calibration folds \(configuration.calibrationFolds)"
        return ModelWriter(
            name: configuration.name, language: configuration.language, normUnit: normUnit, outputs: outputs,
            attributes: attributes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, table: table,
            bucketByteCount: packer.bucketByteCount
        ).bytes()
    }

    private func weight(_ feature: Int, _ question: Int) -> Float {
        solution[question / 16].weights[feature][question % 16]
    }

    private func squaredFrequency(_ feature: Int) -> Float {
        learner.inverseDocumentFrequency[feature] * learner.inverseDocumentFrequency[feature]
    }

    /// One 127th of the largest squared length.
    private var normUnit: Double {
        Double(corpus.hashes.indices.reduce(Float(0)) { max($0, squaredFrequency($1)) }) / 127
    }

    /// One 127th of the largest weight of a question.
    private func unit(_ question: Int) -> Double {
        let largest = corpus.hashes.indices.reduce(Float(0)) { max($0, abs(weight($1, question))) }
        return largest > 0 ? Double(largest) / 127 : 1
    }

    private func output(_ index: Int, units: [Double], names: FeatureNames) -> Model.Output {
        let output = plan.outputs[index]
        let questions = output.firstQuestion..<(output.firstQuestion + output.questionCount)
        // Near-copies count once: a template sent a thousand times would make the model look surer than it is.
        var groups: Set<UInt64> = []
        let labelled = (0..<corpus.count).filter {
            corpus.classes[index][$0] >= 0 && !predictions[$0].isEmpty && groups.insert(corpus.groups[$0]).inserted
        }
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
            slopes = questions.map { _ in fit.slope }
            intercepts = fit.intercepts
        }
        return Model.Output(
            name: output.name, classes: output.classes, firstColumn: output.firstQuestion + 1,
            scales: questions.map { units[$0] },
            priors: questions.map { Double(solution[$0 / 16].prior[$0 % 16]) }, slopes: slopes,
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
                let words = String(decoding: bytes[feature.start..<feature.end], as: UTF8.self)
                names[feature.hash] = CaseFolding.fold(words)
            }
        }
    }

    subscript(hash: UInt64) -> String? { names[hash] }
}
