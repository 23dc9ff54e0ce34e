/// The command lines refusals about a customer offer, beside those of `CommandLineFix`.
package struct CustomerLineFix: Sendable {
    private let customer: String

    /// nil: no customer is named yet.
    package init(_ customer: CustomerID?) { self.customer = customer?.description ?? "CUSTOMER" }

    package var show: String { line("show") }
    package var ledgerAdd: String { line("ledger add", "--kind revenue --amount AMOUNT") }
    package var incidentList: String { line("incident list") }
    package var incidentNote: String { line("incident note", "--conduct CONDUCT --text TEXT") }
    package func incidentConfirm(_ incident: IncidentID) -> String {
        line("incident confirm", "--incident \(incident)")
    }
    package func incidentWithdraw(_ incident: IncidentID) -> String {
        line("incident withdraw", "--incident \(incident) --reason TEXT")
    }
    package var partShow: String { line("part show") }
    package var partPropose: String {
        line("part propose", "--kind ending --reason TEXT --evidence TEXT --ends DATE")
    }
    package func partPropose(_ kind: PartingKind, ends: CivilDate) -> String {
        line("part propose", "--kind \(kind.rawValue) --reason TEXT --evidence TEXT --ends \(ends)")
    }
    package var partConfirm: String { line("part confirm") }
    package var partOffer: String { line("part hearing", "--on DATE") }
    package func partOffer(on day: CivilDate) -> String { line("part hearing", "--on \(day)") }
    package var partHearing: String { line("part hearing", "--outcome held --text TEXT") }
    package var partLetter: String { line("part letter", "--provider TEXT") }
    package func partLetter(ends: CivilDate) -> String { line("part letter", "--provider TEXT --ends \(ends)") }
    package var partComplete: String { line("part complete") }
    package var partWithdraw: String { line("part withdraw", "--reason TEXT") }
    package var suspend: String { line("part suspend", "--reason TEXT") }
    package var suspendConfirm: String { line("part suspend", "--confirm") }
    package var suspendLift: String { line("part suspend", "--lift --reason TEXT") }
    package static let fitProfile = "evenhand fit profile"

    private func line(_ verb: String, _ rest: String = "") -> String {
        "evenhand customer \(verb) \(customer)" + (rest.isEmpty ? "" : " \(rest)")
    }
}
