package import EvenhandDomain

extension Evenhand_V1_AssignSafetyReviewRequest: ComplaintRequest {
    package static let help = "evenhand complaint safety --help"

    init(_ command: ComplaintCommand.AssignSafetyReview, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        head = command.head.part
        reviewerID = command.reviewer.description
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .assignSafetyReview(
            .init(
                head: try FieldReader.part(head, "head"),
                reviewer: try FieldReader.identifier(reviewerID, "reviewer_id")))
    }
}

extension Evenhand_V1_ReviewSafetyRequest: ComplaintRequest {
    package static let help = "evenhand complaint safety --help"

    init(_ command: ComplaintCommand.ReviewSafety, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        head = command.head.part
        text = command.text
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .reviewSafety(.init(head: try FieldReader.part(head, "head"), text: text))
    }
}

extension Evenhand_V1_RaiseCareRequest: ComplaintRequest {
    package static let help = "evenhand complaint care --help"

    init(_ command: ComplaintCommand.RaiseCare, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        text = command.text
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand { .raiseCare(.init(text: text)) }
}

extension Evenhand_V1_ReviewCareRequest: ComplaintRequest {
    package static let help = "evenhand complaint care --help"

    init(_ command: ComplaintCommand.ReviewCare, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        text = command.text
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand { .reviewCare(.init(text: text)) }
}
