/// A score with the reasons for it.
public struct ExplainedScore: Sendable, Hashable {
    /// Equal to what ``Scorer/score(_:facts:)-(String,_)`` returns.
    public var score: TriageScore
    /// The terms of every quantity, in order of explanation.
    ///
    /// For each of `priority`, `severity` and `heat` the weights sum to the score, `clamp` included. For `topic` and each
    /// relief output they sum to ``logOdds(of:)``, with `prior` first and `rest` last.
    public var reasons: [Reason]

    /// The uncalibrated log-odds, in millibans (1000 = odds of 10 to 1), that `quantity`'s reasons add up to.
    public func logOdds(of quantity: String) -> Int { sum(of: quantity) }

    /// The sum of the weights of all reasons of `quantity`.
    public func sum(of quantity: String) -> Int {
        reasons.reduce(0) { $1.of == quantity ? $0 + $1.weight : $0 }
    }
}

/// One named term of a quantity.
public struct Reason: Sendable, Hashable {
    /// The quantity: `priority`, `severity`, `heat`, `topic`, `relief.any`, `relief.monetary` or a further output's name.
    public var of: String
    /// The term: a rule's name, `prior`, `rest`, `clamp`, or the n-gram's own text.
    public var name: String
    /// Points for priority, severity and heat; millibans for the model's outputs.
    public var weight: Int
    /// Where the n-gram first stands in the narrative, in bytes; `nil` for terms that are not passages.
    public var range: Range<Int>?

    /// A term of the quantity `of`; `range` in bytes of the narrative's UTF-8.
    public init(of: String, name: String, weight: Int, range: Range<Int>? = nil) {
        self.of = of
        self.name = name
        self.weight = weight
        self.range = range
    }
}
