import Synchronization

/// Gathers the personal texts of one event while it is encoded, and gives them back while it is decoded.
/// Use a fresh one for each event.
package final class TextCollector: Sendable {
    package struct Entry: Equatable, Sendable {
        package let subject: TextSubject
        /// nil when the text was erased before.
        package let text: String?

        package init(subject: TextSubject, text: String?) {
            self.subject = subject
            self.text = text
        }
    }

    /// Where a coder's `userInfo` holds the collector.
    package static let userInfoKey = CodingUserInfoKey(rawValue: "evenhand.texts")!

    private let entriesByIndex: Mutex<[Int: Entry]>

    /// An empty collector for encoding.
    package init() {
        entriesByIndex = Mutex([:])
    }

    /// A collector for decoding: the texts by the index they were collected under; an absent one reads as erased.
    package init(texts: [Int: String]) {
        entriesByIndex = Mutex(texts.mapValues { Entry(subject: .stream, text: $0) })
    }

    /// What was collected, in order: the entry's position is its index.
    package var entries: [Entry] {
        entriesByIndex.withLock { entries in entries.sorted { $0.key < $1.key }.map(\.value) }
    }

    func append(_ text: String?, of subject: TextSubject) -> Int {
        entriesByIndex.withLock { entries in
            let index = entries.count
            entries[index] = Entry(subject: subject, text: text)
            return index
        }
    }

    func text(at index: Int) -> String? {
        entriesByIndex.withLock { $0[index]?.text }
    }

    static func of(_ userInfo: [CodingUserInfoKey: Any]) -> TextCollector? {
        userInfo[userInfoKey] as? TextCollector
    }
}
