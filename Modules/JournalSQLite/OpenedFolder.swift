internal import EvenhandDomain
internal import EvenhandJournal
internal import Foundation
internal import GRDB

/// A folder brought to the point where it can be served: locked, checked, migrated, its end known.
struct OpenedFolder {
    let folder: DataFolder
    let pool: DatabasePool
    let search: SearchIndex
    let key: JournalKey
    let tail: JournalTail

    /// How many of the last events are hashed again at each start. A whole check is `audit verify`'s work; this one
    /// finds a file that was cut off or overwritten at its end without delaying the start.
    private static let eventsCheckedAtStart = 32

    init(_ path: String) throws(JournalError) {
        _ = SQLiteLibrary.isPrepared
        folder = try DataFolder(path)
        key = try JournalKey(storedAt: folder.keyPath)
        let journalPath = folder.journalPath
        do {
            try Self.checkShape(of: journalPath)
            pool = try Self.openPool(journalPath)
            try Self.migrate(pool, journalPath)
            tail = try pool.read { try Self.readTail($0, journalPath) }
        } catch {
            throw SQLiteFailure.journalError(error, in: journalPath)
        }
        do {
            let first = try pool.read { database in
                try Data.fetchOne(database, sql: "SELECT hash FROM event WHERE sequence = 1")
            }
            let pool = pool
            search = try SearchIndex(
                path: folder.searchPath, journal: first.flatMap { Hash256(Array($0)) }, position: tail.sequence,
                countBacklog: { sequence in try pool.read { try JournalRows($0).narrativeCount(after: sequence) } })
        } catch {
            throw SQLiteFailure.journalError(error, in: folder.searchPath)
        }
    }

    /// What the first hundred bytes tell: SQLite itself would only notice a file cut off when it reads that far.
    private static func checkShape(of path: String) throws {
        guard let file = FileHandle(forReadingAtPath: path) else { return }
        defer { try? file.close() }
        let header = Array(try file.read(upToCount: 100) ?? Data())
        if header.isEmpty { return }
        guard header.count == 100, header.starts(with: Array("SQLite format 3\0".utf8)) else {
            throw SQLiteFailure.damaged(path, "it does not begin as a journal does")
        }
        let logSize = (try? FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int) ?? 0
        let pageSize = Int(header[16]) << 8 | Int(header[17])
        if logSize > 0 {
            let damage = try LogCheck.damage(inLogAt: path + "-wal", pageSize: pageSize == 1 ? 65_536 : pageSize)
            if let damage { throw SQLiteFailure.damaged(path, "its log \(path)-wal changed at byte \(damage)") }
            return
        }
        let pageCount = header[28..<32].reduce(0) { $0 << 8 | Int($1) }
        let expected = pageCount * (pageSize == 1 ? 65_536 : pageSize)
        let actual = Int(try file.seekToEnd())
        if actual < expected {
            throw SQLiteFailure.damaged(path, "it is cut off: \(actual) of \(expected) bytes are left")
        }
    }

    private static func openPool(_ path: String) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.label = "evenhand.journal"
        configuration.maximumReaderCount = 3
        configuration.prepareDatabase { database in
            // Longer pages mean fewer writes for rows of a kilobyte; one that is there keeps its size.
            try database.execute(sql: "PRAGMA page_size = 8192")
            // Small caches: the system's file cache holds what is hot, and a server at rest should be small.
            try database.execute(
                sql: "PRAGMA cache_size = -2000; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY")
        }
        let pool = try DatabasePool(path: path, configuration: configuration)
        try pool.writeWithoutTransaction { database in
            // GRDB sets NORMAL when it turns the write-ahead log on; an acknowledgement needs the disk's own word.
            try database.execute(
                sql: """
                    PRAGMA synchronous = FULL; PRAGMA cache_size = -8000; PRAGMA wal_autocheckpoint = 2000;
                    PRAGMA journal_size_limit = 33554432
                    """)
        }
        return pool
    }

    private static func migrate(_ pool: DatabasePool, _ path: String) throws {
        let migrator = Schema.migrator
        if try pool.read({ try migrator.hasBeenSuperseded($0) }) {
            throw JournalError(
                .newerSchema,
                "The journal \(path) was written by a newer version of Evenhand. Run that version, or restore a "
                    + "backup made before the upgrade; nothing was changed.")
        }
        try migrator.migrate(pool)
    }

    private static func readTail(_ database: Database, _ path: String) throws -> JournalTail {
        var tail = JournalTail()
        tail.sequence = try Int64.fetchOne(database, sql: "SELECT max(sequence) FROM event") ?? 0
        for category in StreamCategory.allCases {
            let next = (category.rawValue + 1) << 48
            let key = try Int64.fetchOne(
                database, sql: "SELECT max(stream) FROM event WHERE stream < ?", arguments: [next])
            if let key, let stream = StreamID(key: key), stream.category == category {
                tail.lastNumbers[category] = stream.number
            }
        }
        let rows = JournalRows(database)
        tail.lastCheckpoint = try rows.lastCheckpoint()
        let signed = tail.lastCheckpoint?.sequence ?? 0
        if signed > tail.sequence {
            throw SQLiteFailure.damaged(
                path, "its end is missing: event \(signed) was signed, \(tail.sequence) is the last")
        }
        tail.journalHash = try rows.journalHash(
            from: tail.lastCheckpoint?.journalHash ?? .zero, after: signed)
        try rows.checkLast(eventsCheckedAtStart, through: tail.sequence, path)
        return tail
    }
}
