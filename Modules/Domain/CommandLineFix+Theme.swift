/// The command lines of themes, changes and decisions.
package enum ThemeLineFix {
    package static let open = "evenhand theme open --name NAME --about TEXT --owner EMPLOYEE"
    package static let list = "evenhand theme list"
    package static func show(_ theme: ThemeID) -> String { "evenhand theme show \(theme)" }
    package static func revise(_ theme: ThemeID) -> String { "evenhand theme revise \(theme) --name NAME" }
    package static func enter(_ theme: ThemeID) -> String {
        "evenhand theme enter \(theme) --complaint COMPLAINT --reason TEXT"
    }
    package static func takeOut(_ theme: ThemeID) -> String {
        "evenhand theme take-out \(theme) --complaint COMPLAINT --reason TEXT"
    }
    package static func exposure(_ theme: ThemeID, _ week: CivilDate) -> String {
        "evenhand theme exposure \(theme) --week \(week) --count COUNT --unit UNIT"
    }
    package static func merge(_ theme: ThemeID) -> String {
        "evenhand theme merge \(theme) --into THEME --reason TEXT"
    }
    package static func split(_ theme: ThemeID) -> String {
        "evenhand theme split \(theme) --name NAME --about TEXT --owner EMPLOYEE --complaint COMPLAINT --reason TEXT"
    }
    package static func close(_ theme: ThemeID) -> String { "evenhand theme close \(theme)" }
    package static func close(_ theme: ThemeID, as ending: ThemeEnding) -> String {
        ending == .loopClosed
            ? close(theme) : "evenhand theme close \(theme) --ending \(ending.rawValue) --reason TEXT"
    }
    package static func confirm(_ theme: ThemeID) -> String { "evenhand theme close \(theme) --confirm" }
    package static func reopen(_ theme: ThemeID) -> String { "evenhand theme reopen \(theme) --reason TEXT" }

    package static let proposeChange =
        "evenhand change propose --theme THEME --text TEXT --owner EMPLOYEE --due DATE"
    package static let changeList = "evenhand change list"
    package static func showChange(_ change: ChangeID) -> String { "evenhand change show \(change)" }
    package static func commitChange(_ change: ChangeID) -> String { "evenhand change commit \(change)" }
    package static func shipChange(_ change: ChangeID) -> String { "evenhand change ship \(change)" }
    package static func withdrawChange(_ change: ChangeID) -> String {
        "evenhand change withdraw \(change) --reason TEXT"
    }
    package static func announce(_ change: ChangeID) -> String { "evenhand change announce \(change)" }
    package static func audience(_ change: ChangeID) -> String { "evenhand change audience \(change)" }
    package static let decisionRecord = "evenhand decision record --text TEXT --audience AUDIENCE"
    package static func initiativeComplete(_ initiative: InitiativeID) -> String {
        "evenhand plan initiative complete \(initiative)"
    }
    /// It names nobody: whoever may not see complaints does not learn who complained.
    package static let consent = "evenhand customer consent CUSTOMER --given"
}
