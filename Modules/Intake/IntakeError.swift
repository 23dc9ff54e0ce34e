/// Why a file could not be read on: something that concerns the whole file, where a `Reject` concerns one row.
///
/// Everything handed out before the error stays valid. The description says what, where and what to do next.
package struct IntakeError: Error, Equatable, CustomStringConvertible {
    package enum Kind: String, Sendable {
        /// The file is not there, is a directory, or may not be read.
        case inputMissing
        /// The file's bytes are not what they claim to be: cut short, damaged, of another kind.
        case damaged
        /// The header or the first objects lack a column that is needed.
        case columns
        /// The call asked for something that makes no sense, such as a delimiter that is a quote.
        case usage
        /// A file to be written cannot be created.
        case cannotCreate
        /// Reading or writing failed on the way: disk full, input/output error.
        case disk
    }

    package var kind: Kind
    /// The file as the user named it.
    package var path: String
    /// What is wrong, without the path.
    package var message: String
    /// What to do next; empty when the message says it already.
    package var hint: String
    /// Whole rows handed out before the error, rejects included; nil when reading had not begun.
    package var rowsRead: Int?

    package init(_ kind: Kind, path: String, message: String, hint: String = "", rowsRead: Int? = nil) {
        self.kind = kind
        self.path = path
        self.message = message
        self.hint = hint
        self.rowsRead = rowsRead
    }

    package var description: String {
        var text = "\(path): \(message)"
        if let rowsRead {
            text += "; \(rowsRead) \(rowsRead == 1 ? "row was" : "rows were") read before"
        }
        if !hint.isEmpty {
            text += ". \(hint)"
        }
        return text
    }

    /// The exit status from sysexits that fits: 64, 65, 66, 73 or 74.
    package var exitStatus: Int32 {
        switch kind {
        case .usage: 64
        case .damaged, .columns: 65
        case .inputMissing: 66
        case .cannotCreate: 73
        case .disk: 74
        }
    }
}
