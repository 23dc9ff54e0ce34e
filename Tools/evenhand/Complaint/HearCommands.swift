internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandDomain
internal import EvenhandMessages

struct HearCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hear",
        abstract: "Plan and hold hearings, never behind anybody's back (R3).",
        discussion: """
            EXAMPLES
              evenhand complaint hear schedule C-12 --on 2026-03-12T10:00Z --head 1 \\
                --invite customer --invite E-17
              evenhand complaint hear hold C-12 --hearing 1 --present customer \\
                --present E-17 --heat-before 700 --heat-after 300
            """,
        subcommands: [ScheduleHearing.self, WaivePresence.self, HoldHearing.self])
}

struct ScheduleHearing: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "schedule", abstract: "Plan a hearing, meeting or group message; the concerned are invited.",
        discussion: """
            EXAMPLES
              evenhand complaint hear schedule C-12 --on 2026-03-12T10:00Z --head 1 \\
                --invite customer --invite E-17
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: ArgumentHelp("When it is to be held.", valueName: "date"))
    var on: MomentArgument

    @Option(name: .customLong("head"), help: "A head it is about; repeat for several.")
    var heads: [HeadArgument]

    @Option(name: .customLong("invite"), help: "Who is invited: customer, or a person like E-17; repeat for several.")
    var invited: [PartyArgument]

    @Option(help: "What form it takes.")
    var form = ChoiceArgument<Evenhand_V1_HearingForm>(.hearing)

    @Flag(name: .customLong("no-writing"), help: "Do not offer to answer in writing instead.")
    var noWriting = false

    @Flag(name: .customLong("no-representative"), help: "Do not offer a representative.")
    var noRepresentative = false

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = target.request(Evenhand_V1_ScheduleHearingRequest.self) { request in
            request.form = form.value
            request.heads = heads.map { $0.number }
            request.scheduledMs = on.start
            request.invited = invited.map { $0.text }
            request.offersWriting = !noWriting
            request.offersRepresentative = !noRepresentative
        }
        return try await desk.complaints.scheduleHearing(request, options: desk.options)
    }
}

struct WaivePresence: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "waive", abstract: "Record that an employee agreed in writing to a hearing without them.",
        discussion: """
            EXAMPLES
              evenhand complaint hear waive C-12 --hearing 1 --employee E-17 \\
                --text "Go ahead without me. E-17"
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "The hearing's number.")
    var hearing: HearingArgument

    @Option(help: "The concerned employee, like E-17.")
    var employee: EmployeeArgument

    @Option(help: "The written waiver.")
    var text: TextArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_WaivePresenceRequest.self) { request in
            request.hearing = hearing.number
            request.employeeID = employee.text
            request.text = try text.text()
        }
        return try await desk.complaints.waivePresence(request, options: desk.options)
    }
}

struct HoldHearing: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "hold", abstract: "Record that a hearing took place, and whether meeting calmed it.",
        discussion: """
            EXAMPLES
              evenhand complaint hear hold C-12 --hearing 1 --present customer \\
                --present E-17 --minutes @minutes.txt
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "The hearing's number.")
    var hearing: HearingArgument

    @Option(name: .customLong("present"), help: "Who was there: customer, or a person like E-17; repeat for several.")
    var present: [PartyArgument] = []

    @Option(name: .customLong("heat-before"), help: "How heated it was before, 0 to 1000.")
    var heatBefore: UInt32?

    @Option(name: .customLong("heat-after"), help: "How heated it was after, 0 to 1000.")
    var heatAfter: UInt32?

    @Option(help: "What was said.")
    var minutes: TextArgument?

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_HoldHearingRequest.self) { request in
            request.hearing = hearing.number
            request.present = present.map { $0.text }
            if let heatBefore { request.heatBefore = heatBefore }
            if let heatAfter { request.heatAfter = heatAfter }
            request.minutes = try minutes?.text() ?? ""
        }
        return try await desk.complaints.holdHearing(request, options: desk.options)
    }
}

struct RecordStep: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "step", abstract: "Record a step of the investigation.",
        discussion: """
            EXAMPLES
              evenhand complaint step C-12 --head 1 \\
                --text "Asked the depot for the driver's route"
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(name: .customLong("head"), help: "A head it serves; repeat for several.")
    var heads: [HeadArgument]

    @Option(help: "What was done.")
    var text: TextArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_RecordStepRequest.self) { request in
            request.heads = heads.map { $0.number }
            request.text = try text.text()
        }
        return try await desk.complaints.recordStep(request, options: desk.options)
    }
}
