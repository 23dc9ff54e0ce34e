internal import SwiftProtobuf
package import SwiftProtobufPluginLibrary

/// A service as the stubs need it: Swift names, kinds, comments. Taken from the descriptor once, printed three times.
package struct Service {
    /// Two methods, or a method and a member of the stubs, would bear the same Swift name.
    package struct Problem: Error, CustomStringConvertible, Equatable {
        package var description: String
    }

    /// `ScoringService`.
    var name: String
    /// `evenhand.v1.ScoringService`.
    var fullName: String
    /// Doc comment lines, each with `///` and a line end; empty when the `.proto` says nothing.
    var comments: String
    /// In file order.
    var methods: [Method]

    package init(_ descriptor: ServiceDescriptor, namer: SwiftProtobufNamer) throws {
        name = descriptor.name
        fullName = descriptor.fullName
        comments = descriptor.protoSourceComments()
        methods = descriptor.methods.map { Method($0, namer: namer) }
        var taken: Set<String> = ["client", "name", "methodNames", "register"]
        for method in methods where !taken.insert(method.swiftName).inserted {
            throw Problem(
                description: "\(fullName)/\(method.name): the Swift name \(method.swiftName) is already in use")
        }
    }
}

/// One method of a service.
struct Method {
    enum Kind {
        case unary, clientStreaming, serverStreaming, bidirectional

        init(clientStreams: Bool, serverStreams: Bool) {
            switch (clientStreams, serverStreams) {
            case (false, false): self = .unary
            case (true, false): self = .clientStreaming
            case (false, true): self = .serverStreaming
            case (true, true): self = .bidirectional
            }
        }

        /// The case of `CallKind`, which is also the function of the router and of the client.
        var swiftName: String {
            switch self {
            case .unary: "unary"
            case .clientStreaming: "clientStreaming"
            case .serverStreaming: "serverStreaming"
            case .bidirectional: "bidirectional"
            }
        }

        var handlerType: String {
            switch self {
            case .unary: "UnaryHandler"
            case .clientStreaming: "ClientStreamingHandler"
            case .serverStreaming: "ServerStreamingHandler"
            case .bidirectional: "BidirectionalHandler"
            }
        }
    }

    /// `ScoreStream`, as in the `.proto` file.
    var name: String
    /// `evenhand.v1.ScoringService/ScoreStream`, as on the wire.
    var wireName: String
    /// `scoreStream`, without backticks.
    var swiftName: String
    var kind: Kind
    /// The case of `MethodIdempotency`, or nil where the file says nothing.
    var idempotency: String?
    /// Swift type names of the messages.
    var request: String
    var response: String
    var comments: String
    /// Whether a message is one of protobuf's own, so that its module must be imported.
    var usesWellKnownType: Bool

    init(_ descriptor: MethodDescriptor, namer: SwiftProtobufNamer) {
        name = descriptor.name
        wireName = "\(descriptor.service.fullName)/\(descriptor.name)"
        swiftName = NamingUtils.toLowerCamelCase(descriptor.name)
        kind = Kind(clientStreams: descriptor.clientStreaming, serverStreams: descriptor.serverStreaming)
        switch descriptor.options.idempotencyLevel {
        case .idempotencyUnknown: idempotency = nil
        case .noSideEffects: idempotency = "noSideEffects"
        case .idempotent: idempotency = "idempotent"
        }
        request = namer.fullName(message: descriptor.inputType)
        response = namer.fullName(message: descriptor.outputType)
        comments = descriptor.protoSourceComments()
        usesWellKnownType = [descriptor.inputType, descriptor.outputType].contains { message in
            message.file.package == "google.protobuf"
        }
    }

    /// `swiftName` where it is declared or follows nothing: keywords stand in backticks.
    var declaredName: String { Self.keywords.contains(swiftName) ? "`\(swiftName)`" : swiftName }

    /// The reserved words of The Swift Programming Language, "Lexical Structure", that may not name a declaration bare.
    private static let keywords: Set<String> = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
        "else",
        "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in",
        "init",
        "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public",
        "repeat",
        "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true",
        "try",
        "typealias", "var", "where", "while",
    ]
}
