import EvenhandJournal
import EvenhandJournalSQLite
import Foundation
import JournalConformance

// Files complaints until it is killed: each number on a line of standard output was acknowledged before it was written.
// The journal's tests start it, read some lines and end it with SIGKILL.
guard CommandLine.arguments.count == 3, let first = Int(CommandLine.arguments[2]) else {
    FileHandle.standardError.write(Data("usage: journal-crash-writer FOLDER FIRST\n".utf8))
    exit(64)
}
do {
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
