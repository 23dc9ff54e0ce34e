import EvenhandScoring
import EvenhandText
import EvenhandTraining
import Foundation
import Testing

@Suite struct `Model cards` {
    private let samples = Training.samples(120, classes: 3, seed: 5)

    private var data: TrainingData {
        var data = TrainingData()
        data.files = ["history.csv.gz"]
        data.rowCount = 130
        for (index, sample) in samples.enumerated() { data.add(sample, day: "2024-0\(1 + index % 9)-15") }
        return data
    }

    private func model(_ change: (inout TrainingConfiguration) -> Void = { _ in }) throws -> Model {
        var configuration = Training.configuration
        configuration.attributes = data.attributes
        configuration.attributes["label.topic"] = "product"
        change(&configuration)
        return try Model(bytes: Trainer.train(samples, configuration: configuration, seed: 3))
    }

    private func evaluation(_ model: Model, seed: UInt64 = 9) -> Evaluation {
        Evaluator.evaluate(model, Training.samples(90, classes: 3, seed: seed))
    }

    @Test func `what the data was goes through the file`() throws {
        let data = data
        #expect(data.firstDay == "2024-01-15")
        #expect(data.lastDay == "2024-09-15")
        #expect(data.labels["topic"] == ["class0": 40, "class1": 40, "class2": 40])
        #expect(TrainingData(model: try model()) == data)
    }

    @Test func `a card says data, date, classes, settings and what the model is not for`() throws {
        let page = ModelCard(try model(), day: "2026-03-01", notFor: ["Branches: none was in the data."]).markdown()
        for part in [
            "# test", "made on 2026-03-01", "| Files | history.csv.gz |", "| Rows read | 130 |",
            "| Rows with a label | 120 |", "| Received | 2024-01-15 to 2024-09-15 |",
            "| Label of topic | column product |", "| class0 | 40 | 33.3 % |", "## Settings", "| Seed | 3 |",
            "## Not for",
            "- Languages other than English", "- Branches: none was in the data.",
        ] {
            #expect(page.contains(part), "\(part)")
        }
        #expect(!page.contains("## Held-out figures"))
        #expect(!page.contains("Telling what would be right"), "there is no relief in this model")
    }

    @Test func `the day does not reach the file`() throws {
        #expect(try model().checksum == model().checksum)
        #expect(try !model().attributes.contains { $0.value.contains("2026") })
    }

    @Test func `measuring again replaces the figures and nothing else`() throws {
        let model = try model()
        let card = ModelCard(model, day: "2026-03-01")
        let first = ModelCard.HeldOut(evaluation(model), data: "a.csv", day: "2026-03-02")
        let second = ModelCard.HeldOut(evaluation(model, seed: 10), data: "b.csv", day: "2026-03-03")
        let edited = card.markdown(heldOut: first).replacing("## Not for", with: "## Owner\n\nThe desk.\n\n## Not for")
        let page = ModelCard.replacingHeldOut(in: edited, with: second)
        #expect(
            page == card.markdown(heldOut: second).replacing("## Not for", with: "## Owner\n\nThe desk.\n\n## Not for"))
        #expect(page.contains("on b.csv, on 2026-03-03: 90 labelled complaints"))
        #expect(!page.contains("a.csv"))
        // A card without the section gets it in its place; a page of another make at its end.
        #expect(ModelCard.replacingHeldOut(in: card.markdown(), with: first) == card.markdown(heldOut: first))
        let foreign = ModelCard.replacingHeldOut(in: "# Ours\n\nText", with: first)
        #expect(foreign.hasPrefix("# Ours\n\nText\n\n## Held-out figures\n"))
    }

    @Test func `labels from outside do not break the table`() throws {
        let odd = samples.map { sample in
            var sample = sample
            sample.labels = ["topic": sample.labels["topic"] == "class0" ? "a|b\n# *x*" : "c"]
            return sample
        }
        var configuration = Training.configuration
        configuration.attributes = ["data.files": "x|y"]
        let page = ModelCard(
            try Model(bytes: Trainer.train(odd, configuration: configuration, seed: 3)), day: nil
        ).markdown()
        #expect(page.contains("| a\\|b # \\*x\\* | – | – |"))
        #expect(page.contains("| Files | x\\|y |"))
    }

    @Test func `cross-validated figures are those of the calibrated answers`() throws {
        let model = try model()
        let output = try #require(model.output(named: "urgent"))
        let logOdds = (0..<40).map { [Double($0 - 20) / 10] }
        let answers = (0..<40).map { $0 % 4 == 0 ? 1 : 0 }
        let figures = TrainingFigures.figures(output, logOdds: logOdds, answers: answers)
        #expect(figures.n == 40)
        #expect(figures.calibration.baseRate == 0.25)
        for values in logOdds {
            let sum = TrainingFigures.probabilities(output, logOdds: values).reduce(0, +)
            #expect(abs(sum - 1) < 1e-12)
        }
        let text = TrainingFigures.text(figures)
        #expect(text.hasPrefix("n 40, accuracy "))
        let page = ModelCard(
            try self.model { $0.attributes[TrainingFigures.attribute(of: "urgent")] = text }, day: nil
        ).markdown()
        #expect(page.contains("## Figures at training"))
        #expect(page.contains("| urgent | n "))
    }

    @Test func `an evaluator fed text by text agrees with one call`() throws {
        let model = try model()
        var evaluator = Evaluator(model)
        for sample in Training.samples(90, classes: 3, seed: 9) { evaluator.add(sample) }
        evaluator.add(TrainingSample(text: "nothing known", labels: ["other": "x"]))
        #expect(evaluator.evaluation() == evaluation(model))
    }
}
