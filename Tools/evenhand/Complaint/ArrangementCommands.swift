internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct Assign: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "assign", abstract: "Say who works on a complaint: never a person it concerns, nor an absent one.",
        discussion: """
            It ends by itself when the person comes to be concerned.

            EXAMPLES
              evenhand complaint assign C-12 --to E-3
              evenhand complaint assign C-12 --nobody
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "Who works on it, like E-3.")
    var to: EmployeeArgument?

    @Flag(help: "Nobody any more.")
    var nobody = false

    func validate() throws {
        guard (to == nil) == nobody else { throw ValidationError("Say --to EMPLOYEE, or --nobody.") }
    }

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = target.request(Evenhand_V1_AssignComplaintRequest.self) { $0.employeeID = to?.text ?? "" }
        return try await desk.complaints.assignComplaint(request, options: desk.options)
    }
}

struct Merge: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Work on a complaint together with another.",
        discussion: """
            Heads, parties, statements and clocks stay apart: every rule looks at each complaint as if it stood alone. \
            The other one shows what is due on all of them, the strictest date first.

            EXAMPLES
              evenhand complaint merge C-12 --into C-7 --reason "The same parcel, sent twice"
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "The complaint it is merged into.")
    var into: ComplaintArgument

    @Option(help: "Why.")
    var reason: TextArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_MergeComplaintRequest.self) { request in
            request.leadID = into.text
            request.reason = try reason.text()
        }
        return try await desk.complaints.mergeComplaint(request, options: desk.options)
    }
}

struct Unmerge: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "unmerge", abstract: "Work on a complaint by itself again.",
        discussion: """
            EXAMPLES
              evenhand complaint unmerge C-12 --reason "Another parcel after all"
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "Why.")
    var reason: TextArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_UnmergeComplaintRequest.self) { request in
            request.reason = try reason.text()
        }
        return try await desk.complaints.unmergeComplaint(request, options: desk.options)
    }
}

struct NotDuplicate: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "not-duplicate", abstract: "Say that a complaint is not an earlier one over again.",
        discussion: """
            EXAMPLES
              evenhand complaint not-duplicate C-12 --of C-7 --reason "Another parcel, a week later"
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "The complaint that seemed to be the same.")
    var of: ComplaintArgument

    @Option(help: "Why it is not.")
    var reason: TextArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_DismissDuplicateRequest.self) { request in
            request.otherID = of.text
            request.reason = try reason.text()
        }
        return try await desk.complaints.dismissDuplicate(request, options: desk.options)
    }
}

struct Link: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "link", abstract: "Link a complaint to its parent, its child, or a related one, on both records.",
        discussion: """
            EXAMPLES
              evenhand complaint link C-12 --parent C-7
              evenhand complaint link C-12 --related C-9
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "The complaint this one belongs under.")
    var parent: ComplaintArgument?

    @Option(help: "A complaint that belongs under this one.")
    var child: ComplaintArgument?

    @Option(help: "A complaint that has to do with this one.")
    var related: ComplaintArgument?

    func validate() throws {
        guard [parent, child, related].compactMap({ $0 }).count == 1 else {
            throw ValidationError("Say one of --parent, --child and --related.")
        }
    }

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = target.request(Evenhand_V1_LinkComplaintRequest.self) { request in
            request.otherID = (parent ?? child ?? related)?.text ?? ""
            request.kind = parent != nil ? .parent : child != nil ? .child : .related
        }
        return try await desk.complaints.linkComplaint(request, options: desk.options)
    }
}

struct Unlink: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "unlink", abstract: "Take a link away, on both records.",
        discussion: """
            EXAMPLES
              evenhand complaint unlink C-12 --from C-7
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "The other complaint.")
    var from: ComplaintArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = target.request(Evenhand_V1_UnlinkComplaintRequest.self) { $0.otherID = from.text }
        return try await desk.complaints.unlinkComplaint(request, options: desk.options)
    }
}

struct OutcomeReply: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "outcome", abstract: "Record whether the customer accepts or disputes the outcome.",
        discussion: """
            It changes no finding. A customer who disputes may take it to the next stage.

            EXAMPLES
              evenhand complaint outcome C-12 --answer accepted --text "Thank you, that will do"
              evenhand complaint outcome C-12 --answer disputed --text "The log is not the whole story"
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "What the customer says to it.")
    var answer: ChoiceArgument<Evenhand_V1_OutcomeAnswer>

    @Option(help: "In the customer's words.")
    var text: TextArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_AnswerOutcomeRequest.self) { request in
            request.answer = answer.value
            request.text = try text.text()
        }
        return try await desk.complaints.answerOutcome(request, options: desk.options)
    }
}

struct RecordReview: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Record what the body outside the firm found.",
        discussion: """
            The complaint went there with: evenhand complaint escalate C-12 --stage external.

            EXAMPLES
              evenhand complaint review C-12 --result partlyUpheld --text "The ombudsman asks for 40 EUR"
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(help: "What it found.")
    var result: ChoiceArgument<Evenhand_V1_ReviewResult>

    @Option(help: "In its words, or in short.")
    var text: TextArgument

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_RecordReviewRequest.self) { request in
            request.result = result.value
            request.text = try text.text()
        }
        return try await desk.complaints.recordReview(request, options: desk.options)
    }
}
