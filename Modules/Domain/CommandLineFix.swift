/// The command lines refusals offer, all spelled here; the command line follows this file to the letter.
/// Words in capitals stand for what only the caller knows.
package struct CommandLineFix: Sendable {
    private let complaint: String

    /// nil: the complaint is not filed yet.
    package init(_ complaint: ComplaintID?) { self.complaint = complaint?.description ?? "COMPLAINT" }

    // MARK: Intake

    package static let file =
        "evenhand complaint file --customer CUSTOMER --channel CHANNEL --language LANGUAGE --text TEXT"
    package var show: String { line("show") }
    package var acknowledge: String { line("acknowledge", "--letter FILE --next-step TEXT --by DATE") }
    package var headAdd: String { line("head add", "--ground GROUND --allegation TEXT") }
    package func headChange(_ head: HeadID) -> String { line("head change", "--head \(head) --ground GROUND") }
    package func headName(_ head: HeadID) -> String { line("head name", "--head \(head) --employee EMPLOYEE") }
    package func headWithdraw(_ head: HeadID) -> String { line("head withdraw", "--head \(head) --reason TEXT") }
    package var evidenceAdd: String {
        line("evidence add", "--head HEAD --kind KIND --source SOURCE --note TEXT")
    }
    package var erase: String { line("erase") }

    // MARK: Informing

    package var respondent: String { line("respondent", "--employee EMPLOYEE") }
    package func informSummary(_ head: HeadID?) -> String {
        line("inform summary", "--passage \"\(head?.description ?? "HEAD"): TEXT\"")
    }
    package func informSend(_ party: Party) -> String { line("inform send", "--party \(party)") }
    package func informDispute(_ party: Party) -> String {
        line("inform dispute", "--passage PASSAGE --party \(party) --text TEXT")
    }
    package func informAnswer(_ passage: PassageID) -> String {
        line("inform answer", "--passage \(passage) --text TEXT")
    }
    package func informAttempt(_ party: Party) -> String {
        line("inform attempt", "--party \(party) --on DATE --channel CHANNEL")
    }
    package func informNoChannel(_ party: Party) -> String { line("inform no-channel", "--party \(party)") }
    package func informConfirmNoChannel(_ party: Party) -> String {
        line("inform no-channel", "--party \(party) --confirm")
    }

    // MARK: Hearing

    package func statementInvite(_ head: HeadID, _ side: Side) -> String {
        line("statement invite", "--head \(head) --side \(side.rawValue)")
    }
    package func statementInvite(_ head: HeadID, _ side: Side, due: CivilDate) -> String {
        line("statement invite", "--head \(head) --side \(side.rawValue) --due \(due)")
    }
    package func statementGive(_ head: HeadID, _ side: Side) -> String {
        line("statement give", "--head \(head) --side \(side.rawValue) --text TEXT")
    }
    package func statementWaive(_ head: HeadID, _ side: Side) -> String {
        line("statement waive", "--head \(head) --side \(side.rawValue) --text TEXT")
    }
    package func hearSchedule(_ heads: [HeadID], inviting parties: [Party]) -> String {
        let flags = heads.map { "--head \($0)" } + parties.map { "--invite \($0)" }
        return line("hear schedule", "--on DATE \(flags.joined(separator: " "))")
    }
    package func hearWaive(_ hearing: HearingID, _ employee: EmployeeID) -> String {
        line("hear waive", "--hearing \(hearing) --employee \(employee) --text TEXT")
    }
    package func hearHold(_ hearing: HearingID, present: [Party]) -> String {
        let flags = present.map { " --present \($0)" }.joined()
        return line("hear hold", "--hearing \(hearing)\(flags)")
    }

    // MARK: Judges and protection

    package var declareNone: String { line("declare", "--none") }
    package var declareTie: String { line("declare", "--tie TEXT") }
    package func outsideDecider(_ person: String = "EMPLOYEE") -> String {
        line("decider", "--outside \(person) --tie TEXT --reason TEXT")
    }
    package var protect: String { line("protect", "--measure MEASURE --text TEXT") }
    package var embargoPropose: String { line("embargo propose", "--ground GROUND --text TEXT") }
    package var embargoPlace: String { line("embargo place") }
    package var embargoLift: String { line("embargo lift", "--reason TEXT") }

    // MARK: Outcome

    package func find(_ head: HeadID) -> String {
        line("find", "--head \(head) --outcome OUTCOME --reason REASON --text TEXT")
    }
    package func resolve(_ head: HeadID) -> String {
        line("resolve", "--head \(head) --solution TEXT --accepted DATE")
    }
    package func remedyGrant(_ head: HeadID) -> String {
        line("remedy grant", "--head \(head) --kind KIND --text TEXT --owner EMPLOYEE --due DATE")
    }
    package func remedyChange(_ head: HeadID) -> String {
        line("remedy change", "--head \(head) --text TEXT --owner EMPLOYEE --due DATE")
    }
    package func remedyDone(_ remedy: RemedyID) -> String { line("remedy done", "--remedy \(remedy)") }
    package func findAgainst(_ head: HeadID) -> String { find(head) + " --behaviour BEHAVIOUR --response RESPONSE" }
    package func findPlainly(_ head: HeadID) -> String { find(head) + " --plain-words TEXT --told-beforehand TEXT" }
    package func findStandard(_ head: HeadID, _ standard: StandardID?) -> String {
        find(head) + " --standard \(standard?.description ?? "ST-1")=missed"
    }
    package func findDeparting(_ head: HeadID) -> String { find(head) + " --departure TEXT" }
    package func scorecard(_ head: HeadID) -> String { line("scorecard", "--head \(head)") }
    package func supportNote(_ employee: EmployeeID) -> String {
        line("support-note", "--employee \(employee) --letter FILE")
    }
    package func expertOpinion(_ head: HeadID) -> String {
        line(
            "evidence add", "--head \(head) --kind expertOpinion --source SOURCE --provider EMPLOYEE --note TEXT")
    }
    package func firmRecords(_ head: HeadID) -> String {
        line("evidence add", "--head \(head) --kind record --source firmRecords --note TEXT")
    }
    package func headAdd(_ ground: Ground) -> String {
        line("head add", "--ground \(ground.rawValue) --allegation TEXT")
    }
    package func safetyAssign(_ head: HeadID) -> String {
        line("safety assign", "--head \(head) --reviewer EMPLOYEE")
    }
    package func safetyReview(_ head: HeadID) -> String { line("safety review", "--head \(head) --text TEXT") }
    package var careRaise: String { line("care raise", "--text TEXT") }
    package var careReview: String { line("care review", "--text TEXT") }
    package var remedyReview: String { line("remedy review") }
    package func notDuplicate(_ other: ComplaintID) -> String { line("not-duplicate", "--of \(other) --reason TEXT") }
    package func acknowledgeAlert(_ alert: AlertID) -> String {
        "evenhand alerts acknowledge \(complaint) --alert \(alert)"
    }
    package var clocks: String { line("clocks") }
    package var waitStart: String { line("wait start", "--question TEXT") }
    package var waitEnd: String { line("wait end") }
    package var extend: String { line("extend", "--days N --reason TEXT") }
    package func policyDiff(_ version: String) -> String { "evenhand policy diff \(version)" }
    package var close: String { line("close") }
    package var reopen: String { line("reopen", "--cause CAUSE --reason TEXT") }
    package var escalate: String { line("escalate", "--stage STAGE --reason TEXT") }

    // MARK: Arrangement

    package var assign: String { line("assign", "--to EMPLOYEE") }
    package var merge: String { line("merge", "--into COMPLAINT --reason TEXT") }
    package var unmerge: String { line("unmerge", "--reason TEXT") }
    package var outcomeAccept: String { line("outcome", "--answer accepted --text TEXT") }
    package var review: String { line("review", "--result RESULT --text TEXT") }

    // MARK: Other records

    package static let customerList = "evenhand customer list"
    package static let customerAdd = "evenhand customer add --name NAME"
    package static func customerErase(_ customer: CustomerID) -> String { "evenhand customer erase \(customer)" }
    package static let customerContact = "evenhand customer contact CUSTOMER --contact TEXT"
    package static let employeeList = "evenhand employee list"
    package static let employeeAdd = "evenhand employee add --name NAME"
    package static let employeeAddOutside = "evenhand employee add --name NAME --outside"
    package static let employeeManager = "evenhand employee manager EMPLOYEE --manager EMPLOYEE"
    package static let employeeAbsent = "evenhand employee absent EMPLOYEE --until DATE"
    package static let employeeLanguage = "evenhand employee update EMPLOYEE --language TAG"
    package static let employeeReturn = "evenhand employee return EMPLOYEE"
    package static let employeeExperience = "evenhand employee experience add EMPLOYEE --area AREA --hours HOURS"
    package static let termsList = "evenhand terms list"
    package static let termsPublish = "evenhand terms publish --name NAME --in-force DATE --text TEXT"
    package static let guaranteePublish = "evenhand guarantee publish --name NAME --from DATE --text TEXT"
    package static func customerAcceptTerms(_ customer: CustomerID?) -> String {
        "evenhand customer accept-terms \(customer?.description ?? "CUSTOMER") --terms NAME --version VERSION"
    }
    package static let charterPublish = "evenhand charter publish --in-force DATE --text TEXT"
    package static let charterPulse = "evenhand charter pulse record --team TEAM --agrees TEXT --differs TEXT"
    package static let standardPublish = "evenhand standard publish --in-force DATE --text TEXT"
    package static let standardList = "evenhand standard list"
    package static func standardEnd(_ standard: StandardID) -> String {
        "evenhand standard end \(standard) --last-day DATE"
    }
    package static let planShow = "evenhand plan show"
    package static let planCapacity = "evenhand plan capacity --team TEAM --hours HOURS --from DATE"
    package static let initiativeAdd = "evenhand plan initiative add --name NAME --team TEAM --hours HOURS"
    package static func initiativeRedate(_ initiative: InitiativeID) -> String {
        "evenhand plan initiative redate \(initiative) --due DATE --reason TEXT"
    }
    package static func initiativeDrop(_ initiative: InitiativeID) -> String {
        "evenhand plan initiative drop \(initiative) --reason TEXT"
    }
    package static func planRequestCost(_ complaint: ComplaintID?, _ head: HeadID?) -> String {
        let about = (complaint.map { " --complaint \($0)" } ?? "") + (head.map { " --head \($0)" } ?? "")
        return "evenhand plan request cost --team TEAM --hours HOURS --text TEXT" + (complaint == nil ? "" : about)
    }
    package static let planRequestList = "evenhand plan request list"
    package static func planRequestShow(_ request: PlanRequestID) -> String { "evenhand plan request show \(request)" }
    package static func planRequestDecide(_ request: PlanRequestID) -> String {
        "evenhand plan request decide \(request) --decision DECISION --reason TEXT"
    }
    package static func planRequestAccept(
        _ request: PlanRequestID, displacing initiatives: [InitiativeID], before place: InitiativeID?
    ) -> String {
        let flags = initiatives.map { " --displaces \($0)" }.joined() + (place.map { " --before \($0)" } ?? "")
        return "evenhand plan request decide \(request) --decision accepted\(flags) --reason TEXT"
    }
    package static let planTimeBook = "evenhand plan time book --team TEAM --week DATE --hours HOURS"
    package static let tokenIssuePlanOwner = "evenhand token issue --person EMPLOYEE --role planOwner"
    package static let policyList = "evenhand policy list"
    package static let policyCheck = "evenhand policy check FILE"
    package static let tokenList = "evenhand token list"
    package static let tokenIssue = "evenhand token issue --person EMPLOYEE --role ROLE"

    private func line(_ verb: String, _ rest: String = "") -> String {
        "evenhand complaint \(verb) \(complaint)" + (rest.isEmpty ? "" : " \(rest)")
    }
}
