import EvenhandWire
import Testing
import WireTwins

@Suite struct `Random conversations of both machines` {
    @Test(arguments: 1...25 as ClosedRange<UInt64>)
    func `never close the connection, never mix up calls, and leave nothing behind`(_ seed: UInt64) {
        var twins = Twins(choosing: SeededGenerator(seed: seed))
        for _ in 0..<3000 where twins.problems.isEmpty { twins.randomTurn() }
        twins.finish()
        let problems = twins.problems
        #expect(problems.isEmpty, "seed \(seed): \(problems.prefix(3))")
        let (started, seen, finished, left) = (
            twins.startedCount, twins.seenCount, twins.finishedCount, twins.leftCount
        )
        #expect(started > 50)
        #expect(seen == started)
        #expect(finished + left == started)
        #expect(twins.client.openCallCount == 0)
        #expect(twins.server.openCallCount == 0)
    }
}
