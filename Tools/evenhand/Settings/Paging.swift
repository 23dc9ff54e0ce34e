/// Lists that come page by page.
enum Paging {
    /// The most the protocol gives at once.
    static let size: UInt32 = 1_000

    /// All rows of all pages, in order. `page` is asked with the token of the page before, first with an empty one.
    static func collect<Row>(_ page: (String) async throws -> (rows: [Row], next: String)) async throws -> [Row] {
        var rows: [Row] = []
        var token = ""
        repeat {
            let (more, next) = try await page(token)
            rows += more
            token = next
        } while !token.isEmpty
        return rows
    }
}
