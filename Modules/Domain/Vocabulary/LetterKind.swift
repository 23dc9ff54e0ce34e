/// What a letter is for.
package enum LetterKind: String, Codable, Sendable, CaseIterable, Hashable {
    case acknowledgement = "acknowledgement"
    case invitation = "invitation"
    case summary = "summary"
    case holding = "holding"
    case finalResponse = "finalResponse"
    case supportNote = "supportNote"
    case handOver = "handOver"
    case other = "other"
    case changeAnnouncement = "changeAnnouncement"
}
