import EvenhandJournal
import EvenhandJournalSQLite
import Foundation
import JournalConformance

// Files complaints until it is killed: each number on a line of standard output was acknowledged before it was written.
// The journal's tests start it, read some lines and end it with SIGKILL.
//
// With "keyed" instead of a number it files one complaint that brings an outcome along, and kills itself when the commit is
// on disk, before anybody is told: the moment after which a caller cannot know what became of the call.
guard CommandLine.arguments.count == 3, CommandLine.arguments[2] == "keyed" || Int(CommandLine.arguments[2]) != nil
else {
    FileHandle.standardError.write(Data("usage: journal-crash-writer FOLDER FIRST|keyed\n".utf8))
    exit(64)
}

func fileKeyedAndDie(_ journal: SQLiteJournal) async throws -> Never {
    let draft = OutcomeDraft(
        scope: Samples.crashScope, at: Samples.moment(0), request: Hash256(hashing: Array("the request".utf8)))
    let append = Append(
        [Append.Part(.new(.complaint), [Samples.filed("Once"), Samples.scored(topic: "card", priority: 1)])],
        outcome: draft)
    journal.enqueue(append) { _ in kill(getpid(), SIGKILL) }
    try await Task.sleep(for: .seconds(60))
    exit(70)
}

do {
    guard let first = Int(CommandLine.arguments[2]) else {
        try await fileKeyedAndDie(SQLiteJournal(folder: CommandLine.arguments[1], clock: { Samples.moment(0) }))
    }
    let journal = try SQLiteJournal(folder: CommandLine.arguments[1], clock: { Samples.moment(0) })
    for number in first... {
        let requests = (0..<20).map { offset in
            let key = number * 20 + offset
            let events = [
                Samples.filed("needle complaint \(key)"), Samples.scored(topic: "card", priority: key % 1_000),
            ]
            return AppendRequest(Append([Append.Part(.new(.complaint), events)], uniqueKey: "key-\(key)")) { outcome in
                guard case .success(.appended) = outcome else { exit(70) }
                FileHandle.standardOutput.write(Data("\(key)\n".utf8))
            }
        }
        journal.enqueue(requests)
        // Wait for the last of the batch, so that the queue stays short; the answers come in order.
        _ = try await journal.append(Append([], uniqueKey: nil))
    }
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(70)
}
