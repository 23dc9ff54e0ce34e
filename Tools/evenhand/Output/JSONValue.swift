/// A JSON value whose objects keep the order in which their members were written.
///
/// Scripts read members by name, people read them in order; the order of the documentation is the order printed.
enum JSONValue: Equatable, Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([Member])
    /// JSON text as the server wrote it, on one line.
    case verbatim(String)

    struct Member: Equatable, Sendable {
        let name: String
        let value: JSONValue

        init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    init(_ text: String?) {
        self = text.map(JSONValue.string) ?? .null
    }

    init(_ number: some BinaryInteger) {
        self = .integer(Int64(clamping: number))
    }

    /// A probability or rate, with `digits` decimals so that the same score prints the same on every machine.
    init(_ number: Double, digits: Int) {
        let scale = (0..<digits).reduce(1.0) { product, _ in product * 10 }
        self = .number((number * scale).rounded() / scale)
    }

    /// A number of 32 bits, as the wire has it: the shortest decimal that reads back as the same one.
    init(shortest number: Float) {
        self = .number(number.isFinite ? Double(number.description) ?? Double(number) : .nan)
    }

    /// The member of that name; nil when this is no object or has none.
    subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
}

extension JSONValue: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: JSONValue...) {
        self = .array(elements)
    }
}

extension JSONValue: ExpressibleByStringLiteral {
    init(stringLiteral value: String) {
        self = .string(value)
    }
}

extension JSONValue: ExpressibleByIntegerLiteral {
    init(integerLiteral value: Int64) {
        self = .integer(value)
    }
}

extension JSONValue: ExpressibleByBooleanLiteral {
    init(booleanLiteral value: Bool) {
        self = .bool(value)
    }
}
