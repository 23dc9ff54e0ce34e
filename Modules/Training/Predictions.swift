/// What models that never saw a text or its near-copies answer for it, in a temporary file: by number of the text, by question.
struct Predictions: Sendable {
    private let file: ScratchFile
    private let questionCount: Int

    init(_ corpus: Corpus, questionCount: Int, folder: String) throws(TrainingError) {
        file = try ScratchFile(in: folder)
        self.questionCount = questionCount
        try file.extend(to: corpus.textCount * questionCount * 4)
    }

    /// Keeps the answers to `questions.count` questions from `questions.first` on.
    func set(_ text: Int, _ questions: QuestionLanes, _ answers: DualSolver.Lanes) throws(TrainingError) {
        try file.write(
            (0..<questions.count).map { answers[$0] }, at: (text * questionCount + questions.first) * 4)
    }

    /// The answers to all questions for one text.
    func of(_ text: Int) throws(TrainingError) -> [Double] {
        try file.read(Float.self, count: questionCount, at: text * questionCount * 4).map { Double($0) }
    }
}
