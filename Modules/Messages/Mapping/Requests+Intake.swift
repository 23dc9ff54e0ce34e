package import EvenhandDomain

extension Evenhand_V1_FileComplaintRequest {
    package static let help = "evenhand complaint file --help"

    package init(_ command: ComplaintCommand.File) {
        self.init()
        customerID = command.customer?.description ?? ""
        receivedMs = command.receivedAt.milliseconds
        channel = .init(command.channel)
        language = command.language
        narrative = command.narrative
        productArea = command.productArea ?? ""
        heads = command.heads.map { .init($0) }
        if let source = command.source { self.source = .init(source) }
        noChannelGiven = command.noChannelGiven
    }

    /// The command the message asks for.
    /// - Parameter now: The time of receipt when the message gives none.
    /// - Throws: a `Refusal` of rule `input` that names the first field that cannot be read.
    package func command(at now: Instant) throws(Refusal) -> ComplaintCommand.File {
        do throws(InputError) {
            return ComplaintCommand.File(
                customer: try FieldReader.optionalIdentifier(customerID, "customer_id"),
                receivedAt: hasReceivedMs ? try FieldReader.instant(receivedMs, "received_ms") : now,
                channel: try FieldReader.choice(channel, "channel"),
                language: FieldReader.optionalText(language) ?? "und",
                narrative: narrative,
                productArea: FieldReader.optionalText(productArea),
                heads: try FieldReader.list(heads, "heads") { draft, field throws(InputError) in
                    try draft.value(field)
                },
                source: hasSource ? try source.value("source") : nil,
                noChannelGiven: noChannelGiven)
        } catch {
            throw Refusal(error, help: Self.help)
        }
    }
}

extension Evenhand_V1_AcknowledgeRequest: ComplaintRequest {
    package static let help = "evenhand complaint acknowledge --help"

    init(_ command: ComplaintCommand.Acknowledge, to complaint: ComplaintID, at version: Int64?) {
        self.init(to: complaint, at: version)
        letter = command.letter
        language = command.language
        channel = .init(command.channel)
        nextStep = command.nextStep
        nextStepByMs = command.nextStepBy.milliseconds
    }

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .acknowledge(
            .init(
                letter: letter,
                language: language,
                channel: try FieldReader.optionalChoice(channel, "channel"),
                nextStep: nextStep,
                nextStepBy: try FieldReader.neededInstant(nextStepByMs, "next_step_by_ms")))
    }
}

extension Evenhand_V1_EraseComplaintTextsRequest: ComplaintRequest {
    package static let help = "evenhand complaint --help"

    package func command(at now: Instant) throws(InputError) -> ComplaintCommand {
        .eraseTexts(.init())
    }
}
