/// Phrases that a house's policy adds to the product's own lists. They only ever refuse more.
enum HousePhrases {
    /// R9: an ending whose words say nothing once the house's own "noted" is taken away.
    static func emptyWordsViolations(_ command: ComplaintCommand, in context: RuleContext) -> [Violation] {
        let phrases = context.policy.phrases.emptyWords
        guard !phrases.isEmpty, let (text, field, fix) = ending(command, in: context),
            PlainWords.problem(with: text) == nil
        else { return [] }
        guard let problem = PlainWords.problem(with: without(phrases, text)) else { return [] }
        return [
            Violation(
                rule: .r9, field: field,
                message: problem == "is empty."
                    ? "“\(text.prefix(60))” is a phrase that the policy lets end no complaint." : "\(field) \(problem)",
                missing: "\(field) in words", fix: fix)
        ]
    }

    /// R1: sentences of an acknowledgement that hold a phrase the policy forbids in its language.
    static func challengeFailures(
        in letter: String, language: String, _ phrases: PhrasePolicy
    ) -> [LetterFailure] {
        let tag = LetterCheck.primaryTag(language)
        guard let forbidden = phrases.challenges[tag], !forbidden.isEmpty else { return [] }
        let lexicon = LetterLexicon.all.first { $0.code == tag } ?? .english
        return LetterSentences.split(letter, lexicon: lexicon).compactMap { sentence in
            let words = sentence.lowercased()
            guard let phrase = forbidden.first(where: { words.contains($0) }) else { return nil }
            return LetterFailure(
                requirement: .noChallenge, sentence: sentence,
                message:
                    "“\(phrase)” is a phrase that the policy keeps out of acknowledgements. Leave the sentence out.")
        }
    }

    /// The text that must carry an ending, with its field and the command that supplies it.
    private static func ending(
        _ command: ComplaintCommand, in context: RuleContext
    ) -> (text: String, field: String, fix: String)? {
        switch command {
        case .find(let data): (data.explanation, "explanation", context.fix.find(data.head))
        case .resolveEarly(let data): (data.solution, "solution", context.fix.resolve(data.head))
        case .grantRemedy(let data): (data.text, "text", context.fix.remedyGrant(data.head))
        case .commitChange(let data): (data.text, "text", context.fix.remedyChange(data.head))
        default: nil
        }
    }

    /// The longest phrase first, wherever it stands in small letters.
    private static func without(_ phrases: [String], _ text: String) -> String {
        var left = text.lowercased()
        for phrase in phrases.sorted(by: { $0.count > $1.count }) { left = left.replacing(phrase, with: " ") }
        return left
    }
}
