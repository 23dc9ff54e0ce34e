import EvenhandDomain
import EvenhandJournal
import Testing

@testable import EvenhandServer

@Suite struct `A place by urgency` {
    @Test func `is the same after a token, and nothing else is one`() {
        for isOpen in [true, false] {
            for priority in [-1, 0, 870] {
                let key = UrgencyKey(
                    isOpen: isOpen,
                    queueKey: QueueKey(
                        priority: priority, receivedAt: Instant(milliseconds: 1_780_000_000_000),
                        complaint: ComplaintID(rawValue: 12)))
                #expect(UrgencyKey(token: key.token) == key)
            }
        }
        // That of the order by time among them.
        for text in ["", "17", "1", "1.", "2.870.5.12", "1.870.5", "1.870.5.12.3", "x.870.5.12", ".870.5.12"] {
            #expect(UrgencyKey(token: text) == nil, "\(text)")
        }
        // Numbers that no arithmetic bears.
        for priority in ["-9223372036854775808", "9223372036854775807", "-2"] {
            #expect(UrgencyKey(token: "1.\(priority).0.1") == nil)
            #expect(QueueKey(token: "\(priority).0.1") == nil)
        }
    }
}
