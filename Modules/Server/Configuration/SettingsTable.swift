/// All settings with their values and where each came from: flags over environment over file over default.
package struct SettingsTable: Sendable, Equatable {
    package struct Entry: Sendable, Equatable {
        package let value: String
        package let origin: SettingOrigin
    }

    private var entries: [Setting: Entry] = [:]

    /// - Parameters:
    ///   - flags: what the command line stated.
    ///   - environment: the process's variables; unknown names are left alone.
    ///   - file: path and text of the settings file, when there is one. Lines are `name = value`; `#` opens a comment.
    package init(
        flags: [Setting: String], environment: [String: String], file: (path: String, text: String)? = nil
    ) throws(SettingsError) {
        for setting in Setting.allCases {
            if let standard = setting.standard {
                entries[setting] = Entry(value: standard, origin: .standard)
            }
        }
        if let file {
            try readFile(file.text, at: file.path)
        }
        for setting in Setting.allCases {
            if let value = environment[setting.environmentVariable] {
                entries[setting] = Entry(value: value, origin: .environment(setting.environmentVariable))
            }
            if let value = flags[setting] {
                entries[setting] = Entry(value: value, origin: .flag)
            }
        }
    }

    package subscript(setting: Setting) -> Entry? { entries[setting] }

    /// The value as text, or an error that says how to supply it.
    package func text(_ setting: Setting) throws(SettingsError) -> String {
        guard let entry = entries[setting], !entry.value.isEmpty || setting.standard == "" else {
            throw SettingsError(
                setting: setting.rawValue, origin: .standard,
                message: "no value. Give --\(setting.rawValue) or \(setting.environmentVariable).")
        }
        return entry.value
    }

    /// The value as a whole number within `range`.
    package func integer(_ setting: Setting, in range: ClosedRange<Int>) throws(SettingsError) -> Int {
        let text = try text(setting)
        guard let number = Int(text), range.contains(number) else {
            throw SettingsError(
                setting: setting.rawValue, origin: entries[setting]?.origin ?? .standard,
                message: "\"\(text)\" is not a whole number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
    }

    /// The value as one of `choices`.
    package func choice(_ setting: Setting, of choices: [String]) throws(SettingsError) -> String {
        let text = try text(setting)
        guard choices.contains(text) else {
            throw SettingsError(
                setting: setting.rawValue, origin: entries[setting]?.origin ?? .standard,
                message: "\"\(text)\" is not one of \(choices.joined(separator: ", ")).")
        }
        return text
    }

    /// One line a setting: name, value, where it came from.
    package var lines: [String] {
        Setting.allCases.map { setting in
            let entry = entries[setting]
            return "\(setting.rawValue) = \(entry?.value ?? "")    # \(entry?.origin.description ?? "not set")"
        }
    }

    private mutating func readFile(_ text: String, at path: String) throws(SettingsError) {
        for (index, rawLine) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = String(rawLine.prefix { $0 != "#" })
            guard line.contains(where: { !$0.isWhitespace }) else { continue }
            let origin = SettingOrigin.file(path: path, line: index + 1)
            let parts = line.split(separator: "=", maxSplits: 1).map(Self.trimmed)
            guard parts.count == 2 else {
                throw SettingsError(
                    setting: Self.trimmed(line[...]), origin: origin, message: "write it as \"name = value\".")
            }
            guard let setting = Setting(rawValue: parts[0]), setting != .data else {
                let known = Setting.allCases.filter { $0 != .data }.map(\.rawValue).joined(separator: ", ")
                throw SettingsError(
                    setting: parts[0], origin: origin, message: "there is no such setting here. Known: \(known).")
            }
            entries[setting] = Entry(value: parts[1], origin: origin)
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
