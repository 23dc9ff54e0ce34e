internal import EvenhandIntake

/// Reads and parses a file as `evenhand score` and `evenhand import` do, and does nothing with the rows: the floor that
/// scoring a file is measured against.
///
///     read-bench FILE [ROUNDS]
///
/// Prints a line for each round: rows, bytes after unpacking, seconds.
@main
struct ReadBench {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let path = arguments.first, let rounds = Int(arguments.dropFirst().first ?? "1"), rounds > 0 else {
            print("usage: read-bench FILE [ROUNDS]")
            return
        }
        let clock = ContinuousClock()
        for _ in 0..<rounds {
            var rowCount = 0
            var byteCount = 0
            let elapsed = try clock.measure {
                let rows = try IntakeReader(path: path).rows
                while let block = try rows.nextBlock() {
                    rowCount += block.count
                    byteCount += block.byteCount
                }
            }
            let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
            print(rowCount, byteCount, seconds)
        }
    }
}
