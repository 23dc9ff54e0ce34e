/// What `--evenhand_opt` says.
package struct GeneratorOptions: Equatable {
    /// Which of the three files is written.
    package enum Output: String, CaseIterable {
        case descriptors, client, server

        /// `evenhand/v1/scoring_service.proto` becomes `scoring_service.client.swift`: modules are flat, so is this.
        package func fileName(for protoName: String) -> String {
            let base = protoName.split(separator: "/").last.map(String.init) ?? protoName
            let stem = base.hasSuffix(".proto") ? String(base.dropLast(".proto".count)) : base
            switch self {
            case .descriptors: return stem + ".evenhand.swift"
            case .client: return stem + ".client.swift"
            case .server: return stem + ".handlers.swift"
            }
        }
    }

    package enum Visibility: String, CaseIterable {
        case `internal` = "Internal"
        case package = "Package"
        case `public` = "Public"

        /// The access modifier with the blank after it; nothing for internal, which Swift assumes.
        var modifier: String { self == .internal ? "" : rawValue.lowercased() + " " }
    }

    /// An option that cannot be obeyed.
    package struct Problem: Error, CustomStringConvertible, Equatable {
        package var description: String
    }

    package var output: Output
    package var visibility: Visibility

    /// - Throws: `Problem` naming the option, its value and what is valid; also when `Output` is missing.
    package init(_ pairs: [(key: String, value: String)]) throws(Problem) {
        var output: Output?
        var visibility = Visibility.package
        for (key, value) in pairs {
            switch key {
            case "Output": output = try Self.parse(key, value)
            case "Visibility": visibility = try Self.parse(key, value)
            default: throw Problem(description: "unknown option \"\(key)\"; valid are Output and Visibility")
            }
        }
        guard let output else {
            throw Problem(description: "option Output is missing; valid are \(Self.list(Output.self))")
        }
        self.output = output
        self.visibility = visibility
    }

    private static func parse<Value: RawRepresentable & CaseIterable>(_ key: String, _ value: String) throws(Problem)
        -> Value
    where Value.RawValue == String {
        guard let parsed = Value(rawValue: value) else {
            throw Problem(description: "option \(key) has the value \"\(value)\"; valid are \(list(Value.self))")
        }
        return parsed
    }

    private static func list<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) -> String
    where Value.RawValue == String {
        type.allCases.map(\.rawValue).joined(separator: ", ")
    }
}
