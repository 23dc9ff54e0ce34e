internal import ArgumentParser

/// A day as it stands on a model's card.
struct DayArgument: ExpressibleByArgument, Equatable, Sendable {
    let text: String

    init?(argument: String) {
        guard let (milliseconds, isWholeDay) = CivilTime.parse(argument), isWholeDay else { return nil }
        text = CivilTime.date(milliseconds)
    }
}
