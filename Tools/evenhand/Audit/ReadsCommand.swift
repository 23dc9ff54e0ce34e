internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct ListReads: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reads",
        abstract: "Who read which complaints, the newest first.",
        discussion: """
            A read of many complaints at once, such as an export, is one line with the lowest and the highest number; one \
            complaint between them may or may not have been among them. How many they were is left out where a complaint \
            that is closed to you lies among the numbers or next to them.

            EXAMPLES
              evenhand audit reads --complaint C-12
              evenhand audit reads --person E-17 --since 2026-03-01 --json
            """)

    @Option(
        name: [.customLong("complaint"), .customLong("case")], help: "Only reads of this complaint, like C-12.")
    var complaint: ComplaintArgument?

    @Option(help: "Only reads by this person, like E-17.")
    var person: EmployeeArgument?

    @Option(help: ArgumentHelp("Only from this day or moment on.", valueName: "date"))
    var since: MomentArgument?

    @Option(help: "How many at most, the newest; 0 for all.")
    var limit: UInt32 = 100

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let console = server.console
        let (reads, gaps) = try await server.withDesk { desk in try await collect(desk) }
        if console.isJSON {
            for read in reads { try console.json(ReadView.json(read)) }
            for gap in gaps { try console.json(ReadView.json(gap)) }
        } else {
            try console.lines(ReadView.table(reads).lines(width: console.width, style: console.style))
            for gap in gaps { try console.note(ReadView.words(gap)) }
        }
    }

    private func collect(
        _ desk: Desk
    ) async throws -> (reads: [Evenhand_V1_ComplaintRead], gaps: [Evenhand_V1_ReadGap]) {
        var reads: [Evenhand_V1_ComplaintRead] = []
        var gaps: [Evenhand_V1_ReadGap] = []
        var token = ""
        repeat {
            let left = limit == 0 ? Paging.size : min(Paging.size, limit - UInt32(reads.count))
            let request = filled(Evenhand_V1_ListReadsRequest()) { request in
                request.complaintID = complaint?.text ?? ""
                request.employeeID = person?.text ?? ""
                request.sinceMs = since?.start ?? 0
                request.page.size = left
                request.page.token = token
            }
            let page = try await desk.audit.listReads(request, options: desk.options)
            reads += page.reads
            gaps += page.gaps
            token = page.nextToken
        } while !token.isEmpty && (limit == 0 || reads.count < Int(limit))
        return (reads, gaps)
    }
}

/// Who read what.
enum ReadView {
    static func json(_ read: Evenhand_V1_ComplaintRead) -> JSONValue {
        [
            "at": .moment(read.atMs), "person": .string(read.employeeID), "door": .string(read.door),
            "what": .string(read.what), "first": .string(read.firstID), "last": .string(read.lastID),
            "count": read.count == 0 ? .null : JSONValue(UInt64(read.count)),
        ]
    }

    static func json(_ gap: Evenhand_V1_ReadGap) -> JSONValue {
        [
            "gapFrom": .moment(gap.fromMs), "gapUntil": .moment(gap.untilMs),
            "lost": gap.lost == 0 ? .null : JSONValue(UInt64(gap.lost)),
        ]
    }

    static func table(_ reads: [Evenhand_V1_ComplaintRead]) -> Table {
        var table = Table([.text("when"), .text("person"), .text("what"), .text("complaints"), .text("door")])
        for read in reads {
            let count = read.count == 0 ? "some" : "\(read.count)"
            let isOne = read.firstID == read.lastID && read.count > 0
            let complaints = isOne ? read.firstID : "\(count) of \(read.firstID) to \(read.lastID)"
            table.add(CivilTime.minute(read.atMs), read.employeeID, read.what, complaints, read.door)
        }
        return table
    }

    static func words(_ gap: Evenhand_V1_ReadGap) -> String {
        let what =
            gap.lost == 0
            ? "Reads may be missing: the server ended without a stop" : "\(gap.lost) reads were only counted"
        return "\(what), \(CivilTime.minute(gap.fromMs)) to \(CivilTime.minute(gap.untilMs))."
    }
}
