internal import ArgumentParser

/// A moment as the command line takes it: a date, or a date with a time of day.
///
/// What a bare date means depends on what it is said of, so the caller chooses.
struct MomentArgument: ExpressibleByArgument, Equatable, Sendable {
    private let milliseconds: Int64
    private let isWholeDay: Bool

    init?(argument: String) {
        guard let (milliseconds, isWholeDay) = CivilTime.parse(argument) else { return nil }
        self.milliseconds = milliseconds
        self.isWholeDay = isWholeDay
    }

    /// The moment itself; a date stands for its first moment.
    var start: Int64 { milliseconds }

    /// By when: a date stands for its last second, because "by Friday" includes Friday.
    var end: Int64 { isWholeDay ? milliseconds + CivilTime.millisecondsPerDay - 1_000 : milliseconds }

    /// Something that has happened: a date stands for its last second, but never for a moment still to come.
    func latest(now: Int64) -> Int64 {
        isWholeDay ? max(milliseconds, min(end, now)) : milliseconds
    }
}
