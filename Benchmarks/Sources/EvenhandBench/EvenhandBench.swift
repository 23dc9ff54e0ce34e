import Foundation

/// Measures Evenhand beside floors taken in the same run, and prints one table.
///
///     evenhand-bench [scoring] [wire] [streams] [peers] [import] [rest] --programs DIR [--data DIR] …   see `Options`
///     evenhand-bench echo-server [parts|joined]      the wire's floor: prints its port, serves until it is stopped
///     evenhand-bench source-server                   the streams' floor
///     evenhand-bench load ADDRESS PID async|callback|score CONNECTIONS IN_FLIGHT SECONDS    one load, for a profiler
///     evenhand-bench stream-load ADDRESS strings|bytes SECONDS                               one stream, for a profiler
@main
struct EvenhandBench {
    static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        do {
            switch arguments.first {
            case "echo-server":
                try await (arguments.dropFirst().first.flatMap(BareEcho.init(rawValue:)) ?? .parts).serve()
            case "source-server": try await BareSource.serve()
            case "load": try await WireBench.runLoad(Array(arguments.dropFirst()))
            case "stream-load": try await StreamBench.runLoad(Array(arguments.dropFirst()))
            default: try await measure(try Options(arguments))
            }
        } catch {
            FileHandle.standardError.write(Data("evenhand-bench: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func measure(_ options: Options) async throws {
        let machine = Machine(commit: options.commit)
        let scratch = try ScratchFolder()
        defer { scratch.remove() }
        let input = try ComplaintFile(data: options.data, samples: options.samples, scratch: scratch)
        let bench = Bench(options: options, input: input, scratch: scratch)
        var table = ResultTable(machine: machine, input: input.description)
        for section in Section.allCases where options.sections.contains(section) {
            Progress.tell("\(section.rawValue): measuring")
            do {
                try await table.add(section, figures: bench.figures(of: section))
            } catch {
                // One section that fails must not hide the others, nor go unseen.
                table.fail(section, "\(error)")
            }
        }
        let text = table.markdown()
        print(text)
        if let results = options.results {
            try Data(text.utf8).write(to: URL(fileURLWithPath: results))
        }
        if table.hasFailures { exit(1) }
    }
}

/// What a section measures with.
struct Bench {
    let options: Options
    let input: ComplaintFile
    let scratch: ScratchFolder

    var server: String { options.programs + "/evenhand-server" }
    var command: String { options.programs + "/evenhand" }

    func figures(of section: Section) async throws -> [Figure] {
        switch section {
        case .scoring: try ScoringBench(bench: self).figures()
        case .wire: try await WireBench(bench: self).figures()
        case .streams: try await StreamBench(bench: self).figures()
        case .peers: try await PeerBench(bench: self).figures()
        case .importing: try ImportBench(bench: self).figures()
        case .rest: try RestBench(bench: self).figures()
        }
    }
}

enum Section: String, CaseIterable {
    case scoring, wire, streams
    /// gRPC beside the wire; measured only when its programs are named.
    case peers
    case importing = "import"
    case rest
}

/// What goes to standard error while the table is not there yet.
enum Progress {
    static func tell(_ text: String) {
        FileHandle.standardError.write(Data("  \(text)\n".utf8))
    }
}

/// Why a benchmark cannot be run.
struct BenchError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
