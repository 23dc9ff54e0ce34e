extension EmployeeCommand {
    /// Say in which language the person is written to.
    package struct ChangeLanguage: Sendable, Equatable {
        /// A tag like `th`; nil: none is on record, and letters are in English.
        package let language: String?

        package init(language: String? = nil) {
            self.language = language
        }
    }
}

extension EmployeeHappening {
    /// The language the person is written to in changed; nil: none is on record any more.
    package struct LanguageChanged: Codable, Sendable, Equatable {
        package let language: String?

        private enum CodingKeys: String, CodingKey { case language }

        package init(language: String? = nil) {
            self.language = language
        }
    }
}

extension EmployeeCheck {
    static func checkLanguage(_ tag: String?) throws(Refusal) {
        guard let tag, !LanguageTag.isOne(tag) else { return }
        throw Refusal(
            rule: .input, field: "language", message: "'\(tag.prefix(35))' is no language tag.",
            missing: ["a tag such as en, th, pl or te"], fix: [CommandLineFix.employeeLanguage])
    }
}
