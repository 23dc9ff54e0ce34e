/// One thing an acknowledgement lacks or says that it must not say (rule R1).
package struct LetterFailure: Sendable, Equatable {
    /// What R1 asks of an acknowledgement.
    package enum Requirement: String, Sendable, CaseIterable {
        /// It thanks the customer for telling us.
        case thanks
        /// It neither denies, nor blames, nor doubts, nor lectures.
        case noChallenge
        /// It says what will happen next.
        case nextStep
        /// It says by when: a date or a number of days.
        case byWhen
    }

    /// The requirement that is not met.
    package let requirement: Requirement
    /// The sentence at fault, in the letter's own words with runs of white space made one space. Always there for a
    /// challenge; for `byWhen` the promise that lacks its date, for `thanks` the thanks that does not count, where
    /// there is one.
    package let sentence: String?
    /// What is wrong and what to write instead, in English, with an example in the letter's language.
    package let message: String

    package init(requirement: Requirement, sentence: String?, message: String) {
        self.requirement = requirement
        self.sentence = sentence
        self.message = message
    }
}
