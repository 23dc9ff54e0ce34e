internal import SwiftProtobufPluginLibrary

/// The text of one generated file: a heading, the imports, then each service in turn.
struct GeneratedFile {
    var protoName: String
    var services: [Service]
    var options: GeneratorOptions

    var contents: String {
        var printer = CodePrinter(indent: "    ".unicodeScalars, addNewlines: true)
        printer.print(
            "// DO NOT EDIT.",
            "// swift-format-ignore-file",
            "//",
            "// Written by protoc-gen-evenhand (Output=\(options.output.rawValue)) from \(protoName);",
            "// run Scripts/generate after changing that file."
        )
        let imports = imports
        if !imports.isEmpty {
            printer.print()
            for module in imports { printer.print("\(options.visibility.modifier)import \(module)") }
        }
        for service in services {
            printer.print()
            switch options.output {
            case .descriptors: service.printDescriptors(to: &printer, access: options.visibility.modifier)
            case .client: service.printClient(to: &printer, access: options.visibility.modifier)
            case .server: service.printHandlers(to: &printer, access: options.visibility.modifier)
            }
        }
        return printer.content
    }

    /// Only what the declarations name: an unused public import is a warning, and warnings are errors here.
    private var imports: [String] {
        var modules: [String] = []
        switch options.output {
        case .descriptors: break
        case .client, .server: modules.append("EvenhandMessages")
        }
        if services.contains(where: { $0.methods.contains(where: \.usesWellKnownType) }) {
            modules.append("SwiftProtobuf")
        }
        return modules
    }
}

extension CodePrinter {
    /// Prints doc comment lines, which end in a line end already.
    mutating func printComments(_ comments: String) {
        if !comments.isEmpty { print(comments, newlines: false) }
    }
}
