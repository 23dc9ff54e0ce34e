/// A letter ready to be sent: plain text, lines parted by `\n`, no line break at the end.
package struct Letter: Sendable, Equatable {
    package let subject: String
    package let body: String

    /// Thanks the customer, says what happens next and by when. Keeps R1 for any facts whose texts keep it.
    package static func acknowledgement(
        _ facts: AcknowledgementFacts, in language: LetterLanguage, own: String? = nil
    ) throws(LetterError) -> Letter {
        try template(own, TemplateSet.of(language).acknowledgement).render(facts.values(LetterWords.of(language)))
    }

    /// R4's notice to a concerned employee: what is alleged, by when to answer, and in which ways.
    package static func invitation(
        _ facts: InvitationFacts, in language: LetterLanguage, own: String? = nil
    ) throws(LetterError) -> Letter {
        try template(own, TemplateSet.of(language).invitation).render(facts.values(LetterWords.of(language)))
    }

    /// Goes with a party's copy of the shared summary: what it is, and how to dispute a passage.
    package static func summaryCover(
        _ facts: SummaryFacts, in language: LetterLanguage, own: String? = nil
    ) throws(LetterError) -> Letter {
        try template(own, TemplateSet.of(language).summaryCover).render(facts.values(LetterWords.of(language)))
    }

    /// The outcome of every head with its reason, its remedy or change, and the right to the next stage.
    package static func outcome(
        _ facts: OutcomeFacts, in language: LetterLanguage, own: String? = nil
    ) throws(LetterError) -> Letter {
        try template(own, TemplateSet.of(language).outcome).render(facts.values(LetterWords.of(language)))
    }

    /// To an employee against whom nothing was found.
    package static func supportNote(
        _ facts: SupportNoteFacts, in language: LetterLanguage, own: String? = nil
    ) throws(LetterError) -> Letter {
        try template(own, TemplateSet.of(language).supportNote).render(facts.values(LetterWords.of(language)))
    }

    /// Why there is no answer yet, and by when there will be one.
    package static func holding(
        _ facts: HoldingFacts, in language: LetterLanguage, own: String? = nil
    ) throws(LetterError) -> Letter {
        try template(own, TemplateSet.of(language).holding).render(facts.values(LetterWords.of(language)))
    }

    /// What was changed because of a complaint.
    package static func change(
        _ facts: ChangeFacts, in language: LetterLanguage, own: String? = nil
    ) throws(LetterError) -> Letter {
        try template(own, TemplateSet.of(language).change).render(facts.values(LetterWords.of(language)))
    }

    /// What was changed because of complaints, to a member of staff whom one of them concerned.
    package static func changeForStaff(
        _ facts: ChangeFacts, in language: LetterLanguage
    ) throws(LetterError) -> Letter {
        try TemplateSet.of(language).changeForStaff.render(facts.values(LetterWords.of(language)))
    }

    /// Gives notice, and says where else to go.
    package static func handOver(
        _ facts: HandOverFacts, in language: LetterLanguage, own: String? = nil
    ) throws(LetterError) -> Letter {
        try template(own, TemplateSet.of(language).handOver).render(facts.values(LetterWords.of(language)))
    }

    /// A house's own template in place of the product's.
    private static func template(_ own: String?, _ standard: LetterTemplate) -> LetterTemplate {
        own.map { LetterTemplate(own: $0) } ?? standard
    }

    /// To somebody who could not be reached: when we tried, and what happens now.
    package static func twoAttempts(
        _ facts: TwoAttemptsFacts, in language: LetterLanguage, own: String? = nil
    ) throws(LetterError) -> Letter {
        try template(own, TemplateSet.of(language).twoAttempts).render(facts.values(LetterWords.of(language)))
    }
}

/// A template that does not parse: the house's own, which the policy holds, or ours.
package struct LetterError: Error, Sendable, CustomStringConvertible {
    package let reason: String

    package var description: String {
        "a letter template does not parse (\(reason)). Write the letter by hand and report this."
    }
}
