internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandIntake
internal import EvenhandMessages

struct ReplayPolicy: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Run a policy over the whole history and show what would have been otherwise, and for whom.",
        discussion: """
            Nothing is changed. Priorities are those on arrival, dates those of the whole case, recommendations those \
            of the evidence on record. --csv writes one row for each thing that would have been otherwise.

            EXAMPLES
              evenhand policy replay policy.yaml
              evenhand policy replay policy.yaml --csv changes.csv
              evenhand policy replay 2026-12-house --measure --json
            """)

    @Argument(help: ArgumentHelp("The policy: a file, or a version that was in force.", valueName: "policy"))
    var policy: PolicySource

    @Option(help: ArgumentHelp("Write every change to this file.", valueName: "file"), completion: .file())
    var csv: String?

    @Flag(help: "Also measure how long reading and decoding every event takes without folding.")
    var measure = false

    @OptionGroup var server: ServerOptions

    private static let columns = [
        "complaint", "customer", "segment", "language", "what", "head", "before", "after",
    ]

    func run() async throws {
        let request = try Self.request(policy, measure: measure)
        var writer = CSVWriter()
        if csv != nil { writer.append(row: Self.columns) }
        let (report, rows) = try await server.withDesk { [wantsRows = csv != nil, writer] desk in
            var writer = writer
            let report = try await Self.report(request, desk) { changes in
                guard wantsRows else { return }
                for change in changes { writer.append(row: Self.row(change)) }
            }
            return (report, String(decoding: writer.bytes, as: UTF8.self))
        }
        let console = server.console
        if let csv { try ResultFile.write(rows, to: csv, what: "The changes", field: "csv") }
        try console.answer(PolicyView.json(report)) {
            PolicyView.lines(report, width: console.width, style: console.style)
        }
        if let csv, !console.isJSON { try console.note("\(csv) holds every change.") }
    }

    /// A file, or a version that was in force.
    static func request(_ policy: PolicySource, measure: Bool) throws -> Evenhand_V1_ReplayPolicyRequest {
        var request = Evenhand_V1_ReplayPolicyRequest()
        request.measure = measure
        if policy.name == "-" || FileProbe.isThere(policy.name) || policy.name.contains("/") {
            request.text = try PolicySource.read(policy.name).text
        } else {
            request.version = policy.name
        }
        return request
    }

    /// Runs it, with progress on standard error.
    static func report(
        _ request: Evenhand_V1_ReplayPolicyRequest, _ desk: Desk, changes: ([Evenhand_V1_ReplayChange]) -> Void
    ) async throws -> Evenhand_V1_ReplayReport {
        let progress = ProgressLine(unit: "events")
        defer { progress.finish() }
        var report: Evenhand_V1_ReplayReport?
        for try await response in try await desk.policies.replayPolicy(request, options: desk.streaming) {
            switch response.step {
            case .progress(let step):
                let share = step.of == 0 ? nil : Double(step.events) / Double(step.of)
                progress.update(done: Int(clamping: step.events), share: share)
            case .changes(let some): changes(some.changes)
            case .report(let last): report = last
            case nil: break
            }
        }
        guard let report else {
            throw CommandFailure(.internalFault, "The server ended the replay without a report; run it again.")
        }
        return report
    }

    private static func row(_ change: Evenhand_V1_ReplayChange) -> [String] {
        [
            change.complaintID, change.customerID, change.segment, change.language, change.what,
            change.head == 0 ? "" : String(change.head), change.before, change.after,
        ]
    }
}
