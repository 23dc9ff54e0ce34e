/// A passage of a summary as somebody writes it.
package struct PassageDraft: Sendable, Equatable {
    package let heads: [HeadID]
    package let text: String

    package init(heads: [HeadID], text: String) {
        self.heads = heads
        self.text = text
    }
}
