/// What a piece of evidence is.
package enum EvidenceKind: String, Codable, Sendable, CaseIterable, Hashable {
    case document = "document"
    /// An entry of a system or log.
    case record = "record"
    case message = "message"
    case photo = "photo"
    case recording = "recording"
    case inspection = "inspection"
    case expertOpinion = "expertOpinion"
    case witnessStatement = "witnessStatement"
    /// The same complaint told again.
    case complaintRepeat = "complaintRepeat"
    case other = "other"
}
