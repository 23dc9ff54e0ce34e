package import EvenhandWire
package import SwiftProtobuf

/// Finishes a unary call, exactly once, from any thread. A second answer is ignored.
package struct CallReply<Response: Message>: Sendable {
    let call: ServerCall

    /// - Parameter metadata: Goes out in END beside the response.
    package func succeed(_ response: Response, metadata: Metadata = Metadata()) {
        do {
            call.post(.response(try response.serializedBytes(), metadata))
        } catch {
            call.post(.failure(error))
        }
    }

    package func fail(_ error: any Error) {
        call.post(.failure(error))
    }
}

enum ResponseCost {
    /// What a message costs beyond its bytes while it is queued, as on the wire.
    static let frame = 32
}

/// Sends the responses of a streaming call. `write` waits while the client has not given credit for what was written.
package struct ResponseWriter<Response: Message>: Sendable {
    let call: ServerCall

    /// It runs where its caller does: a change of executors with every message, even to the same, costs a tenth of sending it.
    /// - Throws: `CancellationError` once the call is cancelled, expired or over.
    nonisolated(nonsending) package func write(_ message: Response) async throws {
        try await write(encoded: message.serializedBytes())
    }

    /// Sends a message that is encoded already, so that whoever waits holds its bytes and nothing else.
    nonisolated(nonsending) package func write(encoded bytes: [UInt8]) async throws {
        let byteCount = bytes.count + ResponseCost.frame
        // Mostly there is room, and then nothing is waited for.
        while try !call.enterIfRoom(byteCount) { try await call.waitForRoom() }
        try call.send(bytes)
    }

    /// Sends metadata ahead of the first message. Later calls are ignored.
    package func sendHead(_ metadata: Metadata) {
        call.post(.head(metadata))
    }
}

/// The requests of a streaming call, in order. Credit goes back to the client as they are taken.
package struct RequestStream<Request: Message>: AsyncSequence, Sendable {
    package typealias Element = Request

    let queue: MessageQueue<Request>
    let call: ServerCall

    package struct AsyncIterator: AsyncIteratorProtocol {
        let queue: MessageQueue<Request>
        let call: ServerCall

        package mutating func next() async throws -> Request? {
            // Work for a client that does not read its answers would only pile up.
            try await call.waitForReader()
            return try await queue.next()
        }
    }

    package func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(queue: queue, call: call)
    }
}
