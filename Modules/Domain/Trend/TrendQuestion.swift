/// What complaints may be counted by. The raw values name columns of outcomes and fields of commands.
package enum TrendDimension: String, Codable, Sendable, CaseIterable, Hashable {
    case theme
    /// The product area of a complaint, the product of an imported row.
    case product
    case topic
    case issue
    case segment
    case company
    case state
    case channel
    case language
    /// Of the employees a complaint concerns, where they are now.
    case team
    case outcome
    case timely
    case disputed
}

/// The calendar stretch that counts are gathered in.
package enum TrendPeriod: String, Codable, Sendable, CaseIterable, Hashable {
    case day
    case week
    case month
    case quarter
    case year
}

/// Whose complaints are counted; nil where this is optional: both.
package enum TrendSource: String, Codable, Sendable, CaseIterable, Hashable {
    /// Complaints on record here.
    case desk
    /// Outcomes that were imported without text.
    case imported
}

/// The day a complaint is counted on.
package enum TrendMeasure: String, Codable, Sendable, CaseIterable, Hashable {
    case filed
    case closed
}

package enum TrendChartKind: String, Codable, Sendable, CaseIterable, Hashable {
    case c
    case u
    case ewma
    case cusum
}

/// What is counted: alternatives of one dimension; an empty text is not said.
package struct TrendFilter: Codable, Sendable, Equatable, Hashable {
    package let dimension: TrendDimension
    package let values: [String]

    private enum CodingKeys: String, CodingKey { case dimension, values }

    package init(dimension: TrendDimension, values: [String]) {
        self.dimension = dimension
        self.values = values
    }
}
