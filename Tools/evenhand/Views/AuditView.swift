internal import EvenhandMessages

/// What an audit found.
enum AuditView {
    static func json(_ report: Evenhand_V1_VerifyReport) -> JSONValue {
        [
            "sound": .bool(report.sound), "events": JSONValue(report.events), "streams": JSONValue(report.streams),
            "checkpoints": JSONValue(report.checkpoints), "texts": JSONValue(report.texts),
            "erasedTexts": JSONValue(report.erasedTexts), "unsignedEvents": JSONValue(report.unsignedEvents),
            "faultCount": JSONValue(report.faultCount), "faults": .array(report.faults.map(fault)),
            "publicKey": .string(Hexadecimal.text(report.publicKey)),
        ]
    }

    static func lines(_ report: Evenhand_V1_VerifyReport, isKeyGiven: Bool, style: TextStyle) -> [String] {
        let verdict =
            report.sound
            ? style.good("The journal holds.")
            : style.alarm("The journal does not hold: \(count(report.faultCount)) faults.")
        var lines = [
            verdict,
            "  \(count(report.events)) events in \(count(report.streams)) streams, "
                + "\(count(report.checkpoints)) signed checkpoints, \(count(report.unsignedEvents)) events since the last",
            "  \(count(report.texts)) personal texts match, \(count(report.erasedTexts)) were erased on purpose",
            "  key \(Hexadecimal.text(report.publicKey))"
                + (isKeyGiven ? ", the one you gave" : ", the server's own; --public-key checks against one you noted"),
        ]
        for fault in report.faults {
            let place = [
                fault.sequence == 0 ? "" : "event \(fault.sequence)",
                fault.stream.isEmpty ? "" : "\(style.safe(fault.stream)) version \(fault.version)",
            ]
            lines.append("  " + place.filter { !$0.isEmpty }.joined(separator: ", ") + ": " + style.safe(fault.message))
        }
        if report.faultCount > UInt64(report.faults.count) {
            lines.append("  and \(count(report.faultCount - UInt64(report.faults.count))) more")
        }
        return lines
    }

    private static func fault(_ fault: Evenhand_V1_VerifyFault) -> JSONValue {
        [
            "sequence": fault.sequence == 0 ? .null : JSONValue(fault.sequence), "stream": .textIfAny(fault.stream),
            "version": fault.version == 0 ? .null : JSONValue(fault.version), "message": .string(fault.message),
        ]
    }

    private static func count(_ number: UInt64) -> String {
        ProgressText.grouped(Int(clamping: number))
    }
}
