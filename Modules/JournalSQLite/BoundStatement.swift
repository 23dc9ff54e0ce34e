internal import EvenhandDomain
internal import EvenhandJournal
internal import GRDB
internal import GRDBSQLite

/// A prepared statement bound column by column through SQLite's C interface, without boxing values. Used on the
/// writer's hot path, where it saves about a third of an import's time over argument arrays.
final class BoundStatement {
    private let statement: Statement
    private let handle: SQLiteStatement
    private var index: Int32 = 0

    init(_ database: Database, _ sql: String) throws {
        statement = try database.makeStatement(sql: sql)
        handle = statement.sqliteStatement
    }

    /// A statement the connection keeps prepared for the next time; for readers.
    init(cachedIn database: Database, _ sql: String) throws {
        statement = try database.cachedStatement(sql: sql)
        handle = statement.sqliteStatement
        reset()
    }

    /// A statement whose shape varies with what is asked is prepared anew: a connection lets go of none that it keeps.
    convenience init(_ database: Database, _ sql: String, keptIf isUsual: Bool) throws {
        if isUsual {
            try self.init(cachedIn: database, sql)
        } else {
            try self.init(database, sql)
        }
    }

    /// Bound bytes are copied by SQLite, so nothing has to outlive the call.
    private static let transient = unsafeBitCast(OpaquePointer(bitPattern: -1), to: sqlite3_destructor_type.self)

    func bind(_ value: Int64) {
        index += 1
        sqlite3_bind_int64(handle, index, value)
    }

    func bind(_ value: Int64?) {
        guard let value else { return bindNull() }
        bind(value)
    }

    func bind(_ value: String) {
        var value = value
        value.withUTF8 { bind(text: $0) }
    }

    func bind(_ value: String?) {
        guard let value else { return bindNull() }
        bind(value)
    }

    func bind(text bytes: [UInt8]?) {
        guard let bytes else { return bindNull() }
        bytes.withUnsafeBufferPointer { bind(text: $0) }
    }

    private func bind(text bytes: UnsafeBufferPointer<UInt8>) {
        index += 1
        bytes.withMemoryRebound(to: CChar.self) { characters in
            // An empty buffer may have no address, which SQLite would take for NULL.
            guard let start = characters.baseAddress, !characters.isEmpty else {
                sqlite3_bind_text(handle, index, "", 0, Self.transient)
                return
            }
            sqlite3_bind_text(handle, index, start, Int32(characters.count), Self.transient)
        }
    }

    func bind(_ value: [UInt8]?) {
        guard let value else { return bindNull() }
        index += 1
        value.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress, !bytes.isEmpty else {
                sqlite3_bind_zeroblob(handle, index, 0)
                return
            }
            sqlite3_bind_blob(handle, index, start, Int32(bytes.count), Self.transient)
        }
    }

    func bind(_ value: Hash256) {
        index += 1
        value.withBytes { _ = sqlite3_bind_blob(handle, index, $0.baseAddress, Int32($0.count), Self.transient) }
    }

    func bindNull() {
        index += 1
        sqlite3_bind_null(handle, index)
    }

    /// Runs the bound statement to its end and makes it ready to be bound again.
    func run() throws {
        let code = sqlite3_step(handle)
        let failure = code == SQLITE_DONE || code == SQLITE_ROW ? nil : error(code)
        reset()
        if let failure { throw failure }
    }

    /// The first row's values, or nil without one. `read` sees the statement's columns; nothing it returns may point
    /// into them.
    func first<Value>(_ read: (SQLiteColumns) throws -> Value) throws -> Value? {
        defer { reset() }
        let code = sqlite3_step(handle)
        if code == SQLITE_DONE { return nil }
        guard code == SQLITE_ROW else { throw error(code) }
        return try read(SQLiteColumns(handle: handle))
    }

    /// Calls `body` for each row.
    func forEach(_ body: (SQLiteColumns) throws -> Void) throws {
        defer { reset() }
        while true {
            let code = sqlite3_step(handle)
            if code == SQLITE_DONE { return }
            guard code == SQLITE_ROW else { throw error(code) }
            try body(SQLiteColumns(handle: handle))
        }
    }

    /// One row at a time, for merging two statements; nil at the end. Call `reset` when leaving early.
    func next() throws -> SQLiteColumns? {
        let code = sqlite3_step(handle)
        if code == SQLITE_ROW { return SQLiteColumns(handle: handle) }
        if code == SQLITE_DONE { return nil }
        throw error(code)
    }

    func reset() {
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
        index = 0
    }

    private func error(_ code: Int32) -> DatabaseError {
        let connection = sqlite3_db_handle(handle)
        return DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
            message: String(cString: sqlite3_errmsg(connection)))
    }
}

/// The columns of the row a statement stands on; valid until it moves.
struct SQLiteColumns {
    let handle: SQLiteStatement

    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

    func optionalInteger(_ column: Int32) -> Int64? { isNull(column) ? nil : integer(column) }

    func string(_ column: Int32) -> String {
        withBytes(column) { String(decoding: $0, as: UTF8.self) }
    }

    func optionalString(_ column: Int32) -> String? { isNull(column) ? nil : string(column) }

    func bytes(_ column: Int32) -> [UInt8] { withBytes(column) { Array($0) } }

    func optionalBytes(_ column: Int32) -> [UInt8]? { isNull(column) ? nil : bytes(column) }

    func hash(_ column: Int32) -> Hash256? { withBytes(column) { Hash256($0) } }

    func withBytes<Value>(_ column: Int32, _ body: (UnsafeRawBufferPointer) -> Value) -> Value {
        let start = sqlite3_column_blob(handle, column)
        return body(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
    }
}
