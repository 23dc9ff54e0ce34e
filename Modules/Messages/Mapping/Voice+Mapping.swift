package import EvenhandDomain
internal import SwiftProtobuf

extension Evenhand_V1_VoiceKind: Choice {
    package init(_ value: VoiceKind) {
        switch value {
        case .customer: self = .customer
        case .prospect: self = .prospect
        case .left: self = .left
        }
    }

    package var chosen: VoiceKind? {
        switch self {
        case .customer: .customer
        case .prospect: .prospect
        case .left: .left
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_VoiceAnswers {
    package var words: FeedbackWords {
        FeedbackWords(
            text: FieldReader.optionalText(text), expected: FieldReader.optionalText(expected),
            notGot: FieldReader.optionalText(notGot), wanted: FieldReader.optionalText(wanted),
            hoped: FieldReader.optionalText(hoped))
    }

    package var ratingGiven: Int? { hasRating ? Int(rating) : nil }
    package var fairnessGiven: Bool? { hasFair ? fair : nil }
    /// Anything at all.
    package var isSaid: Bool { words != FeedbackWords() || hasRating || hasFair }
}

extension Evenhand_V1_RecordVoiceRequest {
    package func command(at now: Instant) throws(InputError) -> VoiceCommand.Record {
        VoiceCommand.Record(
            kind: try FieldReader.optionalChoice(kind, "kind"),
            customer: try FieldReader.optionalIdentifier(customerID, "customer_id"),
            complaint: try FieldReader.optionalIdentifier(complaintID, "complaint_id"),
            on: onMs == 0 ? now : try FieldReader.instant(onMs, "on_ms"), words: answers.words,
            rating: answers.ratingGiven, isFair: answers.fairnessGiven,
            themes: try FieldReader.list(themes, "themes", FieldReader.identifier))
    }
}

extension Evenhand_V1_SortVoiceRequest {
    package func command() throws(InputError) -> VoiceCommand.Sort {
        VoiceCommand.Sort(
            voice: try FieldReader.identifier(voiceID, "voice_id"),
            themes: try FieldReader.list(themes, "themes", FieldReader.identifier))
    }
}

extension Evenhand_V1_SendSurveyRequest {
    /// Who is asked, how many links there are, and how many days they are good.
    package func sending() throws(InputError) -> (to: VoiceCommand.Send.To, links: Int, days: Int) {
        let named = [!complaintID.isEmpty, !customerID.isEmpty, anonymous > 0].count { $0 }
        guard named == 1 else {
            throw InputError(
                field: "complaint_id", value: named == 0 ? nil : "one of \(named)",
                valid: "exactly one of complaint_id, customer_id and anonymous")
        }
        let days = days == 0 ? VoiceCommand.Send.usualDays : Int(days)
        if anonymous > 0 {
            guard VoiceCommand.Send.anonymousRange.contains(Int(anonymous)) else {
                throw InputError(
                    field: "anonymous", value: String(anonymous),
                    valid: "\(VoiceCommand.Send.anonymousRange.lowerBound) to "
                        + "\(VoiceCommand.Send.anonymousRange.upperBound), so that nobody is known by their link")
            }
            return (.anyone(try FieldReader.choice(kind, "kind")), Int(anonymous), days)
        }
        guard kind == .unspecified else {
            throw InputError(
                field: "kind", value: String(kind.rawValue), valid: "left out: the customer's record says it")
        }
        if !complaintID.isEmpty {
            return (.complaint(try FieldReader.identifier(complaintID, "complaint_id")), 1, days)
        }
        return (.customer(try FieldReader.identifier(customerID, "customer_id")), 1, days)
    }
}

extension Evenhand_V1_Survey {
    package init(_ survey: VoicesState.Survey, at now: Instant) {
        self.init()
        surveyID = survey.id.description
        kind = .init(survey.kind)
        complaintID = survey.complaint?.description ?? ""
        customerID = survey.customer?.description ?? ""
        anonymous = survey.isAnonymous
        links = UInt32(clamping: survey.linkCount)
        answered = UInt32(clamping: survey.answerCount)
        sentMs = survey.sentAt.milliseconds
        sentBy = survey.sentBy.description
        expiresMs = survey.expires.milliseconds
        standing =
            if survey.answerCount == survey.linkCount {
                .answered
            } else if survey.isReplaced {
                .replaced
            } else {
                survey.openCount(at: now) > 0 ? .open : .expired
            }
    }
}

extension Evenhand_V1_GetSurveyQuestionsResponse {
    package init(_ survey: VoicesState.Survey, language: String) {
        self.init()
        kind = .init(survey.kind)
        self.language = language
        expiresMs = survey.expires.milliseconds
        var asked = [
            ("expected", "What did you expect?"), ("not_got", "What did you not get?"),
            ("wanted", "What did you want?"), ("hoped", "What did you hope for?"),
        ]
        if survey.kind.isAskedForFairness { asked.append(("fair", "Were you treated fairly? (yes or no)")) }
        asked += [
            ("rating", "How likely are you to recommend us, from 0 to 10?"),
            ("text", "Is there anything else you want to tell us?"),
        ]
        questions = asked.map { field, text in .with { ($0.field, $0.text) = (field, text) } }
    }
}
