internal import SwiftProtobufPluginLibrary

extension Service {
    /// Prints the enum that names the service and describes its methods.
    func printDescriptors(to printer: inout CodePrinter, access: String) {
        printer.printComments(comments)
        printer.print("\(access)enum \(name) {")
        printer.withIndentation { printer in
            printer.print("/// The service's full name, the part before the `/` of its methods' names.")
            printer.print("\(access)static let name = \"\(fullName)\"")
            for method in methods {
                printer.print()
                printer.printComments(method.comments)
                printer.print(
                    "\(access)static let \(method.declaredName) = "
                        + "MethodDescriptor<\(method.request), \(method.response)>(")
                let idempotency = method.idempotency.map { ", idempotency: .\($0)" } ?? ""
                printer.printIndented(
                    "name: \"\(method.wireName)\", kind: .\(method.kind.swiftName)\(idempotency))")
            }
            printer.print()
            printer.print("/// The names of all methods on the wire, in the order of the `.proto` file.")
            printer.print("\(access)static let methodNames: [String] = [")
            for method in methods { printer.printIndented("\"\(method.wireName)\",") }
            printer.print("]")
        }
        printer.print("}")
    }
}
