internal import EvenhandTraining
internal import Synchronization

/// What training says on standard error: a line for each step with the time it began, and how far the step is.
final class TrainingProgress: Sendable {
    private let console: Console
    private let started = ContinuousClock.now
    private let line = Mutex<ProgressLine?>(nil)
    private let step = Mutex<Trainer.Pass?>(nil)

    init(_ console: Console) { self.console = console }

    func tell(_ progress: Trainer.Progress) {
        switch progress {
        case .reading(let pass, _):
            let isNew = step.withLock { step in
                defer { step = pass }
                return step != pass
            }
            if isNew, let phrase = Self.phrase(pass) { note(phrase) }
        case .learning(let step, let samples, let features):
            note(
                "learning \(ProgressText.grouped(samples)) complaints with \(step), "
                    + "\(ProgressText.grouped(features)) words and pairs")
            line.withLock { $0 = ProgressLine(unit: "% learnt") }
        case .learnt(let share):
            line.withLock { $0?.update(done: Int(share * 100), share: share) }
        case .calibrating(let judges):
            note("calibrating by \(ProgressText.grouped(judges)) complaints without near-copies")
        case .writing: note("writing")
        }
    }

    func finish() {
        line.withLock { line in
            line?.finish()
            line = nil
        }
    }

    private func note(_ text: String) {
        finish()
        try? console.note("\(ProgressText.clock(started.duration(to: .now).inSeconds))  \(text)")
    }

    private static func phrase(_ pass: Trainer.Pass) -> String? {
        switch pass {
        case .surveying: "looking through the complaints"
        case .counting: "counting words and pairs"
        case .writing: "numbering them in a temporary file"
        case .naming: "naming the strongest"
        }
    }
}
