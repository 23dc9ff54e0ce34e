import Mustache

/// The templates of one language.
struct TemplateSet: Sendable {
    let acknowledgement, invitation, summaryCover, outcome, supportNote, twoAttempts, holding, change,
        changeForStaff, handOver: LetterTemplate

    static func of(_ language: LetterLanguage) -> TemplateSet {
        switch language {
        case .english: english
        case .thai: thai
        case .polish: polish
        case .telugu: telugu
        }
    }
}

/// Subject and body as Mustache text. Values are put in as they are: letters are plain text, not HTML.
struct LetterTemplate: Sendable {
    let subject: String
    let body: String

    init(subject: String, body: String) {
        self.subject = subject
        self.body = body
    }

    /// A template of a house's own: its first line is the subject.
    init(own text: String) {
        let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        subject = String(lines.first ?? "")
        body = lines.count > 1 ? String(lines[1].drop { $0 == "\n" }) : ""
    }

    func render(_ values: TemplateValues) throws(LetterError) -> Letter {
        Letter(subject: try Self.fill(subject, values).oneLine, body: try Self.fill(body, values))
    }

    private static func fill(_ text: String, _ values: TemplateValues) throws(LetterError) -> String {
        do {
            // The pragma turns HTML escaping off; it stands on a line of its own, which Mustache removes.
            let filled = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + text).render(values)
            // A section that is left out leaves its empty line behind: at most one stands between paragraphs.
            var lines: [Substring] = []
            for line in filled.split(separator: "\n", omittingEmptySubsequences: false) {
                if line.isEmpty, lines.last?.isEmpty ?? true { continue }
                lines.append(line)
            }
            while lines.last?.isEmpty == true { lines.removeLast() }
            return lines.joined(separator: "\n")
        } catch {
            throw LetterError(reason: String(describing: error))
        }
    }
}
