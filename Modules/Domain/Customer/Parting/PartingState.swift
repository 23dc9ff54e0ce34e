/// A parting as its events have made it.
package struct PartingState: Sendable, Equatable {
    package var kind: PartingKind
    package var reason: PersonalText
    package var evidence: [PersonalText]
    package var incidents: [IncidentID]
    /// The end of the last day.
    package var endsOn: Instant
    /// The version of the policy it runs under.
    package var policy: String
    package var proposedBy: PersonID
    package var proposedAt: Instant
    package var confirmedBy: PersonID?
    package var confirmedAt: Instant?
    package var hearing: Hearing?
    package var letter: HandOver?
    /// Complaints that arrived since; each voided confirmation and letter.
    package var heldBy: [ComplaintID] = []
    package var partedAt: Instant?
    package var withdrawnAt: Instant?

    package struct Hearing: Sendable, Equatable {
        package var offeredAt: Instant
        /// The end of the day it was offered for.
        package var on: Instant
        package var outcome: LastHearingOutcome?
        package var recordedAt: Instant?
        package var text: PersonalText?
    }

    package struct HandOver: Sendable, Equatable {
        package var at: Instant
        package var letter: PersonalText
        package var language: String
        package var providers: [PersonalText]
    }

    /// Neither done nor withdrawn.
    package var isUnderWay: Bool { partedAt == nil && withdrawnAt == nil }
}

/// A suspension: a first person's word, and what two made of it.
package struct SuspensionState: Sendable, Equatable {
    package var proposal: Proposal?
    package var placed: Placed?

    package init() {}

    package struct Proposal: Sendable, Equatable {
        package var reason: PersonalText
        package var by: PersonID
        package var at: Instant
    }

    package struct Placed: Sendable, Equatable {
        package var reason: PersonalText
        package var proposer: PersonID
        package var by: PersonID
        package var at: Instant
        package var until: Instant
    }

    /// The suspension in force at a moment; it ends by itself.
    package func inForce(at moment: Instant) -> Placed? {
        placed.flatMap { moment < $0.until ? $0 : nil }
    }
}

extension CustomerState {
    /// The parting that is neither done nor withdrawn.
    package var partingUnderWay: PartingState? { parting.flatMap { $0.isUnderWay ? $0 : nil } }

    mutating func apply(_ event: PartingHappening, at moment: Instant, by person: PersonID) {
        switch event {
        case .proposed(let data):
            parting = PartingState(
                kind: data.parting, reason: data.reason, evidence: data.evidence, incidents: data.incidents,
                endsOn: data.endsOn, policy: data.policy, proposedBy: person, proposedAt: moment)
        case .confirmed:
            parting?.confirmedBy = person
            parting?.confirmedAt = moment
        case .held(let data):
            parting?.heldBy.append(data.complaint)
            parting?.confirmedBy = nil
            parting?.confirmedAt = nil
            parting?.letter = nil
        case .hearingOffered(let data):
            parting?.hearing = PartingState.Hearing(offeredAt: moment, on: data.on)
        case .hearingRecorded(let data):
            parting?.hearing?.outcome = data.outcome
            parting?.hearing?.recordedAt = moment
            parting?.hearing?.text = data.text
        case .handOverSent(let data):
            parting?.letter = PartingState.HandOver(
                at: moment, letter: data.letter, language: data.language, providers: data.providers)
            parting?.endsOn = data.endsOn
        case .parted:
            parting?.partedAt = moment
            standing = .parted
        case .withdrawn: parting?.withdrawnAt = moment
        }
    }

    mutating func apply(_ event: SuspensionHappening, at moment: Instant, by person: PersonID) {
        switch event {
        case .proposed(let data):
            suspension.proposal = SuspensionState.Proposal(reason: data.reason, by: person, at: moment)
        case .placed(let data):
            let reason = suspension.proposal?.reason ?? PersonalText(subject: .stream, content: .erased)
            suspension.placed = SuspensionState.Placed(
                reason: reason, proposer: data.proposer, by: person, at: moment, until: data.until)
            suspension.proposal = nil
        case .lifted: suspension = SuspensionState()
        }
    }
}
