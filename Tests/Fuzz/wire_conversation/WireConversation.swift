import EvenhandWire
import WireTwins

/// Whole conversations of both machines: the bytes choose what two applications do, from among what the machines allow, and
/// in what pieces the wires deliver. No connection may close, no byte reach another call, nothing be left behind.
enum WireConversation: FuzzTarget {
    private static let turnLimit = 3000

    static func run(_ bytes: [UInt8]) throws {
        var twins = Twins(choosing: ByteChoices(bytes))
        var turns = 0
        while !twins.generator.isUsedUp, turns < turnLimit, twins.problems.isEmpty {
            twins.randomTurn()
            turns += 1
        }
        twins.finish()
        try require(twins.problems.isEmpty, twins.problems.first ?? "")
        try require(twins.seenCount == twins.startedCount, "calls that the server never saw")
        try require(twins.finishedCount + twins.leftCount == twins.startedCount, "calls without an end")
        try require(twins.client.openCallCount == 0 && twins.server.openCallCount == 0, "calls left open")
    }
}
