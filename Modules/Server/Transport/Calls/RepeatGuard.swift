package import EvenhandWire
internal import SwiftProtobuf

/// Stands before the unary methods that may change state and makes a call with an `idempotency-key` happen once, however
/// often it is sent (specification §15).
///
/// It sits where a method is registered, behind every door: whatever carries a call only has to put the key it was sent
/// into the context's metadata (`CallContext.idempotencyKey`), and to send back the metadata that an answer comes with.
package struct RepeatGuard: Sendable {
    /// A call that came with a key.
    package struct KeyedRequest: Sendable {
        /// `package.Service/Method`.
        package let method: String
        /// 1–64 visible ASCII characters.
        package let key: String
        /// The request, serialised in the one way that does not depend on the door it came through.
        package let bytes: [UInt8]
    }

    /// The serialised response, and what goes out beside it.
    package struct Answer: Sendable {
        package var response: [UInt8]
        package var metadata = Metadata()

        package init(response: [UInt8], metadata: Metadata = Metadata()) {
            self.response = response
            self.metadata = metadata
        }
    }

    package typealias Handler = @Sendable () async throws -> [UInt8]

    let answer: @Sendable (CallContext, KeyedRequest, Handler) async throws -> Answer

    /// - Parameter answer: Answers a call from what is remembered, or with the handler, which gives a serialised response.
    package init(_ answer: @escaping @Sendable (CallContext, KeyedRequest, Handler) async throws -> Answer) {
        self.answer = answer
    }

    /// Answers with `body`, or instead of it.
    func run<Request: Message>(
        _ context: CallContext, _ request: Request, _ body: @escaping Handler
    ) async throws -> Answer {
        guard let key = context.idempotencyKey else { return Answer(response: try await body()) }
        guard Self.isValid(key) else {
            throw CallFailure(.invalidArgument, "an idempotency-key is 1 to 64 visible ASCII characters")
        }
        var options = BinaryEncodingOptions()
        options.useDeterministicOrdering = true
        let keyed = KeyedRequest(
            method: context.method, key: key, bytes: try request.serializedBytes(options: options))
        return try await answer(context, keyed, body)
    }

    static func isValid(_ key: String) -> Bool {
        (1...64).contains(key.utf8.count) && key.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
}

extension CallContext {
    /// What makes the call known again when it is repeated, by whichever door it came.
    package var idempotencyKey: String? {
        callMetadata.first("idempotency-key") ?? connection.baseline.first("idempotency-key")
    }
}
