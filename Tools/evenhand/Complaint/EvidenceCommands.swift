internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandMessages

struct EvidenceCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence",
        abstract: "Put evidence on record.",
        discussion: """
            EXAMPLES
              evenhand complaint evidence add C-12 --head 1 --kind photo \\
                --source customer --supports customer \\
                --note "The box, soaked, on the doorstep"
            """,
        subcommands: [AddEvidence.self])
}

struct AddEvidence: ComplaintAction {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Put a piece of evidence on record; gathering is never held up by a rule.",
        discussion: """
            EXAMPLES
              evenhand complaint evidence add C-12 --head 1 --kind record \\
                --source firmRecords --note "Delivery scan 14:02"
              evenhand complaint evidence add C-12 --head 1 --head 2 \\
                --kind witnessStatement --source independentPerson --supports employee \\
                --independent --note @neighbour.txt
            """)

    @OptionGroup var target: ComplaintTarget

    @Option(name: .customLong("head"), help: "A head it bears on; repeat for several.")
    var heads: [HeadArgument]

    @Option(help: "What it is.")
    var kind: ChoiceArgument<Evenhand_V1_EvidenceKind>

    @Option(help: "Where it came from.")
    var source: ChoiceArgument<Evenhand_V1_EvidenceSource>

    @Option(help: "What it shows.")
    var note: TextArgument

    @Option(help: "Whom it speaks for; left out when neither.")
    var supports: ChoiceArgument<Evenhand_V1_Side>?

    @Option(help: "The person it came from, like E-17.")
    var provider: EmployeeArgument?

    @Flag(help: "It comes from somebody apart from both sides.")
    var independent = false

    func perform(_ desk: Desk) async throws -> Evenhand_V1_CommandReply {
        let request = try target.request(Evenhand_V1_AddEvidenceRequest.self) { request in
            request.heads = heads.map { $0.number }
            request.kind = kind.value
            request.source = source.value
            request.supports = supports?.value ?? .unspecified
            request.note = try note.text()
            request.providerID = provider?.text ?? ""
            request.independent = independent
        }
        return try await desk.complaints.addEvidence(request, options: desk.options)
    }
}
