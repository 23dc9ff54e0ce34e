package import EvenhandDomain
package import SwiftProtobuf

/// A request of `ThemeService` that changes the register of themes: one handler serves them all.
package protocol ThemeCommandRequest: SwiftProtobuf.Message {
    /// The command the message asks for.
    func command() throws(InputError) -> ThemeCommand
}

extension FieldReader {
    /// Whom a letter goes to: "CU-3" or "E-4".
    package static func recipient(_ text: String, _ field: String) throws(InputError) -> Recipient {
        guard let recipient = Recipient(text) else {
            throw InputError(
                field: field, value: optionalText(text), valid: "a customer or an employee, such as CU-3 or E-4")
        }
        return recipient
    }
}

extension Evenhand_V1_OpenThemeRequest: ThemeCommandRequest {
    package func command() throws(InputError) -> ThemeCommand {
        .open(
            .init(
                name: name, about: about, rule: rule.value,
                examples: try FieldReader.list(examples, "examples", FieldReader.identifier),
                owner: try FieldReader.identifier(ownerID, "owner_id")))
    }
}

extension Evenhand_V1_ReviseThemeRequest: ThemeCommandRequest {
    package func command() throws(InputError) -> ThemeCommand {
        .revise(
            .init(
                theme: try FieldReader.identifier(themeID, "theme_id"), name: hasName ? name : nil,
                about: hasAbout ? about : nil, rule: hasRule ? rule.value : nil,
                owner: try FieldReader.optionalIdentifier(ownerID, "owner_id")))
    }
}

extension Evenhand_V1_EnterThemeRequest: ThemeCommandRequest {
    package func command() throws(InputError) -> ThemeCommand {
        .enter(
            .init(
                theme: try FieldReader.identifier(themeID, "theme_id"),
                complaints: try FieldReader.list(complaints, "complaints", FieldReader.identifier), reason: reason))
    }
}

extension Evenhand_V1_LeaveThemeRequest: ThemeCommandRequest {
    package func command() throws(InputError) -> ThemeCommand {
        .takeOut(
            .init(
                theme: try FieldReader.identifier(themeID, "theme_id"),
                complaints: try FieldReader.list(complaints, "complaints", FieldReader.identifier), reason: reason))
    }
}

extension Evenhand_V1_ExposeThemeRequest: ThemeCommandRequest {
    package func command() throws(InputError) -> ThemeCommand {
        .expose(
            .init(
                theme: try FieldReader.identifier(themeID, "theme_id"), week: try FieldReader.day(week, "week"),
                weeks: weeks == 0 ? 1 : Int(weeks), count: Int(clamping: count), unit: unit))
    }
}

extension Evenhand_V1_MergeThemeRequest: ThemeCommandRequest {
    package func command() throws(InputError) -> ThemeCommand {
        .merge(
            .init(
                theme: try FieldReader.identifier(themeID, "theme_id"),
                into: try FieldReader.identifier(intoID, "into_id"), reason: reason))
    }
}

extension Evenhand_V1_SplitThemeRequest: ThemeCommandRequest {
    package func command() throws(InputError) -> ThemeCommand {
        .split(
            .init(
                theme: try FieldReader.identifier(themeID, "theme_id"), name: name, about: about, rule: rule.value,
                owner: try FieldReader.identifier(ownerID, "owner_id"),
                complaints: try FieldReader.list(complaints, "complaints", FieldReader.identifier), reason: reason))
    }
}

extension Evenhand_V1_CloseThemeRequest: ThemeCommandRequest {
    package func command() throws(InputError) -> ThemeCommand {
        .close(
            .init(
                theme: try FieldReader.identifier(themeID, "theme_id"),
                ending: try FieldReader.optionalChoice(ending, "ending") ?? .loopClosed,
                reason: FieldReader.optionalText(reason)))
    }
}

extension Evenhand_V1_ConfirmThemeEndingRequest: ThemeCommandRequest {
    package func command() throws(InputError) -> ThemeCommand {
        .confirmEnding(.init(theme: try FieldReader.identifier(themeID, "theme_id")))
    }
}

extension Evenhand_V1_ReopenThemeRequest: ThemeCommandRequest {
    package func command() throws(InputError) -> ThemeCommand {
        .reopen(.init(theme: try FieldReader.identifier(themeID, "theme_id"), reason: reason))
    }
}

extension Evenhand_V1_ProposeThemeChangeRequest: ThemeCommandRequest {
    package func command() throws(InputError) -> ThemeCommand {
        .proposeChange(
            .init(
                themes: try FieldReader.list(themes, "themes", FieldReader.identifier), text: text,
                owner: try FieldReader.identifier(ownerID, "owner_id"), due: try FieldReader.day(due, "due")))
    }
}

extension Evenhand_V1_CommitThemeChangeRequest: ThemeCommandRequest {
    package func command() throws(InputError) -> ThemeCommand {
        .commitChange(
            .init(
                change: try FieldReader.identifier(changeID, "change_id"), hours: hasHours ? Int(hours) : nil,
                request: try FieldReader.optionalIdentifier(requestID, "request_id")))
    }
}

extension Evenhand_V1_ShipThemeChangeRequest: ThemeCommandRequest {
    package func command() throws(InputError) -> ThemeCommand {
        .shipChange(
            .init(
                change: try FieldReader.identifier(changeID, "change_id"), on: try FieldReader.optionalDay(on, "on")))
    }
}

extension Evenhand_V1_WithdrawThemeChangeRequest: ThemeCommandRequest {
    package func command() throws(InputError) -> ThemeCommand {
        .withdrawChange(.init(change: try FieldReader.identifier(changeID, "change_id"), reason: reason))
    }
}

extension Evenhand_V1_AnnounceThemeChangeRequest: ThemeCommandRequest {
    package func command() throws(InputError) -> ThemeCommand {
        .announce(.init(change: try FieldReader.identifier(changeID, "change_id"), texts: texts))
    }
}

extension Evenhand_V1_RecordReceiptRequest: ThemeCommandRequest {
    package func command() throws(InputError) -> ThemeCommand {
        .recordReceipt(
            .init(
                change: try FieldReader.identifier(changeID, "change_id"),
                recipient: try FieldReader.recipient(recipientID, "recipient_id"),
                result: try FieldReader.choice(result, "result")))
    }
}

extension Evenhand_V1_RecordDecisionRequest: ThemeCommandRequest {
    package func command() throws(InputError) -> ThemeCommand {
        .recordDecision(
            .init(
                text: text, audience: try FieldReader.list(audience, "audience", FieldReader.choice),
                change: try FieldReader.optionalIdentifier(changeID, "change_id")))
    }
}
