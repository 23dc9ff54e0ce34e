internal import ArgumentParser
internal import EvenhandDomain

/// A passage of a summary with the heads it speaks of: `2: The parcel arrived open.` or `1,2: @passage.txt`.
struct PassageArgument: ExpressibleByArgument, Sendable, Equatable {
    let heads: [UInt32]
    let text: TextArgument

    init?(argument: String) {
        guard let colon = argument.firstIndex(of: ":") else { return nil }
        let numbers = argument[..<colon].split(separator: ",", omittingEmptySubsequences: false)
        let heads = numbers.compactMap { HeadArgument(argument: String($0.filter { $0 != " " }))?.number }
        let text = argument[argument.index(after: colon)...].drop { $0 == " " }
        guard heads.count == numbers.count, !text.isEmpty else { return nil }
        self.heads = heads
        self.text = TextArgument(argument: String(text))
    }
}
