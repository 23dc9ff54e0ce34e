import EvenhandJournalSQLite
import JournalConformance
import Testing

@Suite struct `The journal on disk` {
    @Test(arguments: ConformanceCase.all)
    func `keeps the promise`(_ promise: ConformanceCase) async throws {
        try await withFolder { folder in
            let journal = try SQLiteJournal(folder: folder, clock: { Samples.moment(0) })
            do {
                try await promise.run(on: journal)
            } catch {
                await journal.close()
                throw error
            }
            await journal.close()
        }
    }
}
