internal import EvenhandMessages

/// The whole record of a complaint as JSON, with what is due and which rules still stand in the way.
enum ComplaintJSON {
    static func value(_ response: Evenhand_V1_GetComplaintResponse) -> JSONValue {
        intake(response.complaint).adding(
            JSONValue.Member("heads", .array(response.complaint.heads.map(HeadJSON.value))),
            JSONValue.Member("evidence", .array(response.complaint.evidence.map(evidence))),
            JSONValue.Member("parties", .array(response.complaint.parties.map(party))),
            JSONValue.Member("summaries", .array(response.complaint.summaries.map(summary))),
            JSONValue.Member("hearings", .array(response.complaint.hearings.map(hearing))),
            JSONValue.Member("remedies", .array(response.complaint.remedies.map(remedy))),
            JSONValue.Member("promisedWork", .array(response.complaint.promisedWork.map(PlanJSON.work))),
            JSONValue.Member("letters", .array(response.complaint.letters.map(letter))),
            JSONValue.Member("steps", .array(response.complaint.steps.map(step))),
            JSONValue.Member("conflicts", .array(response.complaint.conflicts.map(conflict))),
            JSONValue.Member("outsideDeciders", .array(response.complaint.outsideDeciders.map(outsideDecider))),
            JSONValue.Member("protectiveMeasures", .array(response.complaint.measures.map(measure))),
            JSONValue.Member("embargo", response.complaint.hasEmbargo ? embargo(response.complaint.embargo) : .null),
            JSONValue.Member("safetyReviews", .array(response.complaint.safetyReviews.map(safetyReview))),
            JSONValue.Member("care", .array(response.complaint.care.map(care))),
            JSONValue.Member("work", ArrangementView.members(response.complaint)),
            JSONValue.Member("duplicates", .array(response.duplicates.map(DuplicateView.json))),
            JSONValue.Member("sameLetter", JSONValue(response.sameLetter)),
            JSONValue.Member("alerts", .array(response.complaint.alerts.map(AlertView.json))),
            JSONValue.Member("due", .array(response.due.map(due))),
            JSONValue.Member("obstacles", .array(response.obstacles.map(obstacle))))
    }

    private static func intake(_ complaint: Evenhand_V1_Complaint) -> JSONValue {
        [
            "id": .string(complaint.complaintID),
            "version": JSONValue(complaint.version),
            "status": .word(complaint.status),
            "stage": .word(complaint.stage),
            "customer": .textIfAny(complaint.customerID),
            "received": .moment(complaint.receivedMs),
            "channel": .word(complaint.channel),
            "language": .string(complaint.language),
            "productArea": .textIfAny(complaint.productArea),
            "narrative": .personal(complaint.narrative, isThere: complaint.hasNarrative),
            "source": .source(complaint.source, isThere: complaint.hasSource),
            "policy": .string(complaint.policy),
            "acknowledgeBy": .moment(complaint.acknowledgeByMs),
            "respondBy": .moment(complaint.respondByMs),
            "filedBy": .textIfAny(complaint.filedByID),
            "respondent": .textIfAny(complaint.respondentID),
            "closed": .moment(complaint.closedMs),
            "erased": .bool(complaint.erased),
            "reopenCount": JSONValue(complaint.reopenCount),
            "score": complaint.hasScore ? TriageView.json(complaint.score) : .null,
            "acknowledgement": complaint.hasAcknowledgement ? acknowledgement(complaint.acknowledgement) : .null,
        ]
    }

    private static func acknowledgement(_ sent: Evenhand_V1_Acknowledgement) -> JSONValue {
        [
            "sent": .moment(sent.sentMs), "by": .textIfAny(sent.by), "language": .string(sent.language),
            "letter": .personal(sent.letter, isThere: sent.hasLetter),
            "nextStep": .personal(sent.nextStep, isThere: sent.hasNextStep), "nextStepBy": .moment(sent.nextStepByMs),
        ]
    }

    private static func evidence(_ item: Evenhand_V1_Evidence) -> JSONValue {
        [
            "evidence": JSONValue(item.evidence), "heads": .numbers(item.heads), "kind": .word(item.kind),
            "source": .word(item.source), "supports": .word(item.supports),
            "note": .personal(item.note, isThere: item.hasNote), "provider": .textIfAny(item.providerID),
            "independent": .bool(item.independent), "at": .moment(item.atMs),
        ]
    }

    private static func party(_ party: Evenhand_V1_PartyRecord) -> JSONValue {
        [
            "party": .string(party.party), "heads": .numbers(party.heads),
            "attempts": .array(party.attemptsMs.map(JSONValue.moment)),
            "noChannelDeclaredBy": .textIfAny(party.noChannelDeclaredBy),
            "noChannelConfirmedBy": .textIfAny(party.noChannelConfirmedBy),
        ]
    }

    private static func summary(_ summary: Evenhand_V1_Summary) -> JSONValue {
        [
            "version": JSONValue(summary.version), "issued": .moment(summary.issuedMs),
            "passages": .array(summary.passages.map(passage)),
            "copies": .array(
                summary.copies.map { copy in
                    ["party": .string(copy.party), "sent": .moment(copy.sentMs), "read": .moment(copy.readMs)]
                }),
        ]
    }

    private static func passage(_ passage: Evenhand_V1_Passage) -> JSONValue {
        [
            "passage": JSONValue(passage.passage), "heads": .numbers(passage.heads),
            "text": .personal(passage.text, isThere: passage.hasText),
            "disputes": .array(
                passage.disputes.map { dispute in
                    [
                        "party": .string(dispute.party), "text": .personal(dispute.text, isThere: dispute.hasText),
                        "at": .moment(dispute.atMs), "attached": .bool(dispute.attached),
                    ]
                }),
            "answer": .personal(passage.answer, isThere: passage.hasAnswer), "answered": .moment(passage.answeredMs),
        ]
    }

