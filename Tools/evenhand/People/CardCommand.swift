internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

/// All that whoever has the customer on the phone needs.
struct CustomerCardCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "card",
        abstract: "Show what the person on the phone needs: who, what is open and promised, bought and said last.",
        discussion: """
            Complaints that are closed to you are not on it, nor what was said about them. Amounts are shown to those who may \
            see ledgers, the call of a loss review to those who hold reviews and to whoever is to make it.

            EXAMPLES
              evenhand customer card CU-3
            """)

    @Argument(help: "The customer, like CU-3.")
    var customer: CustomerArgument

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_GetCustomerCardRequest()) { $0.customerID = customer.text }
        let card = try await server.withDesk { desk in
            try await desk.customers.getCustomerCard(request, options: desk.options)
        }
        let console = server.console
        try console.answer(CardView.json(card)) { CardView.lines(card, on: console) }
    }
}

enum CardView {
    typealias Card = Evenhand_V1_GetCustomerCardResponse

    static func json(_ card: Card) -> JSONValue {
        let customer = card.customer
        return [
            "customer": .string(customer.customerID), "name": .personal(customer.name, isThere: customer.hasName),
            "contact": .personal(customer.contact, isThere: customer.hasContact),
            "language": .textIfAny(customer.language), "standing": .word(customer.standing),
            "group": .textIfAny(customer.group), "erased": .moment(customer.erasedMs), "since": .moment(card.sinceMs),
            "consent": customer.hasAnnouncements ? .bool(customer.announcements) : .null,
            "suspendedUntil": .moment(card.suspendedUntilMs), "openComplaints": JSONValue(card.openCount),
            "complaints": JSONValue(card.complaintCount),
            "open": .array(
                card.open.map { complaint in
                    [
                        "complaint": .string(complaint.complaintID), "received": .moment(complaint.receivedMs),
                        "topic": .textIfAny(complaint.topic), "productArea": .textIfAny(complaint.productArea),
                        "status": .word(complaint.status), "stage": .word(complaint.stage),
                        "next": .textIfAny(complaint.nextStep), "nextAt": .moment(complaint.nextMs),
                        "assignedTo": .textIfAny(complaint.assignedTo),
                    ]
                }),
            "promises": .array(
                card.promises.map { promise in
                    [
                        "complaint": .string(promise.complaintID), "due": .moment(promise.dueMs),
                        "owner": .string(promise.ownerID), "late": .bool(promise.late),
                    ]
                }),
            "purchases": .array(
                card.purchases.map { purchase in
                    [
                        "on": .moment(purchase.onMs), "document": .textIfAny(purchase.document),
                        "amount": .money(purchase.amount, isThere: purchase.hasAmount),
                    ]
                }),
            "feedback": .array(
                card.feedback.map { feedback in
                    [
                        "on": .moment(feedback.onMs), "text": .personal(feedback.text, isThere: feedback.hasText),
                        "rating": feedback.hasRating ? JSONValue(feedback.rating) : .null,
                    ]
                }), "voices": .array(card.voices.map(VoiceView.json)),
            "changes": .array(
                card.changes.map { change in
                    [
                        "change": .string(change.changeID), "text": .personal(change.text),
                        "due": .string(change.due), "shippedOn": .textIfAny(change.shippedOn),
                        "toldOn": .textIfAny(change.toldOn), "complaint": .string(change.complaintID),
                    ]
                }), "lossCall": card.hasLossCall ? json(card.lossCall) : .null,
        ]
    }

    private static func json(_ call: Evenhand_V1_CardLossCall) -> JSONValue {
        [
            "review": .string(call.reviewID), "reviewOpen": .bool(call.reviewOpen), "owner": .string(call.ownerID),
            "result": JSONValue(Words.wordIfSet(of: call.result)), "attempts": JSONValue(call.attempts),
            "mustNotBeCalled": .bool(call.mustNotBeCalled),
        ]
    }

