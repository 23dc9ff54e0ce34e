import Testing

@testable import EvenhandServer

@Suite struct MemoryReturnTests {
    private static let much = MemoryReturn.worthwhileByteCount

    private func due(_ kept: [UInt64]) -> [Int] {
        var watch = MemoryReturn.Watch()
        return kept.indices.filter { watch.isDue(keeping: kept[$0]) }
    }

    @Test func `memory goes back when much is kept at two looks in a row`() {
        #expect(due([0, Self.much, 0, Self.much, Self.much, 0, 0]) == [4])
        #expect(due([Self.much - 1, Self.much - 1, Self.much - 1]) == [])
    }

    @Test func `what went back is not given back again while nothing takes it up`() {
        #expect(due(Array(repeating: Self.much, count: 40)) == [1])
    }

    @Test func `under work that goes on it goes back twice a minute at most`() {
        let work = (0..<60).map { $0 % 4 < 2 ? Self.much : 0 }
        #expect(due(work) == [1, 17, 33, 49])
    }
}
