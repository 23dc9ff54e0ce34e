/// What a call came to.
package enum CallOutcome: Equatable, Sendable {
    /// Success; the response messages came before, as MSG.
    case completed
    /// Success with the message that END carried.
    case message(ReceivedPart)
    case status(Status)
}

/// What the client is to do about the bytes it received. Ranges are offsets into the buffer that was offered.
package enum OnServerBytes: Equatable, Sendable {
    /// Nothing more can be decoded until more bytes arrive.
    case waitForMoreBytes
    /// The server introduced itself: calls may start.
    case ready(Hello)
    case deliverHead(Slot, Metadata)
    case deliver(Slot, ReceivedPart)
    /// A response is over the limit: cancel the call and tell its caller.
    case refuseMessage(Slot)
    /// The call is over and its slot free.
    case finish(Slot, CallOutcome, Metadata)
    /// The slot of a call that its caller left is free again.
    case slotFreed(Slot)
    /// Held-back messages of this call may go on.
    case resumeSending(Slot)
    case reply(FrameHead)
    case pongReceived(token: UInt32)
    /// Start no call here any more; running ones finish.
    case stopStartingCalls(graceMilliseconds: UInt32, DrainReason)
    /// The server closes; it had parsed `accepted` calls, later ones may be repeated safely.
    case serverClosed(ConnectionError, accepted: UInt32)
    /// Send CLOSE with this and shut the connection.
    case close(ConnectionError)
}

/// Whether a call may start.
package enum OnStartCall: Equatable, Sendable {
    case start(Slot)
    /// All slots are taken: start it when one is freed.
    case waitForSlot
    /// The server's HELLO has not arrived.
    case waitForHello
    /// The server drains or the connection is closed: use another one.
    case useAnotherConnection
}

/// How the start of a call goes out.
package enum OnSendCall: Equatable, Sendable {
    /// CALL: the head, then the whole message.
    case whole(FrameHead)
    /// CALL with a name or metadata: the bytes, then the whole message.
    case wholeAfter([UInt8])
    /// OPEN; the first message, if any, follows in parts.
    case open([UInt8])
}
