internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

/// All that whoever has the customer on the phone needs.
struct CustomerCardCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "card",
        abstract: "Show what the person on the phone needs: who, what is open and promised, what was bought last.",
        discussion: """
            Complaints that are closed to you are not on it. Amounts are shown to those who may see ledgers.

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
                }),
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
        return lines
    }
}
