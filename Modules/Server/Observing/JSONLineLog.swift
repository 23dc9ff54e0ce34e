internal import Foundation
package import Logging
import Synchronization

/// Log lines as JSON, one object a line, for programs that collect them:
/// `{"at":"2026-11-29T17:00:00.123Z","level":"info","message":"…","method":"…","request-id":"…"}`.
package struct JSONLineLog: LogHandler {
    package var logLevel = Logger.Level.info
    package var metadata: Logger.Metadata = [:]
    private let label: String
    private let write: @Sendable ([UInt8]) -> Void

    /// - Parameter write: takes one whole line at a time, from any thread; standard error when none is given.
    package init(label: String, write: @escaping @Sendable ([UInt8]) -> Void = JSONLineLog.toStandardError) {
        self.label = label
        self.write = write
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        // Strings in dictionaries of strings cannot fail to encode, and a log has nobody to tell.
        guard
            let line = try? JSONSerialization.data(
                withJSONObject: fields(event, at: Date()), options: [.sortedKeys, .withoutEscapingSlashes])
        else { return }
        write(Array(line) + [UInt8(ascii: "\n")])
    }

    private func fields(_ event: LogEvent, at time: Date) -> [String: String] {
        var fields: [String: String] = [:]
        for (key, value) in metadata.merging(event.metadata ?? [:], uniquingKeysWith: { $1 }) {
            fields[key] = "\(value)"
        }
        fields["at"] = time.formatted(.iso8601.time(includingFractionalSeconds: true))
        fields["level"] = event.level.rawValue
        fields["logger"] = label
        fields["message"] = "\(event.message)"
        return fields
    }

    /// One write a line, so that lines of several threads do not mix.
    package static func toStandardError(_ line: [UInt8]) {
        FileHandle.standardError.write(Data(line))
    }
}
