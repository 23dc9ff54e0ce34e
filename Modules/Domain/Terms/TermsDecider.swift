/// What a command makes happen to the register of terms and guarantees.
package enum TermsDecider: Decider {
    package typealias Command = Envelope<TermsCommand>
    package typealias State = TermsState
    package typealias Event = TermsEvent
    package typealias Facts = Void

    /// Bytes of a text.
    package static let textByteLimit = 65_536
    /// Characters of a name.
    package static let nameLimit = 60

    package static var initialState: TermsState { TermsState() }

    package static func decide(
        _ command: Command, in state: TermsState, given facts: Void = ()
    ) throws(Refusal) -> [TermsEvent] {
        let body: TermsHappening
        switch command.command {
        case .publish(let data):
            try checkName(data.name, CommandLineFix.termsPublish)
            try checkText(data.text, CommandLineFix.termsPublish)
            body = .published(
                .init(
                    name: data.name, version: state.lastVersion(of: data.name) + 1, text: data.text,
                    inForce: data.inForce.description))
        case .publishGuarantee(let data):
            try check(data, in: state)
            body = .guaranteePublished(
                .init(
                    name: data.name, text: data.text, from: data.from.description, until: data.until?.description,
                    productArea: data.productArea, beats: data.beats))
        }
        return [TermsEvent(at: command.at, by: command.actor.person, body)]
    }

    package static func evolve(_ state: TermsState, with event: TermsEvent) -> TermsState {
        var next = state
        switch event.body {
        case .published(let data):
            guard let inForce = try? CivilDate(parsing: data.inForce) else { break }
            next.versions.append(
                TermsState.Version(
                    id: TermsVersion(name: data.name, version: data.version), text: data.text, inForce: inForce,
                    recordedAt: event.at))
        case .guaranteePublished(let data):
            guard let from = try? CivilDate(parsing: data.from) else { break }
            next.guarantees.append(
                TermsState.Guarantee(
                    name: data.name, text: data.text, from: from,
                    until: data.until.flatMap { try? CivilDate(parsing: $0) }, productArea: data.productArea,
                    beats: data.beats, recordedAt: event.at))
        }
        return next
    }

    private static func check(_ data: TermsCommand.PublishGuarantee, in state: TermsState) throws(Refusal) {
        let fix = CommandLineFix.guaranteePublish
        try checkName(data.name, fix)
        try checkText(data.text, fix)
        if let until = data.until, until < data.from {
            throw refusal("until", "the guarantee would end on \(until), before it begins.", "a later end", fix)
        }
        if let area = data.productArea, ProductArea.folded(area).isEmpty {
            throw refusal("productArea", "productArea is empty.", "a product area, or none", fix)
        }
        if let beats = data.beats, state.lastVersion(of: beats) == 0 {
            throw Refusal(
                rule: .input, nature: .notFound, field: "beats", message: "there are no terms '\(beats.prefix(60))'.",
                missing: ["terms on the register"], fix: [CommandLineFix.termsList])
        }
        if state.guarantees.contains(where: { $0.name == data.name }) {
            throw refusal(
                "name", "the guarantee '\(data.name)' was published; a promise is not rewritten.", "another name", fix)
        }
    }

    /// Names are typed and cited: lower-case letters, digits and hyphens.
    private static func checkName(_ name: String, _ fix: String) throws(Refusal) {
        let isPlain = name.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        }
        guard isPlain, (1...nameLimit).contains(name.utf8.count) else {
            throw refusal(
                "name", "'\(name.prefix(60))' is no name: 1–\(nameLimit) lower-case letters, digits and hyphens.",
                "a name such as price-list", fix)
        }
    }

    private static func checkText(_ text: String, _ fix: String) throws(Refusal) {
        if let problem = PlainWords.problem(with: text) {
            throw refusal("text", "text \(problem)", "the text in words", fix)
        }
        guard text.utf8.count <= textByteLimit else {
            throw refusal(
                "text", "text has \(text.utf8.count) bytes; at most \(textByteLimit) are taken.", "a shorter text", fix)
        }
    }

    private static func refusal(_ field: String, _ message: String, _ missing: String, _ fix: String) -> Refusal {
        Refusal(rule: .input, field: field, message: message, missing: [missing], fix: [fix])
    }
}
