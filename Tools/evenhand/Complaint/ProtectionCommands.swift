internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct Protect: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "protect", abstract: "Keep somebody from harm, at once. No rule on hearing stands in the way.",
        discussion: """
            EXAMPLES
              evenhand complaint protect C-12 --measure withdrawProduct \\
                --text "All kettles of batch 7 taken off sale"
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "What is done.")
    var measure: ChoiceArgument<Evenhand_V1_ProtectiveMeasureKind>

    @Option(help: "What exactly, and for whom.")
    var text: TextArgument

    @Option(name: .customLong("head"), help: "A head it belongs to; repeat for several.")
    var heads: [HeadArgument] = []

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_TakeProtectiveMeasureRequest.self) { request in
            request.kind = measure.value
            request.text = try text.text()
            request.heads = heads.map { $0.number }
        }
        return try await desk.complaints.takeProtectiveMeasure(request, options: desk.options)
    }
}

struct EmbargoCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "embargo",
        abstract: "Stop sharing on a legal ground: proposed by one person, placed by another.",
        discussion: """
            EXAMPLES
              evenhand complaint embargo propose C-12 --ground tippingOff \\
                --text "A report to the authorities is due"
              evenhand complaint embargo place C-12
              evenhand complaint embargo lift C-12 --reason "The report was made"
            """,
        subcommands: [ProposeEmbargo.self, PlaceEmbargo.self, LiftEmbargo.self])
}

struct ProposeEmbargo: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "propose", abstract: "Ask that sharing stop.",
        discussion: """
            EXAMPLES
              evenhand complaint embargo propose C-12 --ground whistleblower \\
                --text "The complainant works here"
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "The legal ground.")
    var ground: ChoiceArgument<Evenhand_V1_EmbargoGround>

    @Option(help: "Why.")
    var text: TextArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_ProposeEmbargoRequest.self) { request in
            request.ground = ground.value
            request.text = try text.text()
        }
        return try await desk.complaints.proposeEmbargo(request, options: desk.options)
    }
}

struct PlaceEmbargo: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "place", abstract: "Stop sharing, or renew that, as a second person.",
        discussion: """
            EXAMPLES
              evenhand complaint embargo place C-12
            """)

    @OptionGroup var target: ComplaintTarget

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        try await desk.complaints.placeEmbargo(
            target.request(Evenhand_V1_PlaceEmbargoRequest.self), options: desk.options)
    }
}

struct LiftEmbargo: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "lift", abstract: "Let sharing go on.",
        discussion: """
            EXAMPLES
              evenhand complaint embargo lift C-12 --reason "The report was made"
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "Why it is no longer needed.")
    var reason: TextArgument?

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_LiftEmbargoRequest.self) { request in
            request.reason = try reason?.text() ?? ""
        }
        return try await desk.complaints.liftEmbargo(request, options: desk.options)
    }
}

struct EraseComplaintTexts: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "erase", abstract: "Erase the texts of an anonymous complaint. This cannot be undone.",
        discussion: """
            The texts of a customer who is on record are erased by evenhand customer erase.

            EXAMPLES
              evenhand complaint erase C-12 --yes
            """)

    @OptionGroup var target: ComplaintTarget
    @OptionGroup var confirmation: ErasureConfirmation

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        try confirmation.require(erasing: "the texts of \(target.id)")
        return try await desk.complaints.eraseComplaintTexts(
            target.request(Evenhand_V1_EraseComplaintTextsRequest.self), options: desk.options)
    }
}
