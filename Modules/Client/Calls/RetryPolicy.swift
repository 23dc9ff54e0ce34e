/// What a client makes again on its own (specification §15). The defaults are the protocol's.
///
/// A call that no handler saw goes out once more, at once, whatever it does. Beyond that only methods that the `.proto`
/// marks idempotent or free of side effects, and calls with an idempotency key, are repeated, when the server was
/// unavailable, and not while much fails.
public struct RetryPolicy: Hashable, Sendable {
    /// False: nothing is ever made again.
    public var isEnabled = true
    /// How often a call is made at most, the first time included.
    public var maxAttemptCount = 3
    /// The wait before the second attempt; each further one is twice as long.
    public var firstWait: Duration = .milliseconds(100)
    /// A share of the wait, 0–1.
    public var jitter = 0.2

    public init() {}
}

/// One attempt that failed, as the rules see it.
struct FailedAttempt {
    /// No handler saw the call.
    var isUnprocessed: Bool
    var isUnavailable: Bool
    /// Which attempt it was, from 1.
    var attemptCount: Int
    /// Whether the call went out a second time before because no handler had seen it.
    var wasRepeatedUnprocessed: Bool
    /// The method may be called twice, or the call has a key.
    var isRepeatable: Bool
    /// What the server asked for.
    var retryAfter: Duration?
    /// Until the deadline; nil without one.
    var timeLeft: Duration?
}

enum OnFailedAttempt: Equatable {
    case fail
    /// Make the call again after this; zero is at once.
    case repeatAfter(Duration)
}

extension RetryPolicy {
    /// - Parameter random: Uniform in −1…1.
    func decide(_ attempt: FailedAttempt, _ tokens: RetryTokens, random: Double) -> OnFailedAttempt {
        guard isEnabled, let wait = wait(attempt, tokens, random) else { return .fail }
        if let timeLeft = attempt.timeLeft, wait >= timeLeft { return .fail }
        return .repeatAfter(wait)
    }

    private func wait(_ attempt: FailedAttempt, _ tokens: RetryTokens, _ random: Double) -> Duration? {
        if attempt.wasRepeatedUnprocessed { return nil }
        if attempt.isUnprocessed { return attempt.retryAfter ?? .zero }
        guard attempt.isUnavailable, attempt.isRepeatable, attempt.attemptCount < maxAttemptCount, tokens.allowRepeats
        else { return nil }
        let wait = firstWait * (1 << (attempt.attemptCount - 1)) * (1 + jitter * random)
        return max(wait, attempt.retryAfter ?? .zero)
    }
}

/// Keeps repeats few while much fails: ten to begin with, one less per failure, a tenth more per success. Event loop only.
final class RetryTokens {
    private static let capacity = 100

    /// In tenths, so that ten successes make up for one failure exactly.
    private(set) var tenths = RetryTokens.capacity

    func succeeded() {
        if tenths < Self.capacity { tenths += 1 }
    }

    func failed() {
        tenths = max(0, tenths - 10)
    }

    /// At least half of them are left.
    var allowRepeats: Bool { tenths * 2 >= Self.capacity }
}
