/// Free text written by or about a person. It can be erased; the events around it cannot.
///
/// Coding: with a `TextCollector` in the coder's `userInfo` the text itself stays out of the encoded form, which holds
/// only the subject and an index into the collector; without one the text is encoded in place.
package struct PersonalText: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
        case text(String)
        case erased
    }

    package let subject: TextSubject
    package let content: Content

    package init(_ text: String, of subject: TextSubject) {
        self.subject = subject
        self.content = .text(text)
    }

    package init(subject: TextSubject, content: Content) {
        self.subject = subject
        self.content = content
    }

    /// The text, or nil when it was erased.
    package var text: String? {
        switch content {
        case .text(let text): text
        case .erased: nil
        }
    }
}

extension PersonalText: Codable {
    private enum CodingKeys: String, CodingKey { case subject, index, text }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        subject = try container.decode(TextSubject.self, forKey: .subject)
        let found: String?
        if let index = try container.decodeIfPresent(Int.self, forKey: .index) {
            found = TextCollector.of(decoder.userInfo)?.text(at: index)
        } else {
            found = try container.decodeIfPresent(String.self, forKey: .text)
        }
        content = found.map { .text($0) } ?? .erased
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(subject, forKey: .subject)
        if let collector = TextCollector.of(encoder.userInfo) {
            try container.encode(collector.append(text, of: subject), forKey: .index)
        } else {
            try container.encodeIfPresent(text, forKey: .text)
        }
    }
}
