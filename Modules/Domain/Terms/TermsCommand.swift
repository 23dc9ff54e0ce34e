/// What may be asked of the register of terms.
package enum TermsCommand: Sendable, Equatable {
    case publish(Publish)
    case publishGuarantee(PublishGuarantee)
}

extension TermsCommand {
    /// Publish the next version of a document.
    package struct Publish: Sendable, Equatable {
        package let name: String
        package let text: String
        package let inForce: CivilDate

        package init(name: String, text: String, inForce: CivilDate) {
            self.name = name
            self.text = text
            self.inForce = inForce
        }
    }

    /// Publish a guarantee.
    package struct PublishGuarantee: Sendable, Equatable {
        package let name: String
        package let text: String
        package let from: CivilDate
        package let until: CivilDate?
        package let productArea: String?
        package let beats: String?

        package init(
            name: String, text: String, from: CivilDate, until: CivilDate? = nil, productArea: String? = nil,
            beats: String? = nil
        ) {
            self.name = name
            self.text = text
            self.from = from
            self.until = until
            self.productArea = productArea
            self.beats = beats
        }
    }
}
