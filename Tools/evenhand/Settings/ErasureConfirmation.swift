internal import ArgumentParser

/// The word that lets an erasure go ahead: a flag, or "yes" typed on a terminal.
struct ErasureConfirmation: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Do not ask before erasing.")
    var yes = false

    /// Asks on a terminal; without one, and without `--yes`, nothing is erased.
    func require(erasing what: String) throws {
        if yes { return }
        guard Terminal.standardInputIsTerminal else {
            throw CommandFailure(
                .usage, "Erasing \(what) cannot be undone; add --yes to go ahead without being asked.", field: "yes")
        }
        let style = Terminal.standardError.style
        try StandardStream.standardError.write("Erase \(style.safe(what)) for good? Type yes: ")
        try StandardStream.standardError.flush()
        guard readLine() == "yes" else {
            throw CommandFailure(.refused, "Nothing was erased.")
        }
    }
}
