internal import EvenhandDesk

/// Every service this server answers.
struct ServiceTable: Sendable {
    let desk: Desk
    let condition: ServerCondition

    func register(in router: inout CallRouter) {
        ScoringCalls(desk: desk).handlers.register(in: &router)
        ComplaintCalls(desk: desk).handlers.register(in: &router)
        QueueCalls(desk: desk).handlers.register(in: &router)
        CustomerCalls(desk: desk).handlers.register(in: &router)
        EmployeeCalls(desk: desk).handlers.register(in: &router)
        ImportCalls(desk: desk).handlers.register(in: &router)
        AuditCalls(desk: desk).handlers.register(in: &router)
        AdminCalls(desk: desk, condition: condition).handlers.register(in: &router)
    }
}
