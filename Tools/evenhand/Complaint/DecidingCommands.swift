internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct AppointRespondent: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "respondent", abstract: "Appoint who answers for the firm where no employee is concerned.",
        discussion: """
            EXAMPLES
              evenhand complaint respondent C-12 --employee E-9
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "Who answers, like E-9.")
    var employee: EmployeeArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = target.request(Evenhand_V1_AppointRespondentRequest.self) { $0.respondentID = employee.text }
        return try await desk.complaints.appointRespondent(request, options: desk.options)
    }
}

struct DeclareConflict: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "declare", abstract: "Declare whether anything ties you to the matter (R5).",
        discussion: """
            EXAMPLES
              evenhand complaint declare C-12 --none
              evenhand complaint declare C-12 --tie "The employee is my brother-in-law"
            """)

    @OptionGroup var target: ComplaintTarget

    @Flag(help: "Nothing ties you to it.")
    var none = false

    @Option(help: "What ties you to it.")
    var tie: TextArgument?

    func validate() throws {
        guard none == (tie == nil) else { throw ValidationError("Say --none, or name the tie with --tie.") }
    }

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_DeclareConflictRequest.self) { request in
            request.tie = try tie?.text() ?? ""
        }
        return try await desk.complaints.declareConflict(request, options: desk.options)
    }
}

struct NameDecider: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "decider", abstract: "Name a decider from outside, where nobody inside is left (R5).",
        discussion: """
            EXAMPLES
              evenhand complaint decider C-12 --outside E-40 --tie "Paid by the day" \\
                --reason "Every manager is concerned"
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "The outside person, registered with evenhand employee add --outside.")
    var outside: EmployeeArgument

    @Option(help: "What ties them to the firm.")
    var tie: TextArgument

    @Option(help: "Why nobody inside is left.")
    var reason: TextArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_NameOutsideDeciderRequest.self) { request in
            request.personID = outside.text
            request.tie = try tie.text()
            request.reason = try reason.text()
        }
        return try await desk.complaints.nameOutsideDecider(request, options: desk.options)
    }
}

struct Find: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "find", abstract: "Find on a head. You are the decider.",
        discussion: """
            Whatever is not fully upheld needs a --reason from the list, and every finding its explanation. A finding \
            that departs from the scorecard, or from how like heads went, says why (R14). One against a person says \
            what behaviour it was and what follows (R7); a technical one for the firm says in plain words what it means \
            and what the customer had been told (R8). One on service or conduct says which --standard was met or missed, \
            where any was in force on the day (R9).

            EXAMPLES
              evenhand complaint find C-12 --head 1 --outcome upheld \\
                --text "The scan and the photo agree."
              evenhand complaint find C-12 --head 2 --outcome notUpheld \\
                --reason standardMet --text "The call came within the hour."
              evenhand complaint find C-12 --head 3 --outcome upheld --behaviour humanError \
                --response systemFix --text "The recording has it, and two customers heard it."
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "The head's number.")
    var head: HeadArgument

    @Option(help: "What is found.")
    var outcome: ChoiceArgument<Evenhand_V1_Outcome>

    @Option(help: "Why it is not fully upheld.")
    var reason: ChoiceArgument<Evenhand_V1_ReasonCode>?

    @Option(help: "The explanation.")
    var text: TextArgument

    @Option(help: "Why it departs from the scorecard or from like heads, in your own words.")
    var departure: TextArgument?

    @Option(help: "What kind of behaviour it was, of a finding against a person.")
    var behaviour: ChoiceArgument<Evenhand_V1_BehaviourClass>?

    @Option(help: "What the house answers to it, within what the behaviour allows.")
    var response: ChoiceArgument<Evenhand_V1_BehaviourResponse>?

    @Option(name: .customLong("plain-words"), help: "What a technical finding for the firm means, in plain words.")
    var plainWords: TextArgument?

    @Option(name: .customLong("told-beforehand"), help: "What the customer had been told before it happened.")
    var toldBeforehand: TextArgument?

    @Option(help: "A standard and whether it was met, like ST-2=missed; once for each.")
    var standard: [StandardCitationArgument] = []

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_FindRequest.self) { request in
            request.head = head.number
            request.outcome = outcome.value
            request.reason = reason?.value ?? .unspecified
            request.explanation = try text.text()
            request.departure = try departure?.text() ?? ""
            request.behaviour = behaviour?.value ?? .unspecified
            request.response = response?.value ?? .unspecified
            request.plainWords = try plainWords?.text() ?? ""
            request.toldBeforehand = try toldBeforehand?.text() ?? ""
            request.standards = standard.map(\.message)
        }
        return try await desk.complaints.find(request, options: desk.options)
    }
}

struct ResolveEarly: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "resolve", abstract: "Record that the customer accepted a solution before a finding.",
        discussion: """
            EXAMPLES
              evenhand complaint resolve C-12 --head 1 --solution "A new kettle was sent" \\
                --accepted 2026-03-05
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "The head's number.")
    var head: HeadArgument

    @Option(help: "What the customer accepted.")
    var solution: TextArgument

    @Option(help: ArgumentHelp("When the customer accepted; now unless said.", valueName: "date"))
    var accepted: MomentArgument?

    @OptionGroup var work: WorkOptions

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_ResolveEarlyRequest.self) { request in
            request.head = head.number
            request.solution = try solution.text()
            if let accepted { request.acceptedMs = accepted.latest(now: SystemClock.now) }
            if let hours = work.hours { request.hours = hours }
            request.requestID = work.request?.text ?? ""
        }
        return try await desk.complaints.resolveEarly(request, options: desk.options)
    }
}
