/// What became of an import's rows, counted only once it is sure.
struct ImportTally: Equatable, Sendable {
    /// Rows whose fate is known: imported, already there, rejected, or without a narrative.
    var read = 0
    var imported = 0
    /// Known from an earlier import.
    var already = 0
    var rejected = 0
    /// Published without a narrative, as most rows of the bureau's file are.
    var silent = 0

    func lines(
        elapsed: Duration, catchUp: Duration?, rejectsFile: String?, isDryRun: Bool, style: TextStyle
    ) -> [String] {
        let seconds = elapsed.inSeconds
        let rate =
            seconds > 0.05 ? ", \(ProgressText.rate(Double(imported > 0 ? imported : read) / seconds)) a second" : ""
        var parts = ["\(ProgressText.grouped(imported)) \(isDryRun ? "would be imported" : "imported")"]
        if already > 0 { parts.append("\(ProgressText.grouped(already)) were there already") }
        if rejected > 0 { parts.append(style.warning("\(ProgressText.grouped(rejected)) rejected")) }
        if silent > 0 { parts.append("\(ProgressText.grouped(silent)) without a narrative passed over") }
        var lines = [
            "\(ProgressText.grouped(read)) rows read: \(parts.joined(separator: ", "))",
            "  in \(ProgressText.clock(seconds))\(rate)",
        ]
        if let catchUp {
            let whole = (elapsed + catchUp).inSeconds
            lines.append(
                "  searchable after \(ProgressText.clock(whole)), \(ProgressText.rate(Double(imported) / whole)) a second"
            )
        }
        if let rejectsFile {
            lines.append(
                "  the rejected rows stand in \(style.safe(rejectsFile)), with line and reason; mend and import them")
        }
        return lines
    }
}
