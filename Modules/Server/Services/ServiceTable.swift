internal import EvenhandDesk
internal import EvenhandMessages

/// Every service this server answers.
struct ServiceTable: Sendable {
    let desk: Desk
    let condition: ServerCondition
    /// How long a report waits for its phrases.
    var phrasePatience: Duration = .seconds(5)

    func register(in router: inout CallRouter) {
        ScoringCalls(desk: desk).handlers.register(in: &router)
        ComplaintCalls(desk: desk).handlers.register(in: &router)
        QueueCalls(desk: desk).handlers.register(in: &router)
        CustomerCalls(desk: desk).handlers.register(in: &router)
        EmployeeCalls(desk: desk).handlers.register(in: &router)
        TermsCalls(desk: desk).handlers.register(in: &router)
        PlanCalls(desk: desk).handlers.register(in: &router)
        ThemeCalls(desk: desk).handlers.register(in: &router)
        CharterCalls(desk: desk).handlers.register(in: &router)
        ImportCalls(desk: desk).handlers.register(in: &router)
        OutcomeCalls(desk: desk).handlers.register(in: &router)
        TrendCalls(desk: desk).handlers.register(in: &router)
        LoadingCalls(desk: desk).handlers.register(in: &router)
        MetricsCalls(desk: desk).handlers.register(in: &router)
        FrontlineCalls(desk: desk).handlers.register(in: &router)
        ReportCalls(desk: desk, phrasePatience: phrasePatience).handlers.register(in: &router)
        ExportCalls(desk: desk).handlers.register(in: &router)
        FairnessCalls(desk: desk).handlers.register(in: &router)
        VoiceCalls(desk: desk).handlers.register(in: &router)
        LossReviewCalls(desk: desk).handlers.register(in: &router)
        PolicyCalls(desk: desk).handlers.register(in: &router)
        AuditCalls(desk: desk).handlers.register(in: &router)
        AdminCalls(desk: desk, condition: condition).handlers.register(in: &router)
        let services = Set(router.methodNames.compactMap { $0.split(separator: "/").first.map(String.init) })
        HealthCalls(condition: condition, services: services.union([Health.name])).handlers.register(in: &router)
    }
}
