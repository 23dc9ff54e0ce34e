import Testing

@testable import EvenhandServer

@Suite struct MemoryReturnTests {
    @Test func `memory goes back once after a burst, when the journal stands still`() {
        var watch = MemoryReturn.Watch(position: 50)
        let due = [50, 900, 5_000, 9_000, 9_000, 9_000, 9_100, 9_100, 12_000, 12_000].map { watch.isDue(at: $0) }
        #expect(due == [false, false, false, false, true, false, false, false, false, true])
    }
}
