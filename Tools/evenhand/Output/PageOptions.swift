internal import ArgumentParser

/// Where a page goes beside the terminal: to a file that prints, and to rows for a spreadsheet.
struct PageOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Write the page to this file, ready to print.", valueName: "file"), completion: .file())
    var html: String?

    @Option(help: ArgumentHelp("Write the rows as CSV to this file; - for standard output.", valueName: "file"))
    var csv: String?

    @OptionGroup
    var server: ServerOptions

    func validate() throws {
        guard !(csv == "-" && server.output.json) else {
            throw ValidationError("--csv - and --json both write to standard output; take one.")
        }
    }

    /// Writes what was asked for: files, and the rows, the JSON or the lines to standard output.
    func write(
        html page: @autoclosure () -> String, csv rows: @autoclosure () -> String, json: @autoclosure () -> JSONValue,
        lines: () -> [String]
    ) throws {
        if let html { try ResultFile.write(page(), to: html, what: "The page", field: "html") }
        if csv == "-" { return try StandardStream.standardOutput.write(rows()) }
        if let csv { try ResultFile.write(rows(), to: csv, what: "The rows", field: "csv") }
        try server.console.answer(json(), text: lines)
    }
}
