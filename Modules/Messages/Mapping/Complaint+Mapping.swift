package import EvenhandDomain

extension Evenhand_V1_Complaint {
    /// The whole record as its events have made it.
    /// - Parameter version: How many events those were.
    package init(id: ComplaintID, version: Int64, state: ComplaintState) {
        self.init()
        complaintID = id.description
        self.version = UInt64(clamping: version)
        status = .init(state.status)
        stage = .init(state.stage)
        setIntake(state)
        setHeads(state)
        setParties(state)
        setCasework(state)
        setCare(state)
        setArrangement(state.arrangement)
        alerts = state.alerts.map { .init($0) }
        closedMs = state.closedAt?.milliseconds ?? 0
        reopenCount = UInt32(clamping: state.reopenCount)
        erased = state.isErased
    }

    private mutating func setIntake(_ state: ComplaintState) {
        if let intake = state.intake {
            customerID = intake.customer?.description ?? ""
            receivedMs = intake.receivedAt.milliseconds
            channel = .init(intake.channel)
            language = intake.language
            productArea = intake.productArea ?? ""
            narrative = .init(intake.narrative)
            if let source = intake.source { self.source = .init(source) }
            policy = intake.policy
            acknowledgeByMs = state.acknowledgeBy?.milliseconds ?? 0
            respondByMs = state.respondBy?.milliseconds ?? 0
            filedByID = intake.filedBy.description
        }
        if let score = state.score {
            self.score = .init(score, narrative: state.intake?.narrative.text)
        }
        if let acknowledgement = state.acknowledgement { self.acknowledgement = .init(acknowledgement) }
    }

    private mutating func setHeads(_ state: ComplaintState) {
        heads = state.heads.map { .init($0) }
        evidence = state.evidence.map { .init($0) }
        remedies = state.remedies.map { .init($0) }
        promisedWork = state.promisedWork.map { .init($0) }
    }

    private mutating func setParties(_ state: ComplaintState) {
        parties = state.allParties.map { .init($0, in: state) }
        respondentID = state.respondent?.description ?? ""
        summaries = state.summaries.map { .init($0, disputes: state.disputes) }
    }

    private mutating func setCasework(_ state: ComplaintState) {
        hearings = state.hearings.map { .init($0) }
        letters = state.letters.map { .init($0) }
        steps = state.steps.map { .init($0) }
        conflicts = state.conflicts.sorted { $0.value.order < $1.value.order }.map { .init($0.value, by: $0.key) }
        outsideDeciders = state.outsideDeciders.sorted { $0.value.order < $1.value.order }
            .map { .init($0.value, person: $0.key) }
        measures = state.measures.map { .init($0) }
        if let embargo = Evenhand_V1_Embargo(state.embargo) { self.embargo = embargo }
    }
}

extension ComplaintState {
    /// The parties of every head, then those that were only told something: a former respondent keeps their record.
    fileprivate var allParties: [Party] {
        let formerly = contacts.keys.filter { !parties.contains($0) }.sorted { $0.description < $1.description }
        return parties + formerly
    }
}

extension Evenhand_V1_Acknowledgement {
    init(_ acknowledgement: ComplaintState.Acknowledgement) {
        self.init()
        sentMs = acknowledgement.at.milliseconds
        by = acknowledgement.by.description
        letter = .init(acknowledgement.letter)
        language = acknowledgement.language
        nextStep = .init(acknowledgement.nextStep)
        nextStepByMs = acknowledgement.nextStepBy.milliseconds
    }
}
