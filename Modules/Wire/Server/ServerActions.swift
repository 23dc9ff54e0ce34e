/// A CALL or OPEN that the tables allow.
package struct IncomingCall: Equatable, Sendable {
    package var slot: Slot
    package var method: MethodReference
    /// Milliseconds from now; 0 means none.
    package var timeoutMilliseconds: UInt32
    package var metadata: Metadata
    /// The first message or fragment; nil after OPEN.
    package var message: ReceivedPart?
    /// The client sends nothing more.
    package var endsSending: Bool
    /// When set, no handler may see the call: bind its method if it binds one, and end it with this.
    package var refusal: Status?
}

/// What the server is to do about the bytes it received. Ranges are offsets into the buffer that was offered.
package enum OnClientBytes: Equatable, Sendable {
    /// Nothing more can be decoded until more bytes arrive.
    case waitForMoreBytes
    /// The peer speaks HTTP: tell it where the HTTP door is, and close.
    case answerAsHTTP
    /// The peer speaks something else: close without a word.
    case closeSilently
    /// Judge the credentials and answer with the server's HELLO.
    case acceptClient(Hello)
    case startCall(IncomingCall)
    case deliver(Slot, ReceivedPart)
    /// A message of a running call is over the limit: cancel its handler and end the call RESOURCE_EXHAUSTED.
    case refuseMessage(Slot)
    /// The client sends nothing more on this call.
    case finishRequests(Slot)
    case cancelHandler(Slot, CancelReason)
    /// Held-back messages of this call may go on.
    case resumeSending(Slot)
    case reply(FrameHead)
    case pongReceived(token: UInt32)
    case replaceBaseline(Metadata)
    /// The peer closes: every call fails, nothing is answered.
    case peerClosed(ConnectionError)
    /// Send CLOSE with this and shut the connection.
    case close(ConnectionError)
}

/// How a call's only or last message goes out.
package enum OnRespond: Equatable, Sendable {
    /// Write the head and then the message; the call is over.
    case send(FrameHead)
    /// The same with metadata: write the bytes and then the message.
    case sendAfter([UInt8])
    /// No room for one frame: send it in parts, then the bare END.
    case sendInParts
    /// The call was cancelled or expired: end it with a status instead.
    case endCancelled
    /// The call is already over.
    case drop
}
