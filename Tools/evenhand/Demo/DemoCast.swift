internal import EvenhandClient
internal import EvenhandDomain
internal import EvenhandMessages

/// Who takes part in the story, by the numbers the server gave them, and with their own tokens.
struct DemoCast: Sendable {
    let maria: String
    let helen: String
    let tom: String
    let joan: String
    let mariasToken: String
    let helensToken: String
    let tomsToken: String
}

/// The dates the story promises, counted from today.
struct DemoDates: Sendable {
    let today: CivilDate
    /// By when Joan gets her answer: ten business days.
    let answer: CivilDate
    let refund: CivilDate
    let change: CivilDate

    init(now: Int64) {
        let calendar = Calendar.weekdaysUTC
        let today = calendar.date(of: Instant(milliseconds: now))
        self.today = today
        answer = calendar.date(10, businessDaysAfter: today)
        refund = calendar.date(5, businessDaysAfter: today)
        change = calendar.date(20, businessDaysAfter: today)
    }

    /// `5 March 2026`, as letters write it.
    static func spoken(_ date: CivilDate) -> String {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November",
            "December",
        ]
        let (year, month, day) = date.parts
        return "\(day) \(months[month - 1]) \(year)"
    }
}

extension Desk {
    /// The number of the person registered under that name.
    func employee(named name: String) async throws -> String {
        let request = filled(Evenhand_V1_ListEmployeesRequest()) { $0.page.size = Paging.size }
        let found = try await employees.listEmployees(request, options: options).employees.last { $0.name.text == name }
        guard let found else { throw CommandFailure(.internalFault, "\(name) was registered and cannot be found.") }
        return found.employeeID
    }

    func customer(named name: String) async throws -> String {
        let request = filled(Evenhand_V1_ListCustomersRequest()) { $0.page.size = Paging.size }
        let found = try await customers.listCustomers(request, options: options).customers.last { $0.name.text == name }
        guard let found else { throw CommandFailure(.internalFault, "\(name) was registered and cannot be found.") }
        return found.customerID
    }

    /// The only complaint of a customer.
    func complaint(of customer: String) async throws -> String {
        let request = filled(Evenhand_V1_ListComplaintsRequest()) { $0.filter.customerID = customer }
        for try await page in try await complaints.listComplaints(request, options: options) {
            if let row = page.complaints.first { return row.complaintID }
        }
        throw CommandFailure(.internalFault, "The complaint of \(customer) was filed and cannot be found.")
    }

    /// A token for a person, made as `evenhand token issue` makes it.
    func token(for person: String, _ roles: [Role]) async throws -> String {
        let request = filled(Evenhand_V1_IssueTokenRequest()) { request in
            request.employeeID = person
            request.roles = roles.map { Evenhand_V1_Role($0) }
            request.label = "demo"
        }
        return try await administration.issueToken(request, options: options).secret
    }
}
