internal import EvenhandDomain
internal import SwiftProtobuf

extension Evenhand_V1_PartyRecord {
    init(_ party: Party, in state: ComplaintState) {
        self.init()
        self.party = party.description
        heads = state.heads.filter { state.parties(of: $0).contains(party) }.map(\.head.part)
        guard let contact = state.contacts[party] else { return }
        attemptsMs = contact.attempts.map(\.milliseconds)
        noChannelDeclaredBy = contact.noChannelDeclaredBy?.description ?? ""
        noChannelConfirmedBy = contact.noChannelConfirmedBy?.description ?? ""
        noChannelConfirmedMs = contact.noChannelConfirmedAt?.milliseconds ?? 0
    }
}

extension Evenhand_V1_Summary {
    init(_ state: SummaryState, disputes: [PassageID: DisputeState]) {
        self.init()
        version = UInt32(clamping: state.version)
        issuedMs = state.issuedAt.milliseconds
        passages = state.passages.map { .init($0, dispute: disputes[$0.passage]) }
        let parties = Set(state.sentAt.keys).union(state.readAt.keys)
        copies = parties.sorted { $0.order < $1.order }.map { party in
            .with {
                $0.party = party.description
                $0.sentMs = state.sentAt[party]?.milliseconds ?? 0
                $0.readMs = state.readAt[party]?.milliseconds ?? 0
            }
        }
    }
}

extension Evenhand_V1_Passage {
    init(_ passage: Passage, dispute: DisputeState?) {
        self.init()
        self.passage = passage.passage.part
        heads = passage.heads.map(\.part)
        text = .init(passage.text)
        guard let dispute else { return }
        disputes = dispute.entries.map { entry in
            .with {
                $0.party = entry.party.description
                $0.text = .init(entry.text)
                $0.atMs = entry.at.milliseconds
                $0.attached = entry.isAttached
            }
        }
        if let answer = dispute.answer { self.answer = .init(answer) }
        answeredMs = dispute.answeredAt?.milliseconds ?? 0
    }
}

extension Evenhand_V1_Hearing {
    init(_ state: HearingState) {
        self.init()
        hearing = state.hearing.part
        form = .init(state.form)
        heads = state.heads.map(\.part)
        scheduledMs = state.scheduledFor.milliseconds
        invitedMs = state.invitedAt.milliseconds
        invited = state.invited.map(\.description)
        offersWriting = state.offersWriting
        offersRepresentative = state.offersRepresentative
        waivers = state.presenceWaivers.sorted { $0.key < $1.key }.map { employee, text in
            .with {
                $0.employeeID = employee.description
                $0.text = .init(text)
            }
        }
        heldMs = state.heldAt?.milliseconds ?? 0
        present = state.present.map(\.description)
        if let before = state.heatBefore { heatBefore = UInt32(clamping: before) }
        if let after = state.heatAfter { heatAfter = UInt32(clamping: after) }
        if let minutes = state.minutes { self.minutes = .init(minutes) }
    }
}

extension Evenhand_V1_Letter {
    init(_ state: LetterState) {
        self.init()
        kind = .init(state.kind)
        party = state.party.description
        text = .init(state.text)
        sentMs = state.at.milliseconds
    }
}

extension Evenhand_V1_Step {
    init(_ state: StepState) {
        self.init()
        heads = state.heads.map(\.part)
        text = .init(state.text)
        atMs = state.at.milliseconds
        by = state.by.description
    }
}
