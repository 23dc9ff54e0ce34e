/// The rules of one kind of stream as two pure functions.
package protocol Decider: Sendable {
    associatedtype Command: Sendable
    associatedtype State: Sendable
    associatedtype Event: Sendable
    associatedtype Facts: Sendable
    associatedtype Refusal: Error
    static var initialState: State { get }
    /// What the command makes happen, or why it is refused. Time and identifiers arrive inside the command.
    static func decide(_ command: Command, in state: State, given facts: Facts) throws(Refusal) -> [Event]
    /// The state after the event. Total: every recorded event can be replayed.
    static func evolve(_ state: State, with event: Event) -> State
    /// The state after all events, from the beginning: what folding `evolve` gives, in less time where it can be had.
    static func replay(_ events: some Sequence<Event>) -> State
}

extension Decider {
    package static func replay(_ events: some Sequence<Event>) -> State {
        events.reduce(initialState) { evolve($0, with: $1) }
    }
}
