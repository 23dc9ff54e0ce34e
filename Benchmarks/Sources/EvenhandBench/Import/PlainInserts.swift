import CSQLite
import Foundation

/// The floor of an import: the rows, parsed before the clock starts, into one table with the product's full-text index.
/// C API, cached statements, 1,000 rows a transaction, WAL, `synchronous=FULL`.
struct PlainInserts {
    private static let rowsPerTransaction = 1_000
    /// As `Modules/JournalSQLite/SearchIndex.swift` defines it.
    private static let index = """
        CREATE VIRTUAL TABLE narrative_index USING fts5(
            words, content = '', columnsize = 0,
            tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* Co'"
        );
        INSERT INTO narrative_index (narrative_index, rank) VALUES ('hashsize', 4194304);
        INSERT INTO narrative_index (narrative_index, rank) VALUES ('automerge', 16);
        """

    /// - Returns: wall and processor seconds until the last commit.
    static func run(_ table: CSVTable, in folder: URL) throws -> (wall: Double, processor: Double) {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let database = try Connection(folder.appendingPathComponent("plain.sqlite").path)
        try database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        let columns = table.columns.map { "\"\($0)\" TEXT" }.joined(separator: ", ")
        try database.execute("CREATE TABLE complaint (id INTEGER PRIMARY KEY, \(columns)); \(index)")
        let marks = Array(repeating: "?", count: table.columns.count + 1).joined(separator: ", ")
        let row = try database.prepare("INSERT INTO complaint VALUES (\(marks))")
        let words = try database.prepare("INSERT INTO narrative_index (rowid, words) VALUES (?, ?)")
        let narrative = try table.column(named: "narrative")
        let timing = try table.bytes.withUnsafeBufferPointer { bytes in
            try Clocks.timing {
                var next = 0
                while next < table.rowCount {
                    let end = min(next + rowsPerTransaction, table.rowCount)
                    try database.execute("BEGIN IMMEDIATE")
                    for index in next..<end {
                        row.bind(Int64(index), at: 1)
                        for column in table.columns.indices {
                            row.bind(bytes[table.range(row: index, column: column)], at: Int32(column + 2))
                        }
                        try row.run()
                        words.bind(Int64(index), at: 1)
                        words.bind(bytes[table.range(row: index, column: narrative)], at: 2)
                        try words.run()
                    }
                    try database.execute("COMMIT")
                    next = end
                }
            }
        }
        return timing
    }
}

/// As much of SQLite as the floor needs.
private final class Connection {
    private let handle: OpaquePointer

    init(_ path: String) throws {
        var opened: OpaquePointer?
        guard sqlite3_open(path, &opened) == SQLITE_OK, let opened else { throw BenchError("cannot open \(path)") }
        handle = opened
    }

    deinit { sqlite3_close_v2(handle) }

    func execute(_ sql: String) throws {
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure }
    }

    func prepare(_ sql: String) throws -> Statement {
        var prepared: OpaquePointer?
        guard sqlite3_prepare_v2(handle, sql, -1, &prepared, nil) == SQLITE_OK, let prepared else { throw failure }
        return Statement(prepared, of: self)
    }

    fileprivate var failure: BenchError { BenchError("SQLite: " + String(cString: sqlite3_errmsg(handle))) }
}

private final class Statement {
    private let handle: OpaquePointer
    private let connection: Connection

    init(_ handle: OpaquePointer, of connection: Connection) {
        self.handle = handle
        self.connection = connection
    }

    deinit { sqlite3_finalize(handle) }

    func bind(_ value: Int64, at index: Int32) { sqlite3_bind_int64(handle, index, value) }

    /// The bytes must stay where they are until the statement has run.
    func bind(_ text: Slice<UnsafeBufferPointer<UInt8>>, at index: Int32) {
        let bytes = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: text))
        sqlite3_bind_text(
            handle, index, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil)
    }

    func run() throws {
        defer { sqlite3_reset(handle) }
        guard sqlite3_step(handle) == SQLITE_DONE else { throw connection.failure }
    }
}
