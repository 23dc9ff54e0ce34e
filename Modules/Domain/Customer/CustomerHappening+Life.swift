extension CustomerHappening {
    /// A customer became known.
    package struct Registered: Codable, Sendable, Equatable {
        package let name: PersonalText?
        package let contact: PersonalText?
        package let language: String?
        package let standing: CustomerStanding?
        package let external: SourceReference?
        /// The firm's own group; nil: none.
        package let group: String?

        private enum CodingKeys: String, CodingKey { case name, contact, language, standing, external, group }

        package init(
            name: PersonalText? = nil, contact: PersonalText? = nil, language: String? = nil,
            standing: CustomerStanding? = nil, external: SourceReference? = nil, group: String? = nil
        ) {
            self.name = name
            self.contact = contact
            self.language = language
            self.standing = standing
            self.external = external
            self.group = group
        }

        /// As it is told to whoever may not learn what a customer is worth.
        package var withoutGroup: Registered {
            Registered(name: name, contact: contact, language: language, standing: standing, external: external)
        }
    }

    /// The name changed.
    package struct Renamed: Codable, Sendable, Equatable {
        package let name: PersonalText

        private enum CodingKeys: String, CodingKey { case name }

        package init(name: PersonalText) {
            self.name = name
        }
    }

    /// How to reach the customer changed; nil: no way known.
    package struct ContactChanged: Codable, Sendable, Equatable {
        package let contact: PersonalText?
        package let language: String?

        private enum CodingKeys: String, CodingKey { case contact, language }

        package init(contact: PersonalText? = nil, language: String? = nil) {
            self.contact = contact
            self.language = language
        }
    }

    /// The customer stands elsewhere.
    package struct StandingChanged: Codable, Sendable, Equatable {
        package let standing: CustomerStanding

        private enum CodingKeys: String, CodingKey { case standing }

        package init(standing: CustomerStanding) {
            self.standing = standing
        }
    }

    /// The customer accepted a version of the terms.
    package struct TermsAccepted: Codable, Sendable, Equatable {
        package let terms: TermsVersion
        package let on: Instant

        private enum CodingKeys: String, CodingKey { case terms, on }

        package init(terms: TermsVersion, on: Instant) {
            self.terms = terms
            self.on = on
        }
    }

    /// The customer's personal texts were erased, wherever they stood.
    package struct Erased: Codable, Sendable, Equatable {
        package let subject: TextSubject

        private enum CodingKeys: String, CodingKey { case subject }

        package init(subject: TextSubject) {
            self.subject = subject
        }
    }

    /// The customer said whether they want to hear what became of what they complained of.
    package struct ConsentRecorded: Codable, Sendable, Equatable {
        package let isGiven: Bool

        private enum CodingKeys: String, CodingKey { case isGiven }

        package init(isGiven: Bool) {
            self.isGiven = isGiven
        }
    }
}
