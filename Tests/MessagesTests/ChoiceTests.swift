import EvenhandDomain
import EvenhandMessages
import SwiftProtobuf
import Testing

@Suite struct `Choices` {
    @Test func `stand for every value of the domain and back`() {
        everyValue(Evenhand_V1_Channel.self)
        everyValue(Evenhand_V1_ComplaintStatus.self)
        everyValue(Evenhand_V1_Stage.self)
        everyValue(Evenhand_V1_Ground.self)
        everyValue(Evenhand_V1_Side.self)
        everyValue(Evenhand_V1_ExpectationKind.self)
        everyValue(Evenhand_V1_CustomerStanding.self)
        everyValue(Evenhand_V1_EvidenceKind.self)
        everyValue(Evenhand_V1_EvidenceSource.self)
        everyValue(Evenhand_V1_HearingForm.self)
        everyValue(Evenhand_V1_EmbargoGround.self)
        everyValue(Evenhand_V1_ProtectiveMeasureKind.self)
        everyValue(Evenhand_V1_LetterKind.self)
        everyValue(Evenhand_V1_Outcome.self)
        everyValue(Evenhand_V1_ReasonCode.self)
        everyValue(Evenhand_V1_RemedyKind.self)
        everyValue(Evenhand_V1_ReopenCause.self)
        everyValue(Evenhand_V1_Role.self)
        everyValue(Evenhand_V1_BehaviourClass.self)
        everyValue(Evenhand_V1_BehaviourResponse.self)
        everyValue(Evenhand_V1_ConductKind.self)
        everyValue(Evenhand_V1_PartingKind.self)
        everyValue(Evenhand_V1_LastHearingOutcome.self)
        everyValue(Evenhand_V1_LedgerKind.self)
        everyValue(Evenhand_V1_CostKind.self)
        everyValue(Evenhand_V1_RenewalOutcome.self)
        everyValue(Evenhand_V1_PaymentConduct.self)
        everyValue(Evenhand_V1_LinkKind.self)
        everyValue(Evenhand_V1_OutcomeAnswer.self)
        everyValue(Evenhand_V1_ReviewResult.self)
    }

    private func everyValue<C: Choice & CaseIterable>(_ type: C.Type) where C.Value: Equatable {
        for value in C.Value.allCases { #expect(C(value).chosen == value) }
        // Only UNSPECIFIED, which is the default, stands for nothing.
        #expect(C.allCases.count { $0.chosen == nil } == 1)
        #expect(C().chosen == nil)
        #expect(C.allCases.count == C.Value.allCases.count + 1)
    }

    @Test func `refuse a number no release knows, naming field and values`() throws {
        let unknown = try #require(Evenhand_V1_HearingForm(rawValue: 99))
        #expect(
            throws: InputError(field: "form", value: "99", valid: "one of hearing, meeting, groupMessage")
        ) { try FieldReader.choice(unknown, "form") }
        #expect(
            throws: InputError(field: "form", value: "99", valid: "one of hearing, meeting, groupMessage")
        ) { try FieldReader.optionalChoice(unknown, "form") }
    }

    @Test func `refuse nothing chosen where something is needed`() throws {
        #expect(throws: InputError(field: "form", value: nil, valid: "one of hearing, meeting, groupMessage")) {
            try FieldReader.choice(Evenhand_V1_HearingForm.unspecified, "form")
        }
        #expect(try FieldReader.optionalChoice(Evenhand_V1_HearingForm.unspecified, "form") == nil)
    }
}
