import EvenhandMessages
import Foundation
import Testing

/// The descriptors against the text of the `.proto` files, read independently of any generator.
@Suite struct `Method descriptors` {
    static let generated: [String: [String]] = [
        ScoringService.name: ScoringService.methodNames,
        ComplaintService.name: ComplaintService.methodNames,
        CustomerService.name: CustomerService.methodNames,
        EmployeeService.name: EmployeeService.methodNames,
        TermsService.name: TermsService.methodNames,
        PlanService.name: PlanService.methodNames,
        ThemeService.name: ThemeService.methodNames,
        CharterService.name: CharterService.methodNames,
        QueueService.name: QueueService.methodNames,
        ImportService.name: ImportService.methodNames,
        OutcomeService.name: OutcomeService.methodNames,
        TrendService.name: TrendService.methodNames,
        LoadingService.name: LoadingService.methodNames,
        MetricsService.name: MetricsService.methodNames,
        FairnessService.name: FairnessService.methodNames,
        ReportService.name: ReportService.methodNames,
        ExportService.name: ExportService.methodNames,
        FrontlineService.name: FrontlineService.methodNames,
        VoiceService.name: VoiceService.methodNames,
        LossReviewService.name: LossReviewService.methodNames,
        PolicyService.name: PolicyService.methodNames,
        AuditService.name: AuditService.methodNames,
        AdminService.name: AdminService.methodNames,
    ]

    @Test func `name every service and method of the proto files in order`() throws {
        #expect(try ProtoText.all().mapValues { $0.map(\.name) } == Self.generated)
    }

    @Test func `fit the wire's limit for names`() {
        for name in Self.generated.values.joined() { #expect((1...255).contains(name.utf8.count), "\(name)") }
    }

    @Test func `carry kind and idempotency`() {
        #expect(ScoringService.score.kind == .unary)
        #expect(ScoringService.score.idempotency == .noSideEffects)
        #expect(ScoringService.score.name == "evenhand.v1.ScoringService/Score")
        #expect(ScoringService.scoreStream.kind == .bidirectional)
        #expect(ComplaintService.listComplaints.kind == .serverStreaming)
        #expect(ComplaintService.acknowledge.idempotency == .unknown)
        #expect(ImportService.importComplaints.idempotency == .idempotent)
    }

    @Test func `leave no command of a complaint marked as free of side effects`() throws {
        let commands = try #require(try ProtoText.all()[ComplaintService.name]).filter { $0.reply == "CommandReply" }
        #expect(commands.count > 30)
        for command in commands { #expect(!command.options.contains("NO_SIDE_EFFECTS"), "\(command.name)") }
    }
}

/// Services as the text of the `.proto` files has them.
struct ProtoText {
    struct Method {
        var name: String
        var request: String
        var reply: String
        var options: String
    }

    static func all() throws -> [String: [Method]] {
        var services: [String: [Method]] = [:]
        let files = try FileManager.default.contentsOfDirectory(
            at: Fixture.protocolFolder, includingPropertiesForKeys: nil)
        for file in files where file.pathExtension == "proto" {
            let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            let text = lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
            let package = try #require(text.firstMatch(of: /package ([a-z0-9.]+);/)).1
            for service in text.matches(of: /service (\w+) \{((?:[^{}]|\{[^}]*\})*)\}/) {
                let name = "\(package).\(service.1)"
                let rpc = /rpc (\w+)\((?:stream )?(\w+)\) returns \((?:stream )?(\w+)\)(;| \{[^}]*\})/
                services[name] = service.2.matches(of: rpc).map {
                    Method(
                        name: "\(name)/\($0.1)", request: String($0.2), reply: String($0.3), options: String($0.4))
                }
            }
        }
        return services
    }
}
