/// A head as somebody sets it out.
package struct HeadDraft: Sendable, Equatable {
    package let ground: Ground
    package let allegation: String
    package let asked: String?
    package let amount: Money?
    package let employee: EmployeeID?
    package let expectation: Expectation?
    package let occurredAt: Instant?

    package init(
        ground: Ground, allegation: String, asked: String? = nil, amount: Money? = nil, employee: EmployeeID? = nil,
        expectation: Expectation? = nil, occurredAt: Instant? = nil
    ) {
        self.ground = ground
        self.allegation = allegation
        self.asked = asked
        self.amount = amount
        self.employee = employee
        self.expectation = expectation
        self.occurredAt = occurredAt
    }
}
