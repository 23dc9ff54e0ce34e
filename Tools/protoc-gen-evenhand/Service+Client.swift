internal import SwiftProtobufPluginLibrary

extension Service {
    /// Prints the struct whose functions are the service's methods, called through an `EvenhandClient`.
    func printClient(to printer: inout CodePrinter, access: String) {
        printer.printComments(comments)
        printer.print("\(access)struct \(name)Client: Sendable {")
        printer.withIndentation { printer in
            printer.print("/// The client whose connections carry the calls.")
            printer.print("\(access)let client: EvenhandClient")
            printer.print()
            printer.print("\(access)init(_ client: EvenhandClient) { self.client = client }")
            for method in methods {
                printer.print()
                printer.printComments(method.comments)
                printCall(method, to: &printer, access: access)
            }
        }
        printer.print("}")
    }

    private func printCall(_ method: Method, to printer: inout CodePrinter, access: String) {
        let descriptor = "\(name).\(method.declaredName)"
        switch method.kind {
        case .unary, .serverStreaming:
            printer.print("\(access)func \(method.declaredName)(")
            printer.printIndented("_ request: \(method.request), options: CallOptions = CallOptions()")
        case .clientStreaming, .bidirectional:
            printer.print("\(access)func \(method.declaredName)(")
            printer.printIndented(
                "options: CallOptions = CallOptions(),",
                "write: @escaping @Sendable (RequestWriter<\(method.request)>) async throws -> Void")
        }
        switch method.kind {
        case .unary, .clientStreaming:
            printer.print(") async throws -> \(method.response) {")
        case .serverStreaming, .bidirectional:
            printer.print(") async throws -> ResponseStream<\(method.response)> {")
        }
        switch method.kind {
        case .unary, .serverStreaming:
            printer.printIndented("try await client.\(method.kind.swiftName)(\(descriptor), request, options: options)")
        case .clientStreaming, .bidirectional:
            printer.printIndented(
                "try await client.\(method.kind.swiftName)(\(descriptor), options: options, write: write)")
        }
        printer.print("}")
    }
}
