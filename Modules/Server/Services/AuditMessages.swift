internal import EvenhandDomain
internal import EvenhandJournal
internal import EvenhandMessages
internal import Foundation
internal import SwiftProtobuf

extension Evenhand_V1_VerifyReport {
    /// At most this many faults are listed; the total stands beside them.
    private static let faultLimit = 100

    /// - Parameter stream: Lists only the faults of this stream; empty lists all. Whether the journal is sound is
    ///   always said of the whole: a stream is only as good as the chain it hangs in.
    init(_ report: AuditReport, stream: String) {
        self.init()
        sound = report.isIntact
        events = UInt64(clamping: report.events)
        streams = UInt64(clamping: report.streams)
        checkpoints = UInt64(clamping: report.checkpoints)
        texts = UInt64(clamping: report.texts)
        erasedTexts = UInt64(clamping: report.erasedTexts)
        unsignedEvents = UInt64(clamping: report.unsignedEvents)
        faultCount = UInt64(clamping: report.findingCount)
        publicKey = Data(hexadecimal: report.publicKey)
        let listed = report.findings.filter { stream.isEmpty || $0.stream == stream }.prefix(Self.faultLimit)
        faults = listed.map { finding in
            .with {
                $0.sequence = UInt64(clamping: finding.sequence)
                $0.stream = finding.stream ?? ""
                $0.version = UInt64(clamping: finding.version ?? 0)
                $0.message = finding.message
            }
        }
    }
}

extension Data {
    /// The bytes of an even number of hexadecimal digits; empty for anything else.
    init(hexadecimal text: String) {
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == text.count, digits.count.isMultiple(of: 2) else {
            self.init()
            return
        }
        self.init(stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) })
    }
}

extension Evenhand_V1_ComplaintRead {
    init(_ read: CaseRead) {
        self.init()
        atMs = read.at.milliseconds
        employeeID = read.person.description
        door = read.door.rawValue
        what = read.what.rawValue
        firstID = read.first.description
        lastID = read.last.description
        count = UInt32(clamping: read.count)
    }
}

extension Evenhand_V1_ReadGap {
    init(_ gap: EvenhandJournal.ReadGap) {
        self.init()
        fromMs = gap.from.milliseconds
        untilMs = gap.until.milliseconds
        lost = UInt32(clamping: gap.lost ?? 0)
    }
}
