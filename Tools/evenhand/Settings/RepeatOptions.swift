internal import ArgumentParser

/// What every command takes that records something.
struct RepeatOptions: ParsableArguments {
    @Option(
        name: .customLong("idempotency-key"),
        help: ArgumentHelp(
            "Do it once, however often it is sent with this key within a day: 1 to 64 visible ASCII characters.",
            valueName: "key"))
    var idempotencyKey: String?

    func validate() throws {
        guard let key = idempotencyKey else { return }
        let isVisible = key.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        guard (1...64).contains(key.utf8.count), isVisible else {
            throw ValidationError("--idempotency-key is 1 to 64 visible ASCII characters, without spaces.")
        }
    }
}
