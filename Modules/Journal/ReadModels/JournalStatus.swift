/// How the journal stands, for `server health`.
package struct JournalStatus: Equatable, Sendable {
    /// The sequence of the last event on disk.
    package var position: Int64
    /// Search reaches every narrative up to this sequence.
    package var indexedThrough: Int64
    /// Narratives search does not reach yet.
    package var searchBacklog: Int64
    package var lastCheckpoint: Checkpoint?
    /// Appends handed in and not yet on disk.
    package var waitingAppends: Int
    /// Words of erased texts may still lie in unmerged parts of the search index; nothing finds them any more.
    package var isErasingFromSearch: Bool
    /// Bytes on disk, 0 in memory.
    package var storedByteCount: Int64
    /// How many migrations the folder's layout has gone through, 0 in memory.
    package var schemaVersion: Int

    package init(
        position: Int64, indexedThrough: Int64, searchBacklog: Int64, lastCheckpoint: Checkpoint?, waitingAppends: Int,
        isErasingFromSearch: Bool = false, storedByteCount: Int64 = 0, schemaVersion: Int = 0
    ) {
        self.position = position
        self.indexedThrough = indexedThrough
        self.searchBacklog = searchBacklog
        self.lastCheckpoint = lastCheckpoint
        self.waitingAppends = waitingAppends
        self.isErasingFromSearch = isErasingFromSearch
        self.storedByteCount = storedByteCount
        self.schemaVersion = schemaVersion
    }
}
