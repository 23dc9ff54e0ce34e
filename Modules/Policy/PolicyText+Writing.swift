package import EvenhandDomain
internal import EvenhandScoring

extension PolicyText {
    /// The whole file of a policy, with a comment beside each section. Reading it gives the same policy.
    package static func write(_ policy: DomainPolicy) -> String {
        var file = PolicyFileWriter()
        file.line(
            0, "# The policy of the house: what it may choose, and how far. Docs/POLICY.md says what each key means.")
        file.line(0, "version: \(policy.version)")
        calendar(policy.calendar, &file)
        figures(policy.figures, &file)
        regimes(policy.regimes, &file)
        merit(policy.merit, &file)
        triage(policy.triage, &file)
        phrases(policy.phrases, &file)
        letters(policy.letters, &file)
        customers(policy.customers, &file)
        return file.text
    }

    private static func calendar(_ calendar: Calendar, _ file: inout PolicyFileWriter) {
        file.section("calendar", "When the house works. A day without a period is no business day.")
        file.line(1, "name: \(PolicyFileWriter.quoted(calendar.name))")
        if let zone = KnownZone.allCases.first(where: { $0.offsets == calendar.offsets }) {
            file.line(1, "zone: \(zone.rawValue)")
        } else {
            file.line(1, "zone:")
            for offset in calendar.offsets { file.line(2, "- {from: \"\(offset.from)\", minutes: \(offset.minutes)}") }
        }
        file.line(1, "periods:")
        for day in Weekday.allCases {
            let periods = (calendar.periods[day] ?? []).map { "\(clock($0.startMinute))-\(clock($0.endMinute))" }
            file.line(2, "\(day.word): [\(periods.map { "\"\($0)\"" }.joined(separator: ", "))]")
        }
        file.list(1, "holidays", calendar.holidays.sorted().map(\.description))
    }

    private static func clock(_ minute: Int) -> String {
        let parts = [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return parts.joined(separator: ":")
    }

    private static func figures(_ figures: DomainPolicy.Figures, _ file: inout PolicyFileWriter) {
        file.section("figures", "Thresholds of the rules. Beside each stands how far it may go.")
        for figure in DomainPolicy.Figures.all {
            file.line(
                1,
                "\(figure.name): \(figures[keyPath: figure.path])  # \(figure.range.lowerBound)–\(figure.range.upperBound)"
            )
        }
    }

    private static func regimes(_ regimes: RegimePolicy, _ file: inout PolicyFileWriter) {
        file.section(
            "regimes",
            "Whose clocks run: \(ClockRegime.allCases.map(\.rawValue).joined(separator: ", ")). The house's own always do."
        )
        file.list(1, "always", regimes.always.map(\.rawValue))
        file.list(1, "alertShares", regimes.alertShares.map(String.init))
        guard !regimes.rules.isEmpty else { return file.line(1, "rules: []") }
        file.line(1, "rules:")
        for rule in regimes.rules {
            let areas = rule.productAreas.map(PolicyFileWriter.quoted).joined(separator: ", ")
            file.line(2, "- productAreas: [\(areas)]")
            file.list(3, "channels", rule.channels.map(\.rawValue))
            file.list(3, "regimes", rule.regimes.map(\.rawValue))
        }
    }

    private static func merit(_ merit: MeritPolicy, _ file: inout PolicyFileWriter) {
        file.section("merit", "What evidence weighs on a head, in millibans: 1000 are odds of ten to one.")
        file.line(1, "clearlyWrong: \(merit.clearlyWrong)  # 500–3000")
        file.line(1, "undecidedBand: \(merit.undecidedBand)  # 0–500")
        file.line(1, "priors:  # -2000–2000")
        for ground in Ground.allCases { file.line(2, "\(ground.rawValue): \(merit.prior(ground))") }
        file.line(1, "weights:  # 0–3000")
        for ground in Ground.allCases {
            file.line(2, "\(ground.rawValue):")
            for kind in EvidenceKind.allCases { file.line(3, "\(kind.rawValue): \(merit.weight(kind, on: ground))") }
        }
    }

    private static func triage(_ triage: ScoringPolicy, _ file: inout PolicyFileWriter) {
        file.section("triage", "Points of severity, heat and priority, each on a scale from 0 to 1000.")
        file.line(1, "priority:")
        file.line(2, "urgencyByImpact:  # rows: urgency 1–5; columns: impact 1–5")
        for row in triage.urgencyByImpact { file.line(3, "- [\(row.map(String.init).joined(separator: ", "))]") }
        file.list(2, "impactFromSeverity", triage.impactFromSeverity.map(String.init))
        cues(2, triage.priorityOfCue, &file)
        file.line(2, "clock:")
        for step in triage.clock {
            file.line(3, "- {hoursLeft: \(step.secondsLeft / 3_600), points: \(step.points)}")
        }
        file.line(1, "severity:")
        file.line(2, "base: \(triage.severityBase)")
        cues(2, triage.severityOfCue, &file)
        file.line(2, "repeatPermille: \(triage.severityRepeatPermille)")
        file.line(2, "repeats: \(triage.severityRepeats)")
        file.line(2, "money:")
        for step in triage.severityOfMoney {
            file.line(3, "- {dollars: \(step.dollars), points: \(step.points)}")
        }
        file.line(1, "heat:")
        file.line(2, "angryWord: \(triage.heatOfWord)")
        file.line(2, "angryWordLimit: \(triage.heatWordLimit)")
        file.line(2, "exclamationMark: \(triage.heatOfMark)")
        file.line(2, "exclamationMarkLimit: \(triage.heatMarkLimit)")
        file.line(2, "capitals: \(triage.heatOfShouting)")
        file.line(2, "capitalsFreePermille: \(triage.shoutingFreePermille)")
        file.line(1, "cueLimit: \(triage.cueLimit)")
    }

    private static func cues(_ depth: Int, _ points: [CueKind: Int], _ file: inout PolicyFileWriter) {
        file.line(depth, "cues:")
        for kind in CueKind.allCases { file.line(depth + 1, "\(kind.name): \(points[kind] ?? 0)") }
    }

    private static func phrases(_ phrases: PhrasePolicy, _ file: inout PolicyFileWriter) {
        file.section("phrases", "Phrases of the house beside the product's own lists, which nothing shortens.")
        file.line(1, "# Words that end no complaint, like \"noted\".")
        file.list(1, "empty", phrases.emptyWords.map(PolicyFileWriter.quoted))
        file.line(1, "# What an acknowledgement must not say (R1), by language.")
        file.line(1, "challenge:")
        for language in LetterCheck.languages {
            file.list(2, language, (phrases.challenges[language] ?? []).map(PolicyFileWriter.quoted))
        }
    }

    private static func letters(_ letters: LetterPolicy, _ file: inout PolicyFileWriter) {
        file.section("letters", "What letters say of the house.")
        file.line(1, "house: \(PolicyFileWriter.quoted(letters.house))")
        file.line(1, "contact: \(PolicyFileWriter.quoted(letters.contact))")
        if letters.outsideReview.isEmpty {
            file.line(1, "# Who looks at an outcome after the house; \"*\" for every language without its own.")
            file.line(1, "outsideReview: {}")
        } else {
            file.line(1, "outsideReview:")
        }
        for (language, review) in letters.outsideReview.sorted(by: { $0.key < $1.key }) {
            file.line(2, "\(PolicyFileWriter.quoted(language)):")
            file.line(3, "name: \(PolicyFileWriter.quoted(review.name))")
            file.line(3, "contact: \(PolicyFileWriter.quoted(review.contact))")
            file.line(3, "months: \(review.months)")
        }
        file.line(1, "# `standard` is the product's own template; the text of another may stand in its place.")
        file.line(1, "templates:")
        for name in LetterPolicy.templateNames {
            file.line(2, "\(name):")
            for language in LetterCheck.languages {
                let template = letters.templates["\(name).\(language)"] ?? LetterPolicy.standardTemplate
                file.line(3, "\(language): \(PolicyFileWriter.quoted(template))")
            }
        }
    }
}

/// The lines of a policy file.
struct PolicyFileWriter {
    private(set) var text = ""

    mutating func line(_ depth: Int, _ content: String) {
        text += String(repeating: "  ", count: depth) + content + "\n"
    }

    mutating func section(_ name: String, _ comment: String) {
        text += "\n# \(comment)\n\(name):\n"
    }

    mutating func list(_ depth: Int, _ name: String, _ items: [String]) {
        line(depth, "\(name): [\(items.joined(separator: ", "))]")
    }

    /// A text in double quotes, as YAML reads it back; plain words as they are.
    static func quoted(_ text: String) -> String {
        let isPlain =
            !text.isEmpty && text.utf8.first.map { $0 >= UInt8(ascii: "A") } ?? false
            && text.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == "."
            }
        if isPlain { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            default:
                if scalar.value < 0x20 || scalar.value == 0x7F {
                    let digits = String(scalar.value, radix: 16)
                    quoted += "\\x" + String(repeating: "0", count: 2 - digits.count) + digits
                } else {
                    quoted.unicodeScalars.append(scalar)
                }
            }
        }
        return quoted + "\""
    }
}
