/// The deadlines of a connection's calls behind one timer.
///
/// Calls mostly end long before their deadline, so nothing is sorted: a slot's deadline is one number in an array, and
/// only when the earliest known one passes are the slots looked through. Times are nanoseconds of any steady clock.
package struct DeadlineWatch: Sendable {
    private static let none = UInt64.max

    private var deadlines: [UInt64] = []
    /// When the timer is set for; a lower bound of all deadlines.
    private var wakeTime = DeadlineWatch.none

    package init() {}

    /// Watches a slot.
    /// - Returns: the time to set the timer to, when it must go off earlier than it is set for now.
    package mutating func watch(_ slot: Slot, until deadline: UInt64) -> UInt64? {
        while deadlines.count <= slot.index { deadlines.append(Self.none) }
        deadlines[slot.index] = deadline
        guard deadline < wakeTime else { return nil }
        wakeTime = deadline
        return deadline
    }

    package mutating func forget(_ slot: Slot) {
        if slot.index < deadlines.count { deadlines[slot.index] = Self.none }
    }

    /// The timer went off.
    /// - Returns: the slots whose deadline has passed, no longer watched, and the time to set the timer to next.
    package mutating func timerFired(at now: UInt64) -> (passed: [Slot], next: UInt64?) {
        var passed: [Slot] = []
        wakeTime = Self.none
        for index in deadlines.indices {
            let deadline = deadlines[index]
            if deadline <= now, deadline != Self.none {
                deadlines[index] = Self.none
                passed.append(Slot(UInt16(index)))
            } else {
                wakeTime = min(wakeTime, deadline)
            }
        }
        return (passed, wakeTime == Self.none ? nil : wakeTime)
    }
}
