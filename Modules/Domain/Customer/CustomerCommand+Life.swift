extension CustomerCommand {
    /// Register a customer.
    package struct Register: Sendable, Equatable {
        package let name: String?
        package let contact: String?
        package let language: String?
        package let standing: CustomerStanding?
        package let external: SourceReference?
        /// The firm's own group, such as a country or a tier; 1–60 characters.
        package let group: String?

        package init(
            name: String? = nil, contact: String? = nil, language: String? = nil, standing: CustomerStanding? = nil,
            external: SourceReference? = nil, group: String? = nil
        ) {
            self.name = name
            self.contact = contact
            self.language = language
            self.standing = standing
            self.external = external
            self.group = group
        }
    }

    /// Change the name.
    package struct Rename: Sendable, Equatable {
        package let name: String

        package init(name: String) {
            self.name = name
        }
    }

    /// Change how the customer is reached; nil: no way known.
    package struct ChangeContact: Sendable, Equatable {
        package let contact: String?
        package let language: String?

        package init(contact: String? = nil, language: String? = nil) {
            self.contact = contact
            self.language = language
        }
    }

    /// Record where the customer stands.
    package struct ChangeStanding: Sendable, Equatable {
        package let standing: CustomerStanding

        package init(standing: CustomerStanding) {
            self.standing = standing
        }
    }

    /// Record that the customer accepted a version of the terms.
    package struct AcceptTerms: Sendable, Equatable {
        package let terms: TermsVersion
        /// nil: now.
        package let on: Instant?

        package init(terms: TermsVersion, on: Instant? = nil) {
            self.terms = terms
            self.on = on
        }
    }

    /// Erase the customer's personal texts. The same person must not need to exist as text again.
    package struct Erase: Sendable, Equatable {
        package init() {}
    }

    /// Record whether the customer wants to hear what became of what they complained of (R13).
    package struct RecordConsent: Sendable, Equatable {
        package let isGiven: Bool

        package init(isGiven: Bool) {
            self.isGiven = isGiven
        }
    }
}
