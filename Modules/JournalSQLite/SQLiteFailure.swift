internal import EvenhandJournal
internal import GRDB

/// SQLite's errors in the words of the journal.
enum SQLiteFailure {
    static func journalError(_ error: any Error, in path: String) -> JournalError {
        if let error = error as? JournalError { return error }
        guard let error = error as? DatabaseError else {
            return JournalError(.internalFault, "\(path): \(error)")
        }
        let reason = error.message ?? "error \(error.resultCode.rawValue)"
        switch error.resultCode {
        case .SQLITE_FULL:
            return JournalError(
                .diskFull,
                "The disk that holds \(path) is full (\(reason)); nothing of this was kept. Free some space and try "
                    + "again; the server need not be restarted.")
        case .SQLITE_IOERR:
            return JournalError(
                .diskFailed,
                "Reading or writing \(path) failed (\(reason), code \(error.extendedResultCode.rawValue)); nothing of "
                    + "this was kept. Check the disk and its free space, then try again.")
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT:
            return damaged(path, reason)
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            return JournalError(
                .cannotCreate, "\(path) cannot be opened for writing (\(reason)). Check owner and permissions.")
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            return JournalError(
                .folderInUse, "\(path) is locked by another program (\(reason)). Close it and try again.")
        default:
            return JournalError(.internalFault, "\(path): \(error)")
        }
    }

    static func damaged(_ path: String, _ reason: String) -> JournalError {
        JournalError(
            .damaged,
            "The journal file \(path) is damaged (\(reason)). Nothing was changed. Restore the folder from a backup; "
                + "keep the damaged file for a look with 'sqlite3 \(path) .recover'.")
    }
}
