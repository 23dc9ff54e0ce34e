internal import CSQLiteSettings

/// Settings of the SQLite library itself, for the whole process.
enum SQLiteLibrary {
    /// Made once, before the first database is opened.
    static let isPrepared: Bool = evenhand_sqlite_stop_counting_memory() == 1
}
