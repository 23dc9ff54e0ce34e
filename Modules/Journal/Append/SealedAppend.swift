internal import EvenhandCrypto
package import EvenhandDomain

/// An event ready to be chained: encoded, its texts salted and hashed. Sealing is the costly part of an append and
/// runs where the append was handed in, not on the writer.
package struct SealedEvent: Sendable {
    package struct Text: Sendable {
        package var subject: TextSubject
        package var hash: Hash256
        /// nil, as is `text`, for a text that was erased before it was recorded.
        package var salt: [UInt8]?
        package var text: String?
    }

    package var event: DomainEvent
    package var payload: [UInt8]
    package var texts: [Text]
}

/// An append whose events are sealed as far as they are known.
package struct SealedAppend: Sendable {
    package enum Events: Sendable {
        case sealed([SealedEvent])
        case naming(@Sendable ([StreamID]) -> [DomainEvent])
    }

    package struct Part: Sendable {
        package var target: Append.Target
        package var events: Events
    }

    package var parts: [Part]
    package var checks: [StreamVersion]
    package var uniqueKey: String?
    package var outcome: OutcomeDraft?
    package var completion: AppendRequest.Completion

    package init(
        parts: [Part], checks: [StreamVersion], uniqueKey: String?, outcome: OutcomeDraft? = nil,
        completion: @escaping AppendRequest.Completion
    ) {
        self.parts = parts
        self.checks = checks
        self.uniqueKey = uniqueKey
        self.outcome = outcome
        self.completion = completion
    }
}

/// Seals events with salts from the given source, which must be cryptographically random.
package struct Sealer: Sendable {
    private let makeSalt: @Sendable () -> [UInt8]

    package init(makeSalt: @escaping @Sendable () -> [UInt8]) {
        self.makeSalt = makeSalt
    }

    /// 16 bytes from the system's random source for each text.
    package static let random = Sealer { randomBytes(16) }

    package func seal(_ event: DomainEvent) throws(JournalError) -> SealedEvent {
        let (payload, entries) = try EventCodec.encode(event)
        guard entries.count <= StoredText.limitOfAnEvent else {
            throw JournalError(
                .internalFault,
                "An event holds at most \(StoredText.limitOfAnEvent) texts; this one has \(entries.count).")
        }
        let texts = entries.map { entry in
            guard let text = entry.text else {
                return SealedEvent.Text(subject: entry.subject, hash: .zero, salt: nil, text: nil)
            }
            let salt = makeSalt()
            return SealedEvent.Text(
                subject: entry.subject, hash: StoredText.hash(of: text, salt: salt), salt: salt, text: text)
        }
        return SealedEvent(event: event, payload: payload, texts: texts)
    }

    package func seal(_ request: AppendRequest) throws(JournalError) -> SealedAppend {
        var parts: [SealedAppend.Part] = []
        for part in request.append.parts {
            switch part.events {
            case .known(let events):
                var sealed: [SealedEvent] = []
                for event in events { sealed.append(try seal(event)) }
                parts.append(SealedAppend.Part(target: part.target, events: .sealed(sealed)))
            case .naming(let make):
                parts.append(SealedAppend.Part(target: part.target, events: .naming(make)))
            }
        }
        return SealedAppend(
            parts: parts, checks: request.append.checks, uniqueKey: request.append.uniqueKey,
            outcome: request.append.outcome, completion: request.completion)
    }
}
