internal import EvenhandMessages

enum CustomerView {
    static func json(_ customer: Evenhand_V1_Customer) -> JSONValue {
        [
            "id": .string(customer.customerID), "version": JSONValue(customer.version),
            "name": .personal(customer.name, isThere: customer.hasName),
            "contact": .personal(customer.contact, isThere: customer.hasContact),
            "language": .textIfAny(customer.language), "standing": .word(customer.standing),
            "external": .source(customer.external, isThere: customer.hasExternal),
            "acceptedTerms": .array(
                customer.acceptedTerms.map { accepted in
                    [
                        "terms": .string(accepted.terms), "version": JSONValue(accepted.version),
                        "on": .moment(accepted.onMs),
                    ]
                }),
            "announcements": customer.hasAnnouncements ? .bool(customer.announcements) : .null,
            "erased": .moment(customer.erasedMs),
        ]
    }

    static func lines(_ customer: Evenhand_V1_Customer, style: TextStyle) -> [String] {
        var title = [style.strong(customer.customerID), name(customer, style: style)]
        if customer.standing != .unspecified { title.append(Words.phrase(of: customer.standing)) }
        if !customer.language.isEmpty { title.append(style.safe(customer.language)) }
        if customer.erasedMs != 0 { title.append("erased \(CivilTime.date(customer.erasedMs))") }
        let contact = customer.hasContact && !customer.contact.erased ? style.safe(customer.contact.text) : "not known"
        let accepted = customer.acceptedTerms.map { accepted in
            "  accepted \(style.safe(accepted.terms)) \(accepted.version) on \(CivilTime.date(accepted.onMs))"
        }
        let consent =
            customer.hasAnnouncements
            ? ["  \(customer.announcements ? "wants" : "does not want") to hear what becomes of complaints"] : []
        return [title.joined(separator: " · "), "  reached at: \(contact)"] + accepted + consent
    }

    static func table(_ customers: [Evenhand_V1_Customer], style: TextStyle) -> Table {
        var table = Table([.text("customer"), .prose("name"), .text("standing"), .text("lang"), .prose("contact")])
        for customer in customers {
            table.add(
                customer.customerID, name(customer, style: style),
                Words.wordIfSet(of: customer.standing) ?? "", style.safe(customer.language),
                customer.contact.erased ? "(erased)" : style.safe(customer.contact.text))
        }
        return table
    }

    private static func name(_ customer: Evenhand_V1_Customer, style: TextStyle) -> String {
        if customer.name.erased || customer.erasedMs != 0 { return "(erased)" }
        return customer.hasName ? style.safe(customer.name.text) : "(no name)"
    }
}

enum EmployeeView {
    static func json(_ employee: Evenhand_V1_Employee) -> JSONValue {
        [
            "id": .string(employee.employeeID), "version": JSONValue(employee.version),
            "name": .personal(employee.name, isThere: employee.hasName), "team": .textIfAny(employee.team),
            "outside": .bool(employee.outside), "language": .textIfAny(employee.language),
            "managers": .array(
                employee.managers.map { span in
                    ["manager": .textIfAny(span.managerID), "from": .moment(span.fromMs)]
                }),
            "experience": .array(
                employee.experience.map { entry in
                    [
                        "area": .string(entry.area), "hours": JSONValue(entry.hours), "expert": .bool(entry.expert),
                    ]
                }),
            "absences": .array(
                employee.absences.map { absence in
                    ["from": .moment(absence.fromMs), "until": .moment(absence.untilMs)]
                }),
            "left": .moment(employee.leftMs), "erased": .moment(employee.erasedMs),
        ]
    }

    static func lines(_ employee: Evenhand_V1_Employee, style: TextStyle) -> [String] {
        var title = [style.strong(employee.employeeID), name(employee, style: style)]
        if !employee.team.isEmpty { title.append(style.safe(employee.team)) }
        if employee.outside { title.append("outside person") }
        if !employee.language.isEmpty { title.append(style.safe(employee.language)) }
        if employee.leftMs != 0 { title.append("left \(CivilTime.date(employee.leftMs))") }
        let spans = employee.managers.map { span in
            "  since \(CivilTime.date(span.fromMs)) reports to \(span.managerID.isEmpty ? "nobody" : span.managerID)"
        }
        let experience = employee.experience.map { entry in
            "  \(entry.hours) hours in \(style.safe(entry.area))\(entry.expert ? ", an expert" : "")"
        }
        let absences = employee.absences.map { absence in
            "  absent \(CivilTime.date(absence.fromMs)) through \(CivilTime.date(absence.untilMs))"
        }
        return [title.joined(separator: " · ")] + spans + experience + absences
    }

    static func table(_ employees: [Evenhand_V1_Employee], style: TextStyle) -> Table {
        var table = Table([.text("person"), .prose("name"), .text("team"), .text("reports to"), .text("")])
        for employee in employees {
            let standing = employee.leftMs != 0 ? "left" : employee.outside ? "outside" : ""
            table.add(
                employee.employeeID, name(employee, style: style), style.safe(employee.team),
                employee.managers.last?.managerID ?? "", standing)
        }
        return table
    }

    private static func name(_ employee: Evenhand_V1_Employee, style: TextStyle) -> String {
        employee.name.erased || employee.erasedMs != 0 ? "(erased)" : style.safe(employee.name.text)
    }
}

/// What came of a command on a customer or an employee.
enum PersonReplyView {
    static func show(_ reply: Evenhand_V1_CustomerReply, on console: Console) throws {
        try show("customer", reply.customerID, reply.version, reply.events, on: console)
    }

    static func show(_ reply: Evenhand_V1_EmployeeReply, on console: Console) throws {
        try show("employee", reply.employeeID, reply.version, reply.events, on: console)
    }

    private static func show(
        _ kind: String, _ id: String, _ version: UInt64, _ events: [String], on console: Console
    ) throws {
        let value = JSONValue.object([
            JSONValue.Member(kind, .string(id)), JSONValue.Member("version", JSONValue(version)),
            JSONValue.Member("events", .texts(events)),
        ])
        try console.answer(value) {
            let happened =
                events.isEmpty ? "nothing changed" : events.map(Words.event).joined(separator: ", ")
            return ["\(console.style.strong(id)): \(console.style.safe(happened)) · version \(version)"]
        }
    }
}
