/// How well a model does on labelled texts.
public struct Evaluation: Sendable, Hashable {
    /// Texts with at least one label the model predicts.
    public var n: Int
    /// In the order of the model.
    public var outputs: [Output]

    /// Figures of outputs in the order of the model.
    public init(n: Int, outputs: [Output]) {
        self.n = n
        self.outputs = outputs
    }

    /// The figures of one output.
    public struct Output: Sendable, Hashable {
        /// The output's name, as the model has it.
        public var name: String
        /// Texts labelled for this output. Labels the model does not know count as errors of the answers given; the
        /// figures on probabilities leave them out, since no probability was given to them.
        public var n: Int
        /// Texts whose label the model does not know.
        public var unknownCount: Int
        /// Share of texts whose most probable label is right, 0–1.
        public var accuracy: Double
        /// The mean of the classes' F1, over classes that occur, 0–1.
        public var macroF1: Double
        /// Area under the ROC curve, 0–1, 0.5 by chance. Of two labels the second's; of more the mean over the labels of
        /// each against the rest (Hand and Till, "A Simple Generalisation of the Area Under the ROC Curve", 2001,
        /// one-against-rest form). `nil` unless every label that counts has texts with and without it.
        public var auc: Double?
        /// Brier score: the mean squared distance between probabilities and outcome (Brier, "Verification of Forecasts
        /// Expressed in Terms of Probability", 1950). Of two labels (p − y)² of the second, 0–1; of more the sum over
        /// the labels, 0–2.
        public var brier: Double
        /// 1 − Brier score / Brier score of always saying the shares the labels have here: 1 perfect, 0 no better, below
        /// 0 worse. `nil` when only one label occurs.
        public var brierSkill: Double?
        /// Whether probabilities hold.
        public var calibration: Calibration
        /// By label, in the order of the model.
        public var classes: [Class]
        /// `confusion[i][j]`: texts of class `i` that were given class `j`.
        public var confusion: [[Int]]

        /// Expected calibration error; see ``Calibration/expectedError``.
        public var ece: Double { calibration.expectedError }
        /// Of two labels, probabilities are those of the second; of more, those of the most probable label.
        public var isBinary: Bool { classes.count == 2 }
    }

    /// The figures of one label.
    public struct Class: Sendable, Hashable {
        /// The label's name.
        public var label: String
        /// Texts with this label.
        public var n: Int
        /// Of the texts given this label, the share that have it; 0 if it was never given.
        public var precision: Double
        /// Of the texts with this label, the share that were given it; 0 if none has it.
        public var recall: Double
        /// The harmonic mean of the two; 0 if both are.
        public var f1: Double
        /// Area under the ROC curve of this label against the rest; `nil` unless both occur.
        public var auc: Double?
    }

    /// How probabilities compare with what came true. The event is the second label where there are two, and that the
    /// most probable label is right where there are more.
    public struct Calibration: Sendable, Hashable {
        /// Texts whose event is known.
        public var n: Int
        /// How often the event came true, 0–1.
        public var baseRate: Double
        /// Ten bins of equal count, by rising probability; fewer when there are fewer texts.
        public var bins: [ReliabilityBin]
        /// Texts by probability, in a hundred steps of equal width: step `i` is i/100 ≤ p < (i + 1)/100, the last with 1.
        public var histogram: [Int]
        /// Expected calibration error, 0–1: the mean over all texts of the gap between mean probability and share that
        /// came true in the text's bin (Naeini, Cooper and Hauskrecht, "Obtaining Well Calibrated Probabilities Using
        /// Bayesian Binning", 2015, with bins of equal count).
        public var expectedError: Double
        /// Slope and intercept; `nil` when they cannot be told, as when only one outcome occurs.
        public var recalibration: Recalibration?
    }
}
