internal import EvenhandDomain

/// Checks a journal row by row: events in order of sequence with their texts, then checkpoints in order. Holds one
/// hash a stream, nothing else that grows.
package struct Auditor {
    private var report = AuditReport()
    private let key: JournalPublicKey
    private var heads: [Int64: StreamHead] = [:]
    private var journalHash = Hash256.zero
    private var expectedSequence: Int64 = 1
    /// Texts said to be erased by a later event: its sequence, the subjects, and where the first such text lies.
    private var claims: [Int64: [StreamID: Int64]] = [:]
    private var checkpoints: [Checkpoint]
    private var nextCheckpoint = 0
    private var firstFault: Int64?

    /// `checkpoints` in order of sequence.
    package init(key: JournalPublicKey, checkpoints: [Checkpoint]) {
        self.key = key
        self.checkpoints = checkpoints
        report.publicKey = key.description
        report.checkpoints = Int64(checkpoints.count)
        for checkpoint in checkpoints where !key.vouches(for: checkpoint) {
            found(
                AuditFinding(
                    .signatureInvalid, sequence: checkpoint.sequence,
                    "the checkpoint is not signed by key \(key.description.prefix(16))…"))
        }
    }

    /// The next event, with the texts stored for its sequence in order of index.
    package mutating func check(_ event: StoredEvent, texts: [StoredText]) {
        report.events += 1
        if event.sequence != expectedSequence {
            found(
                .sequenceBroken, event,
                "the sequence jumps from \(expectedSequence - 1) to \(event.sequence): events were removed or inserted")
        }
        expectedSequence = event.sequence + 1
        checkChain(event, texts: texts)
        checkTexts(event, texts: texts)
        checkClaims(event)
        passCheckpoints(through: event.sequence)
    }

    /// Texts whose sequence belongs to no event.
    package mutating func checkStray(_ text: StoredText) {
        found(
            AuditFinding(
                .textUnexpected, sequence: text.sequence,
                "text \(text.index) of \(text.subject) belongs to no event"))
    }

    /// A row no version of this program could have written.
    package mutating func unreadable(sequence: Int64, _ message: String) {
        found(AuditFinding(.unreadable, sequence: sequence, message))
        expectedSequence = sequence + 1
    }

    /// A text row no version of this program could have written.
    package mutating func unreadableText(sequence: Int64) {
        found(AuditFinding(.unreadable, sequence: sequence, "a text's row names no subject or has no hash"))
    }

    /// Closes the books.
    package consuming func finish() -> AuditReport {
        for checkpoint in checkpoints[nextCheckpoint...] {
            found(
                AuditFinding(
                    .journalCutOff, sequence: checkpoint.sequence,
                    "a checkpoint signed event \(checkpoint.sequence), the journal ends at \(expectedSequence - 1)"))
        }
        for (sequence, subjects) in claims.sorted(by: { $0.key < $1.key }) {
            for (subject, first) in subjects.sorted(by: { $0.key.key < $1.key.key }) {
                found(
                    AuditFinding(
                        .textMissing, sequence: first,
                        "a text of \(subject) is gone; event \(sequence), said to have erased it, records no such erasure"
                    ))
            }
        }
        let lastSigned = checkpoints.last?.sequence ?? 0
        report.unsignedEvents = max(0, expectedSequence - 1 - lastSigned)
        report.streams = heads.count
        report.journalHash = journalHash.description
        if report.findings.contains(where: { $0.kind == .signatureInvalid }) { report.provedThrough = 0 }
        return report
    }

    private mutating func checkChain(_ event: StoredEvent, texts: [StoredText]) {
        let head = heads[event.stream.key] ?? .none
        if event.version != head.version + 1 {
            found(.versionBroken, event, "version \(head.version) of the stream is followed by \(event.version)")
        }
        let hash = HashChain.hash(of: event, texts: texts, after: head.hash)
        if hash != event.hash {
            found(.eventChanged, event, "the event is not what was recorded: its hash does not fit")
        }
        journalHash = HashChain.advance(journalHash, by: hash)
        // Going on from the stored hash keeps one change from being reported at every later event of the stream.
        heads[event.stream.key] = StreamHead(version: event.version, hash: event.hash)
    }

    private mutating func checkTexts(_ event: StoredEvent, texts: [StoredText]) {
        report.texts += Int64(texts.count)
        if texts.count != event.textCount {
            found(
                texts.count < event.textCount ? .textMissing : .textUnexpected, event,
                "\(event.textCount) texts were recorded, \(texts.count) are there")
        }
        for text in texts {
            switch (text.text, text.salt) {
            case (let words?, let salt?):
                if StoredText.hash(of: words, salt: salt) != text.hash {
                    found(.textChanged, event, "text \(text.index) is not what was recorded")
                }
                if text.erasedBy != nil {
                    found(.textUnexpected, event, "text \(text.index) is marked as erased and still there")
                }
            case (nil, nil):
                if let by = text.erasedBy {
                    report.erasedTexts += 1
                    claims[by, default: [:]][text.subject] = claims[by]?[text.subject] ?? event.sequence
                } else if text.hash == .zero {
                    report.erasedTexts += 1
                } else {
                    found(.textMissing, event, "text \(text.index) is gone and no erasure accounts for it")
                }
            default:
                found(.textChanged, event, "text \(text.index) has lost its salt or its words")
            }
        }
    }

    private mutating func checkClaims(_ event: StoredEvent) {
        guard var subjects = claims[event.sequence] else { return }
        if DomainEvent.erasingKinds.contains(event.kind), let decoded = try? EventCodec.decode(event, texts: []),
            decoded.kind == event.kind, let subject = decoded.erasedSubject(in: event.stream)
        {
            subjects[subject] = nil
        }
        claims[event.sequence] = subjects.isEmpty ? nil : subjects
    }

    private mutating func passCheckpoints(through sequence: Int64) {
        while nextCheckpoint < checkpoints.count, checkpoints[nextCheckpoint].sequence <= sequence {
            let checkpoint = checkpoints[nextCheckpoint]
            nextCheckpoint += 1
            if checkpoint.sequence == sequence, checkpoint.journalHash == journalHash {
                if firstFault == nil { report.provedThrough = sequence }
            } else {
                found(
                    AuditFinding(
                        .checkpointMismatch, sequence: checkpoint.sequence,
                        "the journal up to here is not what was signed at this checkpoint"))
            }
        }
    }

    private mutating func found(_ kind: AuditFinding.Kind, _ event: StoredEvent, _ message: String) {
        found(AuditFinding(kind, sequence: event.sequence, stream: event.stream, version: event.version, message))
    }

    private mutating func found(_ finding: AuditFinding) {
        firstFault = min(firstFault ?? finding.sequence, finding.sequence)
        report.findingCount += 1
        if report.findings.count < AuditReport.findingLimit { report.findings.append(finding) }
    }
}
