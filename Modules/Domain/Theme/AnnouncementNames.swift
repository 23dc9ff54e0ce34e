/// Who is named in what is told to many. A complaint is between those it is about.
enum AnnouncementNames {
    /// A complaint, customer or employee by number, with its prefix: a bare number is a number.
    static func record(namedIn text: String) -> String? {
        words(of: text).map { $0.uppercased() }.first { word in
            names(word, ComplaintID.self) || names(word, CustomerID.self) || names(word, EmployeeID.self)
        }
    }

    private static func names<ID: NumberedIdentifier>(_ word: String, _: ID.Type) -> Bool {
        word.hasPrefix(ID.prefix) && (try? ID(parsing: word)) != nil
    }

    /// Customers of the audience and staff whom its complaints concern, by name.
    static func violations(
        of data: ThemeCommand.Announce, to audience: ChangeAudience, _ fix: String, in context: ThemeContext
    ) -> [Violation] {
        guard !data.texts.isEmpty else { return [] }
        let names = audience.members.compactMap { member -> String? in
            switch member.recipient {
            case .customer(let id): context.facts.customers[id]?.value.name?.text
            case .employee(let id): context.facts.employees[id]?.value.name?.text
            case .anonymous: nil
            }
        }
        let parts = NameParts(names)
        return data.texts.sorted { $0.key < $1.key }.compactMap { language, text in
            parts.first(in: text).map { (language, $0) }
        }.map { language, word in
            Violation(
                rule: .r13, field: "text",
                message: "the announcement in '\(language)' says “\(word)”, the name of somebody who complained or "
                    + "whom a complaint concerns; it goes to many.",
                missing: "a text without that name, or with another word in its place",
                fix: "\(fix) --text \(language)=TEXT")
        }
    }

    static func words(of text: String) -> [String] {
        let dashes: Set<Character> = ["-", "\u{2010}", "\u{2011}", "\u{2013}"]
        return text.split { !$0.isLetter && !$0.isNumber && !dashes.contains($0) }.map { word in
            String(word.map { dashes.contains($0) ? "-" : $0 })
        }
    }
}

/// The parts of names, to be found in a text.
///
/// In scripts with capitals a part is found as it is written, alone or with an ending of up to four letters ("Nowak",
/// "Nowakiem"), so that "day" is no Mr Day. In others it is found wherever its letters stand, since words are not parted or
/// take endings.
private struct NameParts {
    private var written: Set<String> = []
    private var plain: Set<String> = []

    /// Letters of a part, at least: shorter ones stand in every text.
    private static let floor = 3
    private static let endingLimit = 4

    init(_ names: [String]) {
        for part in names.flatMap({ $0.split { !$0.isLetter } }) where part.count >= Self.floor {
            guard let first = part.first else { continue }
            if first.isUppercase { written.insert(String(part)) }
            if !first.isCased { plain.insert(String(part)) }
        }
    }

    func first(in text: String) -> String? {
        for word in text.split(whereSeparator: { !$0.isLetter }) {
            // An ending is added to a part of four letters or more.
            for ending in 0...Self.endingLimit where word.count - ending >= Self.floor + (ending > 0 ? 1 : 0) {
                let stem = String(word.dropLast(ending))
                if written.contains(stem) { return stem }
            }
        }
        return plain.isEmpty ? nil : plain.sorted().first { text.contains($0) }
    }
}
