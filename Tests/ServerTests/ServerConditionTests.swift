import EvenhandDomain
import Testing

@testable import EvenhandServer

@Suite struct ServerConditionTests {
    @Test func `asking a hundred thousand times leaves no trace`() {
        // Each question once wrapped the answer's closure: the depth of the stack grew by two frames a question.
        let condition = ServerCondition(startedAt: Instant(milliseconds: 0))
        #expect(condition.connectionCount == 0)
        condition.listening { 3 }
        var sum = 0
        for _ in 0..<100_000 { sum += condition.connectionCount }
        #expect(sum == 300_000)
    }
}
