package import EvenhandDomain

extension Evenhand_V1_HeadDraft {
    package init(_ draft: HeadDraft) {
        self.init()
        ground = .init(draft.ground)
        allegation = draft.allegation
        asked = draft.asked ?? ""
        if let amount = draft.amount { self.amount = .init(amount) }
        employeeID = draft.employee?.description ?? ""
        if let expectation = draft.expectation { self.expectation = .init(expectation) }
        if let occurredAt = draft.occurredAt { occurredMs = occurredAt.milliseconds }
    }

    package func value(_ field: String) throws(InputError) -> HeadDraft {
        HeadDraft(
            ground: try FieldReader.choice(ground, "\(field).ground"),
            allegation: allegation,
            asked: FieldReader.optionalText(asked),
            amount: hasAmount ? try amount.value("\(field).amount") : nil,
            employee: try FieldReader.optionalIdentifier(employeeID, "\(field).employee_id"),
            expectation: hasExpectation ? try expectation.value("\(field).expectation") : nil,
            occurredAt: hasOccurredMs ? try FieldReader.instant(occurredMs, "\(field).occurred_ms") : nil)
    }
}

extension Evenhand_V1_PassageDraft {
    package init(_ draft: PassageDraft) {
        self.init()
        heads = draft.heads.map(\.part)
        text = draft.text
    }

    package func value(_ field: String) throws(InputError) -> PassageDraft {
        PassageDraft(heads: try FieldReader.parts(heads, "\(field).heads"), text: text)
    }
}
