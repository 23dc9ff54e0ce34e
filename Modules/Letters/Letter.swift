/// A letter ready to be sent: plain text, lines parted by `\n`, no line break at the end.
package struct Letter: Sendable, Equatable {
    package let subject: String
    package let body: String

    /// Thanks the customer, says what happens next and by when. Keeps R1 for any facts whose texts keep it.
    package static func acknowledgement(
        _ facts: AcknowledgementFacts, in language: LetterLanguage
    ) throws(LetterError) -> Letter {
        try TemplateSet.of(language).acknowledgement.render(facts.values(LetterWords.of(language)))
    }

    /// R4's notice to a concerned employee: what is alleged, by when to answer, and in which ways.
    package static func invitation(
        _ facts: InvitationFacts, in language: LetterLanguage
    ) throws(LetterError) -> Letter {
        try TemplateSet.of(language).invitation.render(facts.values(LetterWords.of(language)))
    }

    /// Goes with a party's copy of the shared summary: what it is, and how to dispute a passage.
    package static func summaryCover(
        _ facts: SummaryFacts, in language: LetterLanguage
    ) throws(LetterError) -> Letter {
        try TemplateSet.of(language).summaryCover.render(facts.values(LetterWords.of(language)))
    }

    /// The outcome of every head with its reason, its remedy or change, and the right to the next stage.
    package static func outcome(_ facts: OutcomeFacts, in language: LetterLanguage) throws(LetterError) -> Letter {
        try TemplateSet.of(language).outcome.render(facts.values(LetterWords.of(language)))
    }

    /// To an employee against whom nothing was found.
    package static func supportNote(
        _ facts: SupportNoteFacts, in language: LetterLanguage
    ) throws(LetterError) -> Letter {
        try TemplateSet.of(language).supportNote.render(facts.values(LetterWords.of(language)))
    }

    /// To somebody who could not be reached: when we tried, and what happens now.
    package static func twoAttempts(
        _ facts: TwoAttemptsFacts, in language: LetterLanguage
    ) throws(LetterError) -> Letter {
        try TemplateSet.of(language).twoAttempts.render(facts.values(LetterWords.of(language)))
    }
}

/// A template that does not parse: our mistake, found by the tests, and still no reason to end the program.
package struct LetterError: Error, Sendable, CustomStringConvertible {
    package let reason: String

    package var description: String {
        "a letter template does not parse (\(reason)). Write the letter by hand and report this."
    }
}
