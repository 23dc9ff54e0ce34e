/// What may be asked of a parting: the firm's own ending of what it has with a customer (R12).
package enum PartingCommand: Sendable, Equatable {
    case propose(Propose)
    case confirm
    case offerHearing(OfferHearing)
    case recordHearing(RecordHearing)
    case sendHandOver(SendHandOver)
    case complete
    case withdraw(Withdraw)

    /// Pieces of evidence, and incidents, of one proposal.
    static let evidenceLimit = 100
    /// Providers a hand-over letter names.
    static let providerLimit = 20
    static let providerByteLimit = 500
    static let languageByteLimit = 35

    package struct Propose: Sendable, Equatable {
        package let kind: PartingKind
        package let reason: String
        /// In words; complaints are none.
        package let evidence: [String]
        /// Confirmed incidents of conduct that speaks of fit.
        package let incidents: [IncidentID]
        /// The last day of what the customer has with the firm.
        package let endsOn: CivilDate

        package init(
            kind: PartingKind, reason: String, evidence: [String] = [], incidents: [IncidentID] = [], endsOn: CivilDate
        ) {
            self.kind = kind
            self.reason = reason
            self.evidence = evidence
            self.incidents = incidents
            self.endsOn = endsOn
        }
    }

    /// Offer the customer a last hearing: they are told what is intended and why.
    package struct OfferHearing: Sendable, Equatable {
        package let on: CivilDate

        package init(on: CivilDate) {
            self.on = on
        }
    }

    /// What became of it: the customer's words, or those in which they declined.
    package struct RecordHearing: Sendable, Equatable {
        package let outcome: LastHearingOutcome
        package let text: String

        package init(outcome: LastHearingOutcome, text: String) {
            self.outcome = outcome
            self.text = text
        }
    }

    /// The letter by which notice is given and the customer is helped to find somebody else.
    package struct SendHandOver: Sendable, Equatable {
        package let letter: String
        package let language: String
        /// Where else to go, each named in the letter.
        package let providers: [String]
        /// A later last day than was proposed; nil: as proposed.
        package let endsOn: CivilDate?

        package init(letter: String, language: String, providers: [String], endsOn: CivilDate? = nil) {
            self.letter = letter
            self.language = language
            self.providers = providers
            self.endsOn = endsOn
        }
    }

    package struct Withdraw: Sendable, Equatable {
        package let reason: String

        package init(reason: String) {
            self.reason = reason
        }
    }
}

/// What may be asked of a suspension: in danger two persons stop dealings at once; a parting comes later, or not.
package enum SuspensionCommand: Sendable, Equatable {
    case propose(Propose)
    case confirm
    case lift(Lift)

    package struct Propose: Sendable, Equatable {
        /// What the danger is.
        package let reason: String

        package init(reason: String) {
            self.reason = reason
        }
    }

    package struct Lift: Sendable, Equatable {
        package let reason: String

        package init(reason: String) {
            self.reason = reason
        }
    }
}
