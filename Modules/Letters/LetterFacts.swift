package import EvenhandDomain

/// Who writes: on every letter.
package struct LetterSender: Sendable, Equatable {
    /// Name of the firm as customers know it.
    package let firm: String
    /// Name of the person who signs.
    package let signature: String
    /// How to answer: an address, a number, in the firm's own words.
    package let contact: String

    package init(firm: String, signature: String, contact: String) {
        self.firm = firm
        self.signature = signature
        self.contact = contact
    }
}

/// What an acknowledgement says.
package struct AcknowledgementFacts: Sendable {
    package let sender: LetterSender
    package let customer: String
    /// The complaint's number, as shown to people: `C-1042`.
    package let complaint: String
    package let received: CivilDate
    /// The subject in a few words of the letter's language; nil when it is not to be named.
    package let subject: String?
    /// By when the customer has our answer.
    package let answerBy: CivilDate

    package init(
        sender: LetterSender, customer: String, complaint: String, received: CivilDate, subject: String? = nil,
        answerBy: CivilDate
    ) {
        self.sender = sender
        self.customer = customer
        self.complaint = complaint
        self.received = received
        self.subject = subject
        self.answerBy = answerBy
    }
}

/// What a concerned employee is told before being heard.
package struct InvitationFacts: Sendable {
    package struct Allegation: Sendable {
        /// The head's number within the complaint.
        package let head: String
        /// What is alleged, in the words of the head.
        package let text: String

        package init(head: String, text: String) {
            self.head = head
            self.text = text
        }
    }

    package let sender: LetterSender
    package let employee: String
    package let complaint: String
    package let allegations: [Allegation]
    /// The last day to answer; nothing is found before.
    package let answerBy: CivilDate

    package init(
        sender: LetterSender, employee: String, complaint: String, allegations: [Allegation], answerBy: CivilDate
    ) {
        self.sender = sender
        self.employee = employee
        self.complaint = complaint
        self.allegations = allegations
        self.answerBy = answerBy
    }
}

/// What goes with a copy of the shared summary.
package struct SummaryFacts: Sendable {
    package struct Passage: Sendable {
        /// The passage's number, by which it is disputed.
        package let number: String
        package let text: String

        package init(number: String, text: String) {
            self.number = number
            self.text = text
        }
    }

    package let sender: LetterSender
    package let recipient: String
    package let complaint: String
    package let version: Int
    package let passages: [Passage]
    package let answerBy: CivilDate

    package init(
        sender: LetterSender, recipient: String, complaint: String, version: Int, passages: [Passage],
        answerBy: CivilDate
    ) {
        self.sender = sender
        self.recipient = recipient
        self.complaint = complaint
        self.version = version
        self.passages = passages
        self.answerBy = answerBy
    }
}

/// What an outcome letter says.
package struct OutcomeFacts: Sendable {
    package struct Head: Sendable {
        package let number: String
        package let allegation: String
        package let outcome: Outcome
        /// Why; empty only where the outcome is upheld in full.
        package let reason: String
        package let remedies: [Remedy]
        /// What was promised to everybody, and whether it was kept here.
        package let standards: [Standard]

        package init(
            number: String, allegation: String, outcome: Outcome, reason: String, remedies: [Remedy] = [],
            standards: [Standard] = []
        ) {
            self.standards = standards
            self.number = number
            self.allegation = allegation
            self.outcome = outcome
            self.reason = reason
            self.remedies = remedies
        }
    }

    /// A standard of how customers are treated.
    package struct Standard: Sendable {
        package let text: String
        package let isMet: Bool

        package init(text: String, isMet: Bool) {
            self.text = text
            self.isMet = isMet
        }
    }

    /// A remedy for this customer, or a change of our ways.
    package struct Remedy: Sendable {
        package let text: String
        package let owner: String
        package let due: CivilDate
        package let isChange: Bool
        /// What is paid; nil where nothing is.
        package let amount: Money?

        package init(text: String, owner: String, due: CivilDate, isChange: Bool = false, amount: Money? = nil) {
            self.text = text
            self.amount = amount
            self.owner = owner
            self.due = due
            self.isChange = isChange
        }
    }

    /// Where to go with the outcome: to somebody here who did not decide it, or outside.
    package struct NextStage: Sendable {
        /// The last day to ask; nil when there is none.
        package let until: CivilDate?
        /// Name and address of the body outside the firm, once stage 2 is over or the law names one.
        package let outsideBody: String?
        /// The last day to go there.
        package let outsideUntil: CivilDate?

        package init(until: CivilDate?, outsideBody: String? = nil, outsideUntil: CivilDate? = nil) {
            self.until = until
            self.outsideUntil = outsideUntil
            self.outsideBody = outsideBody
        }
    }

    package let sender: LetterSender
    package let customer: String
    package let complaint: String
    package let heads: [Head]
    package let nextStage: NextStage

    package init(
        sender: LetterSender, customer: String, complaint: String, heads: [Head], nextStage: NextStage
    ) {
        self.sender = sender
        self.customer = customer
        self.complaint = complaint
        self.heads = heads
        self.nextStage = nextStage
    }
}

