internal import ArgumentParser

/// The command line of the complaint desk. Each command lives in the folder of what it is about.
@main
struct Evenhand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evenhand",
        abstract: "The complaint desk where both sides are heard.",
        discussion: """
            Complaints are filed, scored, heard and decided on an evenhand server; the rules that keep a hearing fair \
            cannot be skipped, and each refusal says what to type next. Scoring and training also work alone, without \
            a server.

            EXAMPLES
              evenhand demo                              one complaint heard to its end
              evenhand score complaints.csv --json       score a file, offline
              evenhand import complaints history.csv.gz  bring the past in
              evenhand queue                             what needs somebody now

            The server is found at --server, EVENHAND_SERVER, or the profile file ~/.config/evenhand/profile (lines \
            server=HOST:PORT and token=…), else at 127.0.0.1:7411. The token comes from --token, EVENHAND_TOKEN or the \
            profile.

            EXIT STATUS
              0   done
              1   refused by a rule, not found, or found wanting
              64  usage              65  bad data            66  input missing
              69  no server          70  internal            73  cannot create
              74  disk               75  try again           76  protocol version
              77  not permitted      78  configuration
            """,
        version: Release.name,
        groupedSubcommands: [
            CommandGroup(name: "Start Here", subcommands: [DemoCommand.self]),
            CommandGroup(name: "Offline", subcommands: [ScoreCommand.self, ModelCommand.self]),
            CommandGroup(
                name: "At the Desk",
                subcommands: [
                    ComplaintCommands.self, QueueCommand.self, AlertCommands.self, SlowCommand.self, ImportCommand.self,
                ]),
            CommandGroup(
                name: "What the Front Line Hears and Needs",
                subcommands: [NoteCommands.self, ListeningCommands.self, FrontlinePageCommand.self]),
            CommandGroup(
                name: "What Was Promised",
                subcommands: [
                    TermsCommands.self, GuaranteeCommands.self, CharterCommands.self, StandardCommands.self,
                ]),
            CommandGroup(
                name: "What Is Planned and Changed",
                subcommands: [
                    PlanCommands.self, ThemeCommands.self, ChangeCommands.self, DecisionCommands.self,
                    PromiseCommands.self,
                ]),
            CommandGroup(name: "What Rises and Falls", subcommands: [TrendCommands.self, AlarmCommands.self]),
            CommandGroup(
                name: "What Customers Bring and Cost", subcommands: [MetricsCommand.self, SegmentCommands.self]),
            CommandGroup(name: "Whether It Is Fair", subcommands: [FairnessCommand.self]),
            CommandGroup(name: "What a Leader Opens", subcommands: [ReportCommands.self, ExportCommand.self]),
            CommandGroup(
                name: "What Customers Say, and Why They Leave",
                subcommands: [VoiceCommands.self, SurveyCommands.self, LossReviewCommands.self]),
            CommandGroup(
                name: "People and Access",
                subcommands: [CustomerCommands.self, FitCommands.self, EmployeeCommands.self, TokenCommands.self]),
            CommandGroup(
                name: "Operating",
                subcommands: [
                    PolicyCommands.self, EventsCommand.self, AuditCommand.self, ServerCommand.self,
                    CompletionCommand.self,
                ]),
        ])

    static func main() async {
        await CommandRunner.run(CommandLine.arguments)
    }
}
