internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandIntake
internal import EvenhandMessages

enum ExportKind: String, ExpressibleByArgument, CaseIterable {
    case complaints, customers, ledger, employees, events
}

enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
    case jsonl, csv
}

/// Everything on the way out.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write everything you may see to files: complaints, customers, ledgers, employees, events.",
        discussion: """
            One file a kind, as long as it has to be; memory stays as it is. A file has its name when it is whole, \
            until then it ends in .part. Complaints come with their whole narrative, and reading them goes on record. \
            Without --what a kind that you may not see is left out and named; with it nothing is written then.

            A customer is called the same in all files, SOURCE:ID or evenhand:CU-7, and 'number' has the number here. \
            'evenhand import' reads complaints, customers, ledger and employees back, customers first and all with the \
            same --source. CSV texts that a spreadsheet would run as a formula get an apostrophe, which 'evenhand import' \
            takes off again as long as the columns are those of the export.

            EXAMPLES
              evenhand export backup
              evenhand export backup --what customers,ledger --format csv
              evenhand export - --what complaints | gzip > complaints.jsonl.gz
            """)

    @Argument(help: ArgumentHelp("A folder, which is made if it is not there; - for standard output.", valueName: "to"))
    var to: String

    @Option(help: "jsonl or csv.")
    var format = ExportFormat.jsonl

    @Option(
        help: ArgumentHelp(
            "complaints, customers, ledger, employees, events, separated by commas; all unless said.", valueName: "what"
        ))
    var what: String?

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        let kinds = try kinds()
        guard to != "-" || kinds.count == 1 else {
            throw ValidationError("Standard output takes one kind: add --what complaints, or name a folder.")
        }
        guard to != "-" || !server.output.json else {
            throw ValidationError("- and --json both write to standard output; take one.")
        }
    }

    private func kinds() throws -> [ExportKind] {
        guard let what else { return ExportKind.allCases }
        let names = what.split(separator: ",").map { $0.trimmingPrefix(" ") }.map(String.init)
        let kinds = try names.map { name in
            guard let kind = ExportKind(rawValue: name) else {
                throw ValidationError(
                    "There is no '\(name)' to export; --what takes "
                        + ExportKind.allCases.map(\.rawValue).joined(separator: ", ") + ".")
            }
            return kind
        }
        guard !kinds.isEmpty, Set(kinds).count == kinds.count else {
            throw ValidationError("--what names each kind once, like complaints,customers.")
        }
        return kinds
    }

    func run() async throws {
        let wanted = try kinds()
        Interruption.watch {}
        let console = server.console
        let counts = try await server.withDesk { desk in
            let kinds = try await permitted(wanted, desk, console)
            if to != "-" { try PartFile.makeFolder(to) }
            var counts: [(kind: ExportKind, rows: Int, file: String)] = []
            for kind in kinds {
                let path = to == "-" ? "-" : "\(to)/\(kind.rawValue).\(format.rawValue)"
                counts.append((kind, try await export(kind, to: path, desk), path))
            }
            return counts
        }
        if to == "-" { return }
        try console.answer(
            .object(
                wanted.map { kind in
                    let written = counts.first { $0.kind == kind }
                    let told = written.map { written -> JSONValue in
                        ["rows": JSONValue(written.rows), "file": .string(written.file)]
                    }
                    return JSONValue.Member(kind.rawValue, told ?? .null)
                })
        ) {
            counts.map { "\(ProgressText.grouped($0.rows)) \($0.kind.rawValue) in \($0.file)" }
        }
    }

    /// Those of the kinds that may be seen. All must be where they were named, and one of them where they were not.
    private func permitted(_ kinds: [ExportKind], _ desk: Desk, _ console: Console) async throws -> [ExportKind] {
        var permitted: [ExportKind] = []
        var refused: [(kind: ExportKind, why: EvenhandError)] = []
        for kind in kinds {
            if let why = try await ExportPermission.refusal(of: kind, desk) {
                refused.append((kind, why))
            } else {
                permitted.append(kind)
            }
        }
        if let first = refused.first, what != nil || permitted.isEmpty { throw first.why }
        for (kind, why) in refused {
            try console.warn("\(kind.rawValue) left out: \(Failures.from(why, address: nil).message)")
        }
        return permitted
    }

    private func export(_ kind: ExportKind, to path: String, _ desk: Desk) async throws -> Int {
        let file = path == "-" ? nil : try PartFile(path)
        let rows = ExportRows(kind, as: format) { bytes in
            if let file { try file.write(bytes) } else { try StandardStream.standardOutput.write(bytes) }
        }
        do {
            try await rows.write(from: desk)
            try file?.finish()
        } catch {
            file?.discard()
            throw error
        }
        return rows.count
    }
}
