/// A passage of the shared summary, cut to the heads it speaks of.
package struct Passage: Codable, Sendable, Equatable {
    package let passage: PassageID
    package let heads: [HeadID]
    package let text: PersonalText

    private enum CodingKeys: String, CodingKey { case passage, heads, text }

    package init(passage: PassageID, heads: [HeadID], text: PersonalText) {
        self.passage = passage
        self.heads = heads
        self.text = text
    }
}
