/// The words the program was started with.
enum Arguments {
    /// Refuses a word that is not UTF-8: the language's own array has repaired it silently, and a complaint must never be
    /// stored other than it was given.
    static func requireUTF8() throws {
        for index in 1..<max(1, Int(CommandLine.argc)) {
            guard let word = CommandLine.unsafeArgv[index] else { continue }
            guard String(validatingCString: word) != nil else {
                throw CommandFailure(
                    .badData,
                    "Argument \(index) is not UTF-8 text. Put the text in a file, convert it, and pass it as @FILE.",
                    fix: "iconv -f WINDOWS-1252 -t UTF-8 FILE > FILE.utf8")
            }
        }
    }
}
