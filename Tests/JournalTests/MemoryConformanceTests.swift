import EvenhandJournal
import JournalConformance
import Testing

@Suite struct `The journal in memory` {
    @Test(arguments: ConformanceCase.all)
    func `keeps the promise`(_ promise: ConformanceCase) async throws {
        try await promise.run(on: MemoryJournal(clock: { Samples.moment(0) }))
    }
}
