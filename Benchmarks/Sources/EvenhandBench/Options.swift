/// The command line. Everything has a default but the folder of the programs.
struct Options {
    var sections: Set<Section> = []
    /// Where `evenhand-server`, `evenhand` and `wire-bench-server` lie, built for release.
    var programs = ""
    /// A folder with `cfpb/train.csv.gz`; nil measures with text made from the samples.
    var data: String?
    var samples = "Samples/complaints.jsonl"
    /// Rounds of which the median is taken.
    var rounds = 3
    /// Seconds of one wire measurement.
    var seconds = 1.0
    var commit = "unknown"
    /// What fastText's script and `evenhand model evaluate` printed; both or none.
    var peer: String?
    var evaluation: String?
    /// What scikit-learn's script printed.
    var slowPeer: String?
    /// What DuckDB's script printed for the plain CSV file.
    var duckdb: String?
    /// The gRPC peers and `evenhand-load`; the section `peers` needs the first and the last.
    var grpcCpp: String?
    var grpcSwift: String?
    var load: String?
    /// Where the table goes beside standard output.
    var results: String?

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if let section = Section(rawValue: argument) {
                sections.insert(section)
                continue
            }
            guard let value = rest.popFirst() else { throw BenchError("\(argument) needs a value, or is not known") }
            switch argument {
            case "--programs": programs = value
            case "--data": data = value
            case "--samples": samples = value
            case "--rounds": rounds = try Self.number(value, argument)
            case "--seconds": seconds = try Self.number(value, argument)
            case "--commit": commit = value
            case "--peer": peer = value
            case "--evaluation": evaluation = value
            case "--slow-peer": slowPeer = value
            case "--duckdb": duckdb = value
            case "--grpc-cpp": grpcCpp = value
            case "--grpc-swift": grpcSwift = value
            case "--load": load = value
            case "--results": results = value
            default:
                throw BenchError(
                    "\(argument) is not known; there are \(Section.allCases.map(\.rawValue).joined(separator: ", ")), "
                        + "--programs, --data, --samples, --rounds, --seconds, --commit, --peer, --slow-peer, "
                        + "--evaluation, --duckdb, --grpc-cpp, --grpc-swift, --load and --results"
                )
            }
        }
        if programs.isEmpty { throw BenchError("--programs DIR is needed: where evenhand-server and evenhand lie") }
        if sections.isEmpty { sections = Set(Section.allCases).subtracting(grpcCpp == nil ? [.peers] : []) }
        if sections.contains(.peers), grpcCpp == nil || load == nil {
            throw BenchError("peers needs --grpc-cpp and --load (Scripts/bench --peers builds what they name)")
        }
    }

    private static func number<Number: LosslessStringConvertible & Comparable & ExpressibleByIntegerLiteral>(
        _ text: String, _ argument: String
    ) throws -> Number {
        guard let number = Number(text), number > 0 else {
            throw BenchError("\(argument) \(text): not a number above 0")
        }
        return number
    }
}
