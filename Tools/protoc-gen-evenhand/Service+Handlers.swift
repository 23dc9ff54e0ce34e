internal import SwiftProtobufPluginLibrary

extension Service {
    /// Prints the struct that holds a handler for every method and registers them all. Its initializer has no default,
    /// so a service cannot be registered with a method forgotten.
    func printHandlers(to printer: inout CodePrinter, access: String) {
        printer.printComments(comments)
        printer.print("\(access)struct \(name)Handlers: Sendable {")
        printer.withIndentation { printer in
            for method in methods {
                printer.printComments(method.comments)
                printer.print("\(access)var \(method.declaredName): \(method.handler)")
            }
            printer.print()
            printInitializer(to: &printer, access: access)
            printer.print()
            printer.print("/// Makes every method of the service reachable through the router.")
            printer.print("\(access)func register(in router: inout CallRouter) {")
            for method in methods {
                printer.printIndented(
                    "router.\(method.kind.swiftName)(\(name).\(method.declaredName), \(method.declaredName))")
            }
            printer.print("}")
        }
        printer.print("}")
    }

    private func printInitializer(to printer: inout CodePrinter, access: String) {
        printer.print("\(access)init(")
        for (index, method) in methods.enumerated() {
            let comma = index + 1 < methods.count ? "," : ""
            printer.printIndented("\(method.swiftName): \(method.handler)\(comma)")
        }
        printer.print(") {")
        for method in methods {
            printer.printIndented("self.\(method.swiftName) = \(method.declaredName)")
        }
        printer.print("}")
    }
}

extension Method {
    /// The handler's type with its messages: `UnaryHandler<Request, Response>`.
    fileprivate var handler: String { "\(kind.handlerType)<\(request), \(response)>" }
}
