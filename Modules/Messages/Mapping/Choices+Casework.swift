package import EvenhandDomain

extension Evenhand_V1_EvidenceKind: Choice {
    package init(_ value: EvidenceKind) {
        switch value {
        case .document: self = .document
        case .record: self = .record
        case .message: self = .message
        case .photo: self = .photo
        case .recording: self = .recording
        case .inspection: self = .inspection
        case .expertOpinion: self = .expertOpinion
        case .witnessStatement: self = .witnessStatement
        case .complaintRepeat: self = .complaintRepeat
        case .other: self = .other
        }
    }

    package var chosen: EvidenceKind? {
        switch self {
        case .document: .document
        case .record: .record
        case .message: .message
        case .photo: .photo
        case .recording: .recording
        case .inspection: .inspection
        case .expertOpinion: .expertOpinion
        case .witnessStatement: .witnessStatement
        case .complaintRepeat: .complaintRepeat
        case .other: .other
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_EvidenceSource: Choice {
    package init(_ value: EvidenceSource) {
        switch value {
        case .customer: self = .customer
        case .employee: self = .employee
        case .firmRecords: self = .firmRecords
        case .independentPerson: self = .independentPerson
        case .outsideExpert: self = .outsideExpert
        case .publicRecord: self = .publicRecord
        }
    }

    package var chosen: EvidenceSource? {
        switch self {
        case .customer: .customer
        case .employee: .employee
        case .firmRecords: .firmRecords
        case .independentPerson: .independentPerson
        case .outsideExpert: .outsideExpert
        case .publicRecord: .publicRecord
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_HearingForm: Choice {
    package init(_ value: HearingForm) {
        switch value {
        case .hearing: self = .hearing
        case .meeting: self = .meeting
        case .groupMessage: self = .groupMessage
        }
    }

    package var chosen: HearingForm? {
        switch self {
        case .hearing: .hearing
        case .meeting: .meeting
        case .groupMessage: .groupMessage
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_EmbargoGround: Choice {
    package init(_ value: EmbargoGround) {
        switch value {
        case .tippingOff: self = .tippingOff
        case .harassment: self = .harassment
        case .whistleblower: self = .whistleblower
        }
    }

    package var chosen: EmbargoGround? {
        switch self {
        case .tippingOff: .tippingOff
        case .harassment: .harassment
        case .whistleblower: .whistleblower
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_ProtectiveMeasureKind: Choice {
    package init(_ value: ProtectiveMeasureKind) {
        switch value {
        case .stopContact: self = .stopContact
        case .stopPayment: self = .stopPayment
        case .withdrawProduct: self = .withdrawProduct
        case .changeDuties: self = .changeDuties
        case .secureEvidence: self = .secureEvidence
        case .callAuthorities: self = .callAuthorities
        case .other: self = .other
        }
    }

    package var chosen: ProtectiveMeasureKind? {
        switch self {
        case .stopContact: .stopContact
        case .stopPayment: .stopPayment
        case .withdrawProduct: .withdrawProduct
        case .changeDuties: .changeDuties
        case .secureEvidence: .secureEvidence
        case .callAuthorities: .callAuthorities
        case .other: .other
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}

extension Evenhand_V1_LetterKind: Choice {
    package init(_ value: LetterKind) {
        switch value {
        case .acknowledgement: self = .acknowledgement
        case .invitation: self = .invitation
        case .summary: self = .summary
        case .holding: self = .holding
        case .finalResponse: self = .finalResponse
        case .supportNote: self = .supportNote
        case .handOver: self = .handOver
        case .other: self = .other
        case .changeAnnouncement: self = .changeAnnouncement
        }
    }

    package var chosen: LetterKind? {
        switch self {
        case .acknowledgement: .acknowledgement
        case .invitation: .invitation
        case .summary: .summary
        case .holding: .holding
        case .finalResponse: .finalResponse
        case .supportNote: .supportNote
        case .handOver: .handOver
        case .other: .other
        case .changeAnnouncement: .changeAnnouncement
        case .unspecified, .UNRECOGNIZED: nil
        }
    }
}
