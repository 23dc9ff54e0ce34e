internal import EvenhandMessages

/// A head of complaint with what was said and found on it, as JSON.
enum HeadJSON {
    static func value(_ head: Evenhand_V1_Head) -> JSONValue {
        [
            "head": JSONValue(head.head),
            "ground": .word(head.ground),
            "allegation": .personal(head.allegation),
            "asked": .personal(head.asked, isThere: head.hasAsked),
            "amount": .money(head.amount, isThere: head.hasAmount),
            "employee": .textIfAny(head.employeeID),
            "expectation": head.hasExpectation ? expectation(head.expectation) : .null,
            "occurred": .moment(head.occurredMs),
            "statements": .array(head.statements.map(statement)),
            "outcome": .word(head.outcome),
            "finding": head.hasFinding ? finding(head.finding) : .null,
            "settled": .personal(head.settled, isThere: head.hasSettled),
            "settledAt": .moment(head.settledMs),
            "earlierFindings": .array(head.earlierFindings.map(finding)),
        ]
    }

    private static func expectation(_ expectation: Evenhand_V1_Expectation) -> JSONValue {
        [
            "kind": .word(expectation.kind), "terms": .textIfAny(expectation.terms),
            "on": expectation.hasOnMs ? .moment(expectation.onMs) : .null,
        ]
    }

    private static func statement(_ statement: Evenhand_V1_Statement) -> JSONValue {
        [
            "party": .string(statement.party),
            "invitation": statement.hasInvitation
                ? [
                    "at": .moment(statement.invitation.atMs), "due": .moment(statement.invitation.dueMs),
                    "offersWriting": .bool(statement.invitation.offersWriting),
                    "offersRepresentative": .bool(statement.invitation.offersRepresentative),
                ] : .null,
            "given": .personal(statement.given, isThere: statement.hasGiven),
            "waiver": .personal(statement.waiver, isThere: statement.hasWaiver),
        ]
    }

    private static func finding(_ finding: Evenhand_V1_Finding) -> JSONValue {
        [
            "outcome": .word(finding.outcome), "reason": .word(finding.reason),
            "explanation": .personal(finding.explanation, isThere: finding.hasExplanation),
            "decider": .string(finding.deciderID), "stage": .word(finding.stage), "at": .moment(finding.atMs),
            "policy": .string(finding.policy),
            "merit": finding.hasMerit
                ? [
                    "sum": JSONValue(finding.merit.sum), "recommended": .word(finding.merit.recommended),
                    "standard": .string(finding.merit.standard), "because": .string(finding.merit.because),
                ] : .null,
            "departsFrom": .texts(finding.departsFrom),
            "departure": .personal(finding.departure, isThere: finding.hasDeparture),
            "closest": .array(finding.closest.map(ScorecardView.json)), "behaviour": .word(finding.behaviour),
            "response": .word(finding.response),
            "plainWords": .personal(finding.plainWords, isThere: finding.hasPlainWords),
            "toldBeforehand": .personal(finding.toldBeforehand, isThere: finding.hasToldBeforehand),
            "terms": .texts(finding.terms), "guarantee": .textIfAny(finding.guarantee),
            "standards": .array(finding.standards.map(CharterView.json)),
        ]
    }
}
