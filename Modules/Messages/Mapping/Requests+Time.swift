package import EvenhandDomain

extension Evenhand_V1_StartWaitRequest: ComplaintRequest {
    package static let help = "evenhand complaint wait start --help"

    init(question: String, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        self.question = question
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .keepTime(.startWait(question: question))
    }
}

extension Evenhand_V1_EndWaitRequest: ComplaintRequest {
    package static let help = "evenhand complaint wait end --help"

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand { .keepTime(.endWait) }
}

extension Evenhand_V1_ExtendResponseRequest: ComplaintRequest {
    package static let help = "evenhand complaint extend --help"

    init(days: Int, reason: String, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        self.days = UInt32(clamping: days)
        self.reason = reason
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .keepTime(.extend(days: Int(days), reason: reason))
    }
}
