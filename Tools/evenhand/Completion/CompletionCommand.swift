internal import ArgumentParser

struct CompletionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completion",
        abstract: "Print the script that completes evenhand's commands in your shell.",
        discussion: """
            EXAMPLES
              evenhand completion bash > /etc/bash_completion.d/evenhand
              evenhand completion zsh > "${fpath[1]}/_evenhand"
              evenhand completion fish > ~/.config/fish/completions/evenhand.fish
            """)

    enum Shell: String, ExpressibleByArgument, CaseIterable {
        case bash, zsh, fish
    }

    @Argument(help: "The shell: bash, zsh or fish.")
    var shell: Shell

    func run() throws {
        try Console(isJSON: false).line(Evenhand.completionScript(for: completionShell))
    }

    private var completionShell: CompletionShell {
        switch shell {
        case .bash: .bash
        case .zsh: .zsh
        case .fish: .fish
        }
    }
}
