/// What a hand-over letter must be: it helps the customer find somebody else, and blames nobody (R12).
package enum HandOverLetter {
    static func violations(_ data: PartingCommand.SendHandOver, in context: CustomerContext) -> [Violation] {
        let fix = context.fix.partLetter
        let tooMany = data.providers.count > PartingCommand.providerLimit
        let tooLong = data.providers.contains { $0.utf8.count > PartingCommand.providerByteLimit }
        if tooMany || tooLong || data.language.utf8.count > PartingCommand.languageByteLimit {
            return [
                InputCheck.violation(
                    "providers", "a hand-over letter names a few, in few words, in one language.",
                    missing:
                        "at most \(PartingCommand.providerLimit) of \(PartingCommand.providerByteLimit) bytes each",
                    fix: fix)
            ]
        }
        let letter = folded(data.letter)
        var found = context.wordsViolations(data.letter, field: "letter", rule: .r12, fix: fix)
        let providers = data.providers.filter { $0.contains { $0.isLetter } }
        if providers.isEmpty {
            found.append(
                Violation(
                    rule: .r12, field: "providers", message: "the hand-over letter names nobody to go to.",
                    missing: "another provider, or a body that finds one", fix: fix))
        }
        for provider in providers where !letter.contains(folded(provider)) {
            found.append(
                Violation(
                    rule: .r12, field: "letter",
                    message: "the hand-over letter does not name “\(provider.prefix(60))”.",
                    missing: "the name of \(provider.prefix(60)) in the letter", fix: fix))
        }
        let challenges = LetterCheck.failures(in: data.letter, language: data.language, context.policy.phrases)
            .filter { $0.requirement == .noChallenge }
        return found
            + challenges.map { failure in
                Violation(
                    rule: .r12, field: "letter",
                    message: "a hand-over letter blames nobody. The sentence: “\(failure.sentence ?? "")”",
                    missing: "a letter that does not challenge the customer", fix: fix)
            }
    }

    /// Whether a letter names a provider, however it breaks its lines.
    package static func names(_ provider: String, in letter: String) -> Bool {
        folded(letter).contains(folded(provider))
    }

    private static func folded(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