    private static func hearing(_ hearing: Evenhand_V1_Hearing) -> JSONValue {
        [
            "hearing": JSONValue(hearing.hearing), "form": .word(hearing.form), "heads": .numbers(hearing.heads),
            "scheduled": .moment(hearing.scheduledMs), "invited": .texts(hearing.invited),
            "offersWriting": .bool(hearing.offersWriting), "offersRepresentative": .bool(hearing.offersRepresentative),
            "waivers": .texts(hearing.waivers.map { $0.employeeID }), "held": .moment(hearing.heldMs),
            "present": .texts(hearing.present),
            "heatBefore": hearing.hasHeatBefore ? JSONValue(hearing.heatBefore) : .null,
            "heatAfter": hearing.hasHeatAfter ? JSONValue(hearing.heatAfter) : .null,
            "minutes": .personal(hearing.minutes, isThere: hearing.hasMinutes),
        ]
    }

    private static func remedy(_ remedy: Evenhand_V1_Remedy) -> JSONValue {
        [
            "remedy": JSONValue(remedy.remedy), "head": JSONValue(remedy.head), "kind": .word(remedy.kind),
            "amount": .money(remedy.amount, isThere: remedy.hasAmount),
            "text": .personal(remedy.text, isThere: remedy.hasText), "owner": .string(remedy.ownerID),
            "due": .moment(remedy.dueMs), "granted": .moment(remedy.grantedMs),
            "fulfilled": .moment(remedy.fulfilledMs), "wasOverdue": .bool(remedy.wasOverdue),
            "work": remedy.hasWork ? PlanJSON.work(remedy.work) : .null,
        ]
    }

    private static func letter(_ letter: Evenhand_V1_Letter) -> JSONValue {
        [
            "kind": .word(letter.kind), "party": .string(letter.party),
            "text": .personal(letter.text, isThere: letter.hasText), "sent": .moment(letter.sentMs),
        ]
    }

    private static func step(_ step: Evenhand_V1_Step) -> JSONValue {
        [
            "heads": .numbers(step.heads), "text": .personal(step.text, isThere: step.hasText),
            "at": .moment(step.atMs), "by": .textIfAny(step.by),
        ]
    }

    private static func conflict(_ declaration: Evenhand_V1_ConflictDeclaration) -> JSONValue {
        [
            "person": .string(declaration.personID),
            "tie": .personal(declaration.tie, isThere: declaration.hasTie), "at": .moment(declaration.atMs),
        ]
    }

    private static func outsideDecider(_ decider: Evenhand_V1_OutsideDecider) -> JSONValue {
        [
            "person": .string(decider.personID), "tie": .personal(decider.tie, isThere: decider.hasTie),
            "reason": .personal(decider.reason, isThere: decider.hasReason), "namedBy": .textIfAny(decider.namedBy),
            "at": .moment(decider.atMs),
        ]
    }

    private static func measure(_ measure: Evenhand_V1_ProtectiveMeasure) -> JSONValue {
        [
            "kind": .word(measure.kind), "text": .personal(measure.text, isThere: measure.hasText),
            "heads": .numbers(measure.heads), "at": .moment(measure.atMs), "by": .textIfAny(measure.by),
        ]
    }

    private static func embargo(_ embargo: Evenhand_V1_Embargo) -> JSONValue {
        [
            "proposal": embargo.hasProposal
                ? [
                    "ground": .word(embargo.proposal.ground),
                    "text": .personal(embargo.proposal.text, isThere: embargo.proposal.hasText),
                    "by": .textIfAny(embargo.proposal.by), "at": .moment(embargo.proposal.atMs),
                ] : .null,
            "placed": embargo.hasPlaced
                ? [
                    "ground": .word(embargo.placed.ground), "proposer": .textIfAny(embargo.placed.proposerID),
                    "by": .textIfAny(embargo.placed.by), "until": .moment(embargo.placed.untilMs),
                ] : .null,
        ]
    }

    private static func safetyReview(_ review: Evenhand_V1_SafetyReview) -> JSONValue {
        [
            "head": JSONValue(review.head), "reviewer": .textIfAny(review.reviewerID),
            "reviewedBy": .textIfAny(review.reviewedBy), "at": .moment(review.reviewedMs),
            "text": .personal(review.text, isThere: review.hasText),
        ]
    }

    private static func care(_ entry: Evenhand_V1_CareEntry) -> JSONValue {
        [
            "what": entry.reviewed ? "reviewed" : "raised", "text": .personal(entry.text, isThere: entry.hasText),
            "by": .textIfAny(entry.by), "at": .moment(entry.atMs),
        ]
    }

    private static func due(_ due: Evenhand_V1_Due) -> JSONValue {
        [
            "what": .string(due.what), "at": .moment(due.dueMs), "head": due.head == 0 ? .null : JSONValue(due.head),
            "remedy": due.remedy == 0 ? .null : JSONValue(due.remedy), "who": .textIfAny(due.who),
            "overdue": .bool(due.overdue), "complaint": .textIfAny(due.complaintID),
        ]
    }

    private static func obstacle(_ obstacle: Evenhand_V1_Obstacle) -> JSONValue {
        [
            "step": .string(obstacle.step), "head": obstacle.head == 0 ? .null : JSONValue(obstacle.head),
            "rule": .string(obstacle.refusal.rule), "message": .string(obstacle.refusal.message),
            "missing": .texts(obstacle.refusal.missing), "fix": .texts(obstacle.refusal.fix),
        ]
    }
}
