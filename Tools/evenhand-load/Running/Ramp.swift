/// Which rate to try next: upwards by a factor until the server does not keep up, then twice between the last rate it kept
/// up with and the first it did not.
struct Ramp: Sendable {
    private static let refinementCount = 2
    private static let longest = 40

    private let factor: Double
    private var lowestMissed: Double?
    private var highestKept: Double?
    private var refinements = 0
    private var stepCount = 0
    private(set) var rate: Double

    init(first: Double, factor: Double) {
        rate = first
        self.factor = factor
    }

    /// Takes in how the step at `rate` went.
    /// - Returns: whether there is another step.
    mutating func next(keptUp: Bool) -> Bool {
        stepCount += 1
        if keptUp { highestKept = max(highestKept ?? 0, rate) } else { lowestMissed = min(lowestMissed ?? rate, rate) }
        guard stepCount < Self.longest else { return false }
        guard let missed = lowestMissed else {
            rate *= factor
            return true
        }
        guard let kept = highestKept else {
            // Not even the first rate: look below, as far as a sixty-fourth of it.
            refinements += 1
            rate = missed / 2
            return refinements <= 6
        }
        refinements += 1
        rate = (kept * missed).squareRoot()
        return refinements <= Self.refinementCount
    }
}