    static func lines(_ card: Card, on console: Console) -> [String] {
        let style = console.style
        let customer = card.customer
        func words(_ text: Evenhand_V1_PersonalText, _ isThere: Bool, _ none: String) -> String {
            !isThere ? none : text.erased ? "(erased)" : style.safe(text.text)
        }
        var facts = [Words.wordIfSet(of: customer.standing).map(Words.phrase)]
        facts += [
            card.sinceMs == 0 ? nil : "since \(CivilTime.date(card.sinceMs))",
            customer.language.isEmpty ? nil : "speaks \(style.safe(customer.language))",
            customer.group.isEmpty ? nil : style.safe(customer.group),
            customer.hasAnnouncements
                ? (customer.announcements ? "wants news of changes" : "wants no news of changes")
                : "not asked about news of changes",
        ]
        var lines = [
            style.strong("\(customer.customerID)  \(words(customer.name, customer.hasName, "(no name)"))"),
            "  \(words(customer.contact, customer.hasContact, "no way to reach them is known"))",
            "  \(facts.compactMap { $0 }.joined(separator: " · "))",
        ]
        if customer.erasedMs > 0 {
            lines.append("  erased on \(CivilTime.date(customer.erasedMs)); nothing is kept about them")
        }
        if card.suspendedUntilMs > 0 {
            lines.append(style.alarm("  suspended until \(CivilTime.date(card.suspendedUntilMs))"))
        }
        lines.append("\(card.openCount) open of \(card.complaintCount) complaints")
        for complaint in card.open {
            let what = [complaint.topic, complaint.productArea].filter { !$0.isEmpty }.map(style.safe)
            let next =
                complaint.nextStep.isEmpty ? "no date" : "\(complaint.nextStep) by \(CivilTime.date(complaint.nextMs))"
            lines.append(
                "  \(complaint.complaintID)  \(CivilTime.date(complaint.receivedMs))  "
                    + "\(Words.phrase(of: complaint.status))  \(what.joined(separator: ", "))  → \(next)"
                    + (complaint.assignedTo.isEmpty ? "" : ", with \(complaint.assignedTo)"))
        }
        for promise in card.promises {
            let due = "promised for \(CivilTime.date(promise.dueMs)) by \(promise.ownerID), \(promise.complaintID)"
            lines.append("  " + (promise.late ? style.warning("late: \(due)") : due))
        }
        for purchase in card.purchases {
            let amount =
                purchase.hasAmount
                ? "  \(MoneyArgument.text(minorUnits: purchase.amount.minorUnits, currency: purchase.amount.currency))"
                : ""
            lines.append("  bought \(CivilTime.date(purchase.onMs))  \(style.safe(purchase.document))\(amount)")
        }
        for feedback in card.feedback {
            let rating = feedback.hasRating ? " (\(feedback.rating) of 10)" : ""
            lines.append(
                "  said \(CivilTime.date(feedback.onMs))\(rating): \(words(feedback.text, feedback.hasText, ""))")
        }
        lines += card.voices.map { "  " + line($0, style: style) }
        lines += card.changes.map { "  " + line($0, style: style) }
        if card.hasLossCall { lines.append("  " + line(card.lossCall, style: style)) }
        return lines
    }

    static func line(_ voice: Evenhand_V1_Voice, style: TextStyle) -> String {
        let how =
            switch voice.origin {
            case .survey: " by survey"
            case .call: " when we called"
            default: ""
            }
        var marks: [String] = []
        if voice.answers.hasRating { marks.append("\(voice.answers.rating) of 10") }
        if voice.answers.hasFair { marks.append("treated \(voice.answers.fair ? "fairly" : "unfairly")") }
        if !voice.complaintID.isEmpty { marks.append("about \(voice.complaintID)") }
        let words = VoiceView.words(voice, style: style)
        return "said \(voice.on)\(how)" + (marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))")
            + (words.isEmpty ? "" : ": \(words)")
    }

    static func line(_ change: Evenhand_V1_CardChange, style: TextStyle) -> String {
        let text = change.text.erased ? "(erased)" : style.safe(change.text.text)
        let told = change.toldOn.isEmpty ? "not told yet" : "told \(change.toldOn)"
        return change.shippedOn.isEmpty
            ? "promised for \(change.due) because of \(change.complaintID): \(text) (\(change.changeID))"
            : "changed \(change.shippedOn) because of \(change.complaintID): \(text) (\(change.changeID), \(told))"
    }

    static func line(_ call: Evenhand_V1_CardLossCall, style: TextStyle) -> String {
        let result = Words.wordIfSet(of: call.result).map { "last \($0)" } ?? "not called yet"
        let line =
            "call of \(call.reviewID) by \(call.ownerID): \(result), \(call.attempts) tried"
            + (call.reviewOpen ? "" : ", the review is closed")
        return call.mustNotBeCalled ? style.alarm("\(line); must not be called") : line
    }
}
