internal import EvenhandDomain
internal import EvenhandInsight
internal import EvenhandMessages

/// The week, month or quarter of a page.
struct ReportSpan {
    let kind: Evenhand_V1_ReportKind
    let period: Period
    let first: CivilDate
    /// Today, where the period is not over.
    let last: CivilDate
    /// Today is one of its days, if only the last: more may come in. Charts have it so too.
    let isUnfinished: Bool

    var days: ClosedRange<CivilDate> { first...last }

    /// Whether a loss review is of some of these days.
    func meets(_ review: Evenhand_V1_LossReview) -> Bool {
        review.from <= last.description && review.through >= first.description
    }

    init(_ request: Evenhand_V1_GetReportRequest, today: CivilDate) throws(InputError) {
        let length: Period.Length
        switch request.kind {
        case .unspecified, .monday: (kind, length) = (.monday, .week)
        case .month: (kind, length) = (.month, .month)
        case .quarter: (kind, length) = (.quarter, .quarter)
        case .UNRECOGNIZED(let value):
            throw InputError(field: "kind", value: String(value), valid: "monday, month or quarter")
        }
        let present = Period(length, containing: today)
        if let day = try FieldReader.optionalDay(request.on, "on") {
            guard day <= today else {
                throw InputError(field: "on", value: request.on, valid: "\(today) or earlier")
            }
            period = Period(length, containing: day)
        } else {
            period = Period(length, containing: present.first.advanced(byDays: -1))
        }
        first = period.first
        isUnfinished = period == present
        last = min(period.last, today)
    }
}
