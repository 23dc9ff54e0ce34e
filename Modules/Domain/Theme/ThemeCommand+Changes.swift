extension ThemeCommand {
    /// Propose a change that answers themes.
    package struct ProposeChange: Sendable, Equatable {
        /// 1–20.
        package let themes: [ThemeID]
        /// What will be otherwise.
        package let text: String
        package let owner: EmployeeID
        package let due: CivilDate

        package init(themes: [ThemeID], text: String, owner: EmployeeID, due: CivilDate) {
            self.themes = themes
            self.text = text
            self.owner = owner
            self.due = due
        }
    }

    /// Commit to a proposed change, with what it costs (R11).
    package struct CommitChange: Sendable, Equatable {
        package let change: ChangeID
        /// Where no plan is kept.
        package let hours: Int?
        /// Where a plan is kept: the accepted request.
        package let request: PlanRequestID?

        package init(change: ChangeID, hours: Int? = nil, request: PlanRequestID? = nil) {
            self.change = change
            self.hours = hours
            self.request = request
        }
    }

    /// Say that a committed change is made.
    package struct ShipChange: Sendable, Equatable {
        package let change: ChangeID
        /// nil: today.
        package let on: CivilDate?

        package init(change: ChangeID, on: CivilDate? = nil) {
            self.change = change
            self.on = on
        }
    }

    /// Give up a change that is not shipped.
    package struct WithdrawChange: Sendable, Equatable {
        package let change: ChangeID
        package let reason: String

        package init(change: ChangeID, reason: String) {
            self.change = change
            self.reason = reason
        }
    }

    /// Tell everyone of a shipped change who can be told and was not. Told again with nobody new, nothing happens; another
    /// text for nobody is refused.
    package struct Announce: Sendable, Equatable {
        package let change: ChangeID
        /// What is told, by language; those of an earlier announcement stand.
        package let texts: [String: String]

        package init(change: ChangeID, texts: [String: String] = [:]) {
            self.change = change
            self.texts = texts
        }
    }

    /// Record what became of a letter.
    package struct RecordReceipt: Sendable, Equatable {
        package let change: ChangeID
        package let recipient: Recipient
        package let result: ReceiptResult

        package init(change: ChangeID, recipient: Recipient, result: ReceiptResult) {
            self.change = change
            self.recipient = recipient
            self.result = result
        }
    }

    /// Put a decision on the register, with whom it is told to.
    package struct RecordDecision: Sendable, Equatable {
        package let text: String
        package let audience: [DecisionAudience]
        package let change: ChangeID?

        package init(text: String, audience: [DecisionAudience], change: ChangeID? = nil) {
            self.text = text
            self.audience = audience
            self.change = change
        }
    }
}
