extension DomainPolicy {
    /// Something that a policy asks less of than another.
    package struct Laxity: Sendable, Equatable, CustomStringConvertible {
        /// What it is about, as the policy file names it.
        package let subject: String
        /// The rest of the sentence: `responseBusinessDays is 30 instead of 20`.
        package let description: String
    }

    /// What this policy is laxer in than the other; empty when it may take its place on a case.
    ///
    /// Stricter is what gives the people of a case more: earlier dates of the firm, longer chances to state, further
    /// regimes, a higher standard against an employee, more phrases that are refused. Weights of evidence and of triage,
    /// holidays and working days make a case neither stricter nor laxer by themselves, and must therefore be the same.
    package func laxities(than other: DomainPolicy) -> [Laxity] {
        var found: [Laxity] = []
        for figure in Figures.all {
            let new = figures[keyPath: figure.path]
            let old = other.figures[keyPath: figure.path]
            let isLaxer =
                switch figure.strictness {
                case .lowerIsStricter: new > old
                case .higherIsStricter: new < old
                case .neither: false
                }
            if isLaxer {
                found.append(
                    Laxity(subject: figure.name, description: "\(figure.name) is \(new) instead of \(old)"))
            }
        }
        if merit.clearlyWrong < other.merit.clearlyWrong {
            found.append(
                Laxity(
                    subject: "merit.clearlyWrong",
                    description: "merit.clearlyWrong is \(merit.clearlyWrong) instead of \(other.merit.clearlyWrong)"))
        }
        found += differences(from: other)
        return found
    }

    private func differences(from other: DomainPolicy) -> [Laxity] {
        var found: [Laxity] = []
        func differs(_ subject: String, _ isDifferent: Bool, _ words: String) {
            if isDifferent { found.append(Laxity(subject: subject, description: "\(subject) \(words)")) }
        }
        differs("calendar", calendar != other.calendar, "is another, so that no date can be held against the old one")
        differs(
            "merit", merit.priors != other.merit.priors || merit.weights != other.merit.weights,
            "weighs the evidence otherwise")
        let always = Set(regimes.always).union([.house])
        differs(
            "regimes",
            !Set(other.regimes.always).isSubset(of: always) || !other.regimes.rules.allSatisfy(regimes.keeps),
            "drops a regime")
        differs(
            "phrases.empty", !Set(other.phrases.emptyWords).isSubset(of: phrases.emptyWords), "drops a phrase")
        let drops = other.phrases.challenges.contains { language, list in
            !Set(list).isSubset(of: phrases.challenges[language] ?? [])
        }
        differs("phrases.challenge", drops, "drops a phrase")
        return found
    }
}

extension RegimePolicy {
    /// Whether a rule of another policy holds here too, as it is or for more complaints.
    fileprivate func keeps(_ rule: Rule) -> Bool {
        Set(rule.regimes).isSubset(of: Set(always).union([.house])) || rules.contains(rule)
    }
}
