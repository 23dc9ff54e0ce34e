package import EvenhandDomain

extension Arrangement {
    /// The request that asks for this.
    func request(to complaint: ComplaintID, at version: Int64?) -> any ComplaintRequest {
        switch self {
        case .assign(let employee):
            var request = Evenhand_V1_AssignComplaintRequest(to: complaint, at: version)
            request.employeeID = employee?.description ?? ""
            return request
        case .merge(let lead, let reason):
            var request = Evenhand_V1_MergeComplaintRequest(to: complaint, at: version)
            request.leadID = lead.description
            request.reason = reason
            return request
        case .unmerge(let reason):
            var request = Evenhand_V1_UnmergeComplaintRequest(to: complaint, at: version)
            request.reason = reason
            return request
        case .link(let kind, let other):
            var request = Evenhand_V1_LinkComplaintRequest(to: complaint, at: version)
            request.kind = .init(kind)
            request.otherID = other.description
            return request
        case .dismissDuplicate(let other, let reason):
            var request = Evenhand_V1_DismissDuplicateRequest(to: complaint, at: version)
            request.otherID = other.description
            request.reason = reason
            return request
        case .unlink(let other):
            var request = Evenhand_V1_UnlinkComplaintRequest(to: complaint, at: version)
            request.otherID = other.description
            return request
        case .answerOutcome(let answer, let text):
            var request = Evenhand_V1_AnswerOutcomeRequest(to: complaint, at: version)
            request.answer = .init(answer)
            request.text = text
            return request
        case .recordReview(let result, let text):
            var request = Evenhand_V1_RecordReviewRequest(to: complaint, at: version)
            request.result = .init(result)
            request.text = text
            return request
        }
    }
}

extension Evenhand_V1_AssignComplaintRequest: ComplaintRequest {
    package static let help = "evenhand complaint assign --help"

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .arrange(.assign(try FieldReader.optionalIdentifier(employeeID, "employee_id")))
    }
}

extension Evenhand_V1_MergeComplaintRequest: ComplaintRequest {
    package static let help = "evenhand complaint merge --help"

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .arrange(.merge(into: try FieldReader.identifier(leadID, "lead_id"), reason: reason))
    }
}

extension Evenhand_V1_UnmergeComplaintRequest: ComplaintRequest {
    package static let help = "evenhand complaint unmerge --help"

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .arrange(.unmerge(reason: reason))
    }
}

extension Evenhand_V1_LinkComplaintRequest: ComplaintRequest {
    package static let help = "evenhand complaint link --help"

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .arrange(
            .link(
                try FieldReader.choice(kind, "kind"), try FieldReader.identifier(otherID, "other_id")))
    }
}

extension Evenhand_V1_DismissDuplicateRequest: ComplaintRequest {
    package static let help = "evenhand complaint not-duplicate --help"

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .arrange(.dismissDuplicate(try FieldReader.identifier(otherID, "other_id"), reason: reason))
    }
}

extension Evenhand_V1_UnlinkComplaintRequest: ComplaintRequest {
    package static let help = "evenhand complaint unlink --help"

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .arrange(.unlink(try FieldReader.identifier(otherID, "other_id")))
    }
}

extension Evenhand_V1_AnswerOutcomeRequest: ComplaintRequest {
    package static let help = "evenhand complaint outcome --help"

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .arrange(.answerOutcome(try FieldReader.choice(answer, "answer"), text: text))
    }
}

extension Evenhand_V1_RecordReviewRequest: ComplaintRequest {
    package static let help = "evenhand complaint review --help"

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .arrange(.recordReview(try FieldReader.choice(result, "result"), text: text))
    }
}

extension Evenhand_V1_Complaint {
    mutating func setArrangement(_ arrangement: ArrangementState) {
        assignedToID = arrangement.assignedTo?.description ?? ""
        leadID = arrangement.lead?.description ?? ""
        followers = arrangement.followers.map(\.description)
        links = arrangement.links.map { link in
            var message = Evenhand_V1_ComplaintLink()
            message.complaintID = link.complaint.description
            message.kind = .init(link.link)
            return message
        }
        dismissedDuplicates = arrangement.dismissed.map { dismissal in
            var message = Evenhand_V1_DismissedDuplicate()
            message.complaintID = dismissal.complaint.description
            message.reason = .init(dismissal.reason)
            message.atMs = dismissal.at.milliseconds
            return message
        }
        if let answer = arrangement.answer {
            outcomeReply.answer = .init(answer.answer)
            outcomeReply.text = .init(answer.text)
            outcomeReply.atMs = answer.at.milliseconds
        }
        if let review = arrangement.review {
            self.review.result = .init(review.result)
            self.review.text = .init(review.text)
            self.review.atMs = review.at.milliseconds
        }
    }
}
