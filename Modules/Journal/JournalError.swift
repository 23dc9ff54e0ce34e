/// What went wrong below the rules: what, where and what to do next, in one message for people.
package struct JournalError: Error, Equatable, Sendable, CustomStringConvertible {
    package enum Code: Sendable, Equatable {
        /// No space left; nothing of the request was kept. The journal goes on once space returns.
        case diskFull
        /// The disk or the file system failed; nothing of the request was kept.
        case diskFailed
        /// Another process holds the data folder.
        case folderInUse
        /// The folder or a file in it cannot be made or opened.
        case cannotCreate
        /// A newer program wrote this folder.
        case newerSchema
        /// What is stored is not what was written.
        case damaged
        /// The journal was closed; nothing of the request was kept.
        case closed
        /// The request cannot be answered as put, such as a search without a word.
        case unusableQuery
        case internalFault
    }

    package let code: Code
    package let message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { message }

    /// The exit code of a program that ends on this error (sysexits).
    package var exitCode: Int32 {
        switch code {
        case .diskFull, .diskFailed: 74
        case .folderInUse, .cannotCreate: 73
        case .newerSchema: 78
        case .damaged: 65
        case .closed: 75
        case .unusableQuery: 64
        case .internalFault: 70
        }
    }
}
