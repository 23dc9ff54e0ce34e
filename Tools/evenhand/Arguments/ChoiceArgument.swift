internal import ArgumentParser
internal import EvenhandMessages

/// One of the words a field may hold, taken from the domain's own list, so that the two cannot differ.
///
/// The word is spelt as in refusals (`partlyUpheld`); hyphens and any case are accepted too (`partly-upheld`).
struct ChoiceArgument<Message: Choice>: ExpressibleByArgument, Sendable, Equatable where Message.Value: Equatable {
    let word: Message.Value

    init(_ word: Message.Value) {
        self.word = word
    }

    init?(argument: String) {
        let wanted = Self.folded(argument)
        guard let word = Message.Value.allCases.first(where: { Self.folded($0.rawValue) == wanted }) else { return nil }
        self.word = word
    }

    /// As the protocol has it.
    var value: Message { Message(word) }

    static var allValueStrings: [String] { Message.Value.allCases.map(\.rawValue) }

    private static func folded(_ word: String) -> String {
        word.filter { $0 != "-" && $0 != "_" }.lowercased()
    }
}

/// The words of the protocol's lists.
enum Words {
    /// The protocol's word for "nothing said".
    static let unset = "unspecified"

    /// `partlyUpheld` for the case of that name; a number this release has no word for reads `unknown`.
    static func word(of value: some Any) -> String {
        let name = String(describing: value)
        return name.contains("(") ? "unknown" : name
    }

    /// The word, nil when nothing was said.
    static func wordIfSet(of value: some Any) -> String? {
        let word = word(of: value)
        return word == unset ? nil : word
    }

    /// `complaint.summaryIssued`, the kind of an event, as `summary issued`.
    static func event(_ kind: String) -> String {
        phrase(of: kind.split(separator: ".").last.map(String.init) ?? kind)
    }

    /// `partlyUpheld` as `partly upheld`, for prose.
    static func phrase(of value: some Any) -> String {
        word(of: value).reduce(into: "") { text, character in
            text += character.isUppercase ? " " + character.lowercased() : String(character)
        }
    }
}
