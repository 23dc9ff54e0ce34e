package import EvenhandScoring
internal import EvenhandText

extension Evenhand_V1_ScoreRequest {
    package static let help = "evenhand score --help"

    /// What is known besides the narrative.
    package func facts() throws(InputError) -> IntakeFacts {
        if hasDueMs, !hasNowMs {
            throw InputError(field: "now_ms", value: nil, valid: "the present time, where due_ms is given")
        }
        return IntakeFacts(
            language: Language(code: languageHint),
            urgency: try Self.level(urgency, "urgency"),
            impact: try Self.level(impact, "impact"),
            dueAt: hasDueMs ? FieldReader.seconds(dueMs) : nil,
            now: FieldReader.seconds(nowMs))
    }

    private static func level(_ number: UInt32, _ field: String) throws(InputError) -> Level? {
        if number == 0 { return nil }
        guard let level = Level(rawValue: Int(number)) else {
            throw InputError(field: field, value: String(number), valid: "1 (very low) to 5 (very high), or 0")
        }
        return level
    }

    /// The request that states these facts.
    package init(_ narrative: String, facts: IntakeFacts, wantReasons: Bool = false) {
        self.init()
        self.narrative = narrative
        languageHint = facts.language?.rawValue ?? ""
        urgency = UInt32(facts.urgency?.rawValue ?? 0)
        impact = UInt32(facts.impact?.rawValue ?? 0)
        if let dueAt = facts.dueAt {
            dueMs = dueAt.multipliedClamping(by: 1000)
            nowMs = facts.now.multipliedClamping(by: 1000)
        }
        self.wantReasons = wantReasons
    }
}

extension FieldReader {
    /// Whole seconds, rounded down, also before 1970.
    package static func seconds(_ milliseconds: Int64) -> Int64 {
        let (quotient, remainder) = milliseconds.quotientAndRemainder(dividingBy: 1000)
        return remainder < 0 ? quotient - 1 : quotient
    }
}

extension Int64 {
    /// The product, or the end of the range it would pass.
    fileprivate func multipliedClamping(by factor: Int64) -> Int64 {
        let (product, overflow) = multipliedReportingOverflow(by: factor)
        return overflow ? (self < 0 ? .min : .max) : product
    }
}
