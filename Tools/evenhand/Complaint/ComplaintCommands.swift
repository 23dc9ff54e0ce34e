internal import ArgumentParser

struct ComplaintCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "complaint",
        abstract: "File, read, hear, decide and close complaints.",
        discussion: """
            A complaint goes from receipt to closing in these steps; a rule refuses a step that is skipped, and the \
            refusal ends with the line to type.

              file → acknowledge → head add → inform summary, inform send → statement invite → hear → declare → find
              → remedy → letter → close

            EXAMPLES
              evenhand complaint file --customer CU-3 --channel email --language en \\
                --text @complaint.txt
              evenhand complaint show C-12
              evenhand complaint find C-12 --head 1 --outcome upheld \\
                --text "The parcel was left in the rain."
            """,
        groupedSubcommands: [
            CommandGroup(
                name: "Reading",
                subcommands: [
                    ShowComplaint.self, ListComplaints.self, SearchComplaints.self, ShowScorecard.self, ShowClocks.self,
                ]),
            CommandGroup(
                name: "Receipt",
                subcommands: [
                    FileComplaint.self, Acknowledge.self, HeadCommands.self, EvidenceCommands.self,
                    AppointRespondent.self, EraseComplaintTexts.self,
                ]),
            CommandGroup(
                name: "Arranging Work",
                subcommands: [
                    Assign.self, Merge.self, Unmerge.self, NotDuplicate.self, Link.self, Unlink.self,
                ]),
            CommandGroup(
                name: "Hearing Both Sides",
                subcommands: [InformCommands.self, StatementCommands.self, HearCommands.self, RecordStep.self]),
            CommandGroup(
                name: "Deciding",
                subcommands: [
                    DeclareConflict.self, NameDecider.self, Find.self, ResolveEarly.self, RemedyCommands.self,
                    LetterCommands.self, SupportNote.self, CloseComplaint.self, ReopenComplaint.self,
                    EscalateComplaint.self, OutcomeReply.self, RecordReview.self,
                ]),
            CommandGroup(
                name: "Keeping Time", subcommands: [WaitCommands.self, ExtendResponse.self, AdoptPolicy.self]),
            CommandGroup(
                name: "Protecting People",
                subcommands: [Protect.self, EmbargoCommands.self, SafetyCommands.self, CareCommands.self]),
        ])
}
