/// Rule R1 as a plain check over the words of an acknowledgement: it thanks, does not challenge, says what happens
/// next, and by when.
///
/// The check reads sentences against word lists of four languages (English, Thai, Polish, Telugu). It cannot judge
/// tone; it finds what is said outright. Whoever is stopped wrongly changes a sentence; whoever is let through wrongly
/// has at least thanked, promised and dated. Cost: linear in the letter times the size of the lists.
package enum LetterCheck {
    /// The languages whose words are known: thanks, challenge and promise are checked only in these.
    package static let languages = ["en", "th", "pl", "te"]

    /// What R1 finds wanting in `letter`; empty when the letter may go out.
    ///
    /// - Parameters:
    ///   - letter: plain text, any script, greeting and signature included.
    ///   - language: a language tag of which only the first part counts (`pl`, `pl-PL`, `PL`). For a language without
    ///     word lists only what can be seen without knowing it is checked: that there are at least two sentences, that
    ///     a number or date stands in them, and that no challenge of the four known languages does.
    /// - Returns: failures in the order thanks, challenges as they occur, next step, by when.
    package static func failures(in letter: String, language: String) -> [LetterFailure] {
        let tag = primaryTag(language)
        guard let lexicon = LetterLexicon.all.first(where: { $0.code == tag }) else {
            return structuralFailures(in: letter, language: language)
        }
        let sentences = LetterSentences.split(letter, lexicon: lexicon).map { LetterSentence($0, lexicon: lexicon) }
        var failures: [LetterFailure] = []
        if let failure = thanksFailure(sentences, lexicon) { failures.append(failure) }
        failures += challengeFailures(in: letter, own: lexicon, sentences)
        if !sentences.contains(where: \.hasNextStep) {
            failures.append(
                LetterFailure(
                    requirement: .nextStep, sentence: nil,
                    message: "the letter does not say what happens next. Say what you will do, for example: "
                        + "“\(lexicon.examples.nextStep)”"))
        }
        if !LetterPromise.isDated(sentences) {
            failures.append(
                LetterFailure(
                    requirement: .byWhen, sentence: sentences.first(where: \.hasNextStep)?.text,
                    message: "the letter does not say by when the next step comes; “soon” is no date. Give a date or "
                        + "a number of days, for example: “\(lexicon.examples.byWhen)”"))
        }
        return failures
    }

    /// What R1 and the phrases of a policy find wanting in `letter`.
    package static func failures(in letter: String, language: String, _ phrases: PhrasePolicy) -> [LetterFailure] {
        failures(in: letter, language: language)
            + HousePhrases.challengeFailures(in: letter, language: language, phrases)
    }

    /// What the check could not look at in this language, or nil when all of R1 was checked. To be shown to whoever
    /// sends the letter.
    package static func limits(language: String) -> String? {
        guard !languages.contains(primaryTag(language)) else { return nil }
        let name = language.isEmpty ? "an unnamed language" : "“\(language)”"
        return "there are no word lists for \(name), only for \(languages.joined(separator: ", ")): thanks, challenge "
            + "and next step were not checked. Have a second person who reads the language look at the letter"
    }

    static func primaryTag(_ language: String) -> String {
        let part = language.split(whereSeparator: { $0 == "-" || $0 == "_" }).first ?? ""
        return part.lowercased()
    }
}

extension LetterCheck {
    private static func thanksFailure(_ sentences: [LetterSentence], _ lexicon: LetterLexicon) -> LetterFailure? {
        if sentences.contains(where: { $0.hasHonestThanks && $0.challenges.isEmpty }) { return nil }
        let hollow = sentences.first(where: \.mentionsThanks)?.text
        let problem =
            hollow == nil
            ? "the letter does not thank the customer."
            : "this thanks does not count: it stands in a challenge, asks for something, or is not for telling us."
        return LetterFailure(
            requirement: .thanks, sentence: hollow,
            message: "\(problem) Write, for example: “\(lexicon.examples.thanks)”")
    }

    /// Challenges are looked for in all four languages, so that a second paragraph in another language, or a letter
    /// filed under the wrong language, is read as well.
    private static func challengeFailures(
        in letter: String, own: LetterLexicon?, _ ownSentences: [LetterSentence]
    ) -> [LetterFailure] {
        var found = ownSentences.compactMap { sentence in sentence.challenges.first.map { (sentence.text, $0) } }
        for other in LetterLexicon.all where other.code != own?.code && other.hasItsScript(in: letter) {
            for text in LetterSentences.split(letter, lexicon: other) {
                let units = LetterText.units(of: text, other.segmentation)
                if let kind = LetterSentence.challenges(in: units, other).first { found.append((text, kind)) }
            }
        }
        var seen: Set<String> = []
        return found.filter { seen.insert($0.0).inserted }.map { text, kind in
            LetterFailure(
                requirement: .noChallenge, sentence: text,
                message: "\(kind.problem) Leave the sentence out, or write, for example: "
                    + "“\((own ?? .english).examples.insteadOfChallenge)”")
        }
    }

    private static func structuralFailures(in letter: String, language: String) -> [LetterFailure] {
        let lexicon = LetterLexicon.english
        let note = limits(language: language).map { " (\($0))" } ?? ""
        let sentences = LetterSentences.split(letter, lexicon: lexicon)
        var failures = challengeFailures(in: letter, own: nil, [])
        if sentences.count < 2 {
            failures.append(
                LetterFailure(
                    requirement: .nextStep, sentence: nil,
                    message: "a letter of fewer than two sentences cannot both thank and say what happens next\(note)"))
        }
        if !sentences.contains(where: LetterText.hasNumber) {
            failures.append(
                LetterFailure(
                    requirement: .byWhen, sentence: nil,
                    message: "no date and no number of days stands in the letter. Write one in figures, for example "
                        + "2026-03-05\(note)"))
        }
        return failures
    }
}
