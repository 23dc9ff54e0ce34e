import Testing

@testable import evenhand

@Suite struct JSONValueTests {
    @Test func `members keep the order they were written in`() {
        let value: JSONValue = ["zebra": 1, "ant": [true, .null, "x"], "mole": ["a": .number(0.5)]]
        #expect(value.compact == #"{"zebra":1,"ant":[true,null,"x"],"mole":{"a":0.5}}"#)
    }

    @Test func `quotes, backslashes and every control character are escaped`() {
        let text = "a\"b\\c\n\t\r\u{1}\u{1B}[31m\u{7F}\u{85}é\u{A0}"
        #expect(
            JSONValue.string(text).compact
                == "\"a\\\"b\\\\c\\n\\t\\r\\u0001\\u001b[31m\\u007f\\u0085é\u{A0}\"")
    }

    @Test func `what is not finite is null and whole numbers have no point`() {
        #expect(
            JSONValue.array([.number(.nan), .number(.infinity), .number(2), .number(0.25)]).compact
                == "[null,null,2,0.25]")
    }

    @Test func `a probability is cut to the digits asked for`() {
        #expect(JSONValue(0.123456789, digits: 4).compact == "0.1235")
    }

    @Test func `a member is found by name`() {
        let value: JSONValue = ["a": ["b": 7]]
        #expect(value["a"]?["b"] == 7)
        #expect(value["c"] == nil)
        #expect(JSONValue.null["c"] == nil)
    }
}