/// What an employee is told when nothing was found against them.
package struct SupportNoteFacts: Sendable {
    package let sender: LetterSender
    package let employee: String
    package let complaint: String
    package let allegation: String
    package let outcome: Outcome
    package let reason: String

    package init(
        sender: LetterSender, employee: String, complaint: String, allegation: String, outcome: Outcome, reason: String
    ) {
        self.sender = sender
        self.employee = employee
        self.complaint = complaint
        self.allegation = allegation
        self.outcome = outcome
        self.reason = reason
    }
}

/// What somebody is told whom we could not reach.
package struct TwoAttemptsFacts: Sendable {
    package struct Attempt: Sendable {
        package let on: CivilDate
        package let channel: Channel

        package init(on: CivilDate, channel: Channel) {
            self.on = on
            self.channel = channel
        }
    }

    package let sender: LetterSender
    package let recipient: String
    package let complaint: String
    package let attempts: [Attempt]
    /// The day from which we go on without them.
    package let goesOnFrom: CivilDate

    package init(
        sender: LetterSender, recipient: String, complaint: String, attempts: [Attempt], goesOnFrom: CivilDate
    ) {
        self.sender = sender
        self.recipient = recipient
        self.complaint = complaint
        self.attempts = attempts
        self.goesOnFrom = goesOnFrom
    }
}

/// What a holding letter says.
package struct HoldingFacts: Sendable {
    package let sender: LetterSender
    package let customer: String
    package let complaint: String
    /// Why there is no answer yet, in the letter's language.
    package let why: String
    package let answerBy: CivilDate
    /// Who can be asked now, outside the firm; nil when nobody can.
    package let outsideBody: String?

    package init(
        sender: LetterSender, customer: String, complaint: String, why: String, answerBy: CivilDate,
        outsideBody: String? = nil
    ) {
        self.sender = sender
        self.customer = customer
        self.complaint = complaint
        self.why = why
        self.answerBy = answerBy
        self.outsideBody = outsideBody
    }
}

/// What somebody is told of a change.
package struct ChangeFacts: Sendable {
    package let sender: LetterSender
    package let recipient: String
    package let complaint: String
    /// What is otherwise now, in the letter's language; at least one.
    package let changes: [String]

    package init(sender: LetterSender, recipient: String, complaint: String, changes: [String]) {
        self.sender = sender
        self.recipient = recipient
        self.complaint = complaint
        self.changes = changes
    }
}

/// What a customer is told whom the firm parts with.
package struct HandOverFacts: Sendable {
    package let sender: LetterSender
    package let customer: String
    /// The customer's number, as shown to people: `CU-3`.
    package let number: String
    /// The last day of what they have with the firm.
    package let endsOn: CivilDate
    /// Where else to go; at least one.
    package let providers: [String]

    package init(sender: LetterSender, customer: String, number: String, endsOn: CivilDate, providers: [String]) {
        self.sender = sender
        self.customer = customer
        self.number = number
        self.endsOn = endsOn
        self.providers = providers
    }
}
