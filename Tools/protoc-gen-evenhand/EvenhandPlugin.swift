package import SwiftProtobufPluginLibrary

/// The entry point `protoc` starts: reads a request on standard input, writes a response on standard output.
@main
package struct EvenhandPlugin: CodeGenerator {
    package init() {}

    package var supportedFeatures: [Google_Protobuf_Compiler_CodeGeneratorResponse.Feature] { [.proto3Optional] }
    package var version: String? { "1" }

    /// Writes one Swift file for each `.proto` file that has services.
    ///
    /// - Throws: `GeneratorOptions.Problem` for an option that is not understood, `Service.Problem` for a service whose
    ///   Swift names would collide; `protoc` prints either and stops.
    package func generate(
        files: [FileDescriptor],
        parameter: any CodeGeneratorParameter,
        protoCompilerContext: any ProtoCompilerContext,
        generatorOutputs: any GeneratorOutputs
    ) throws {
        let options = try GeneratorOptions(parameter.parsedPairs)
        let namer = SwiftProtobufNamer()
        for file in files where !file.services.isEmpty {
            let services = try file.services.map { try Service($0, namer: namer) }
            try generatorOutputs.add(
                fileName: options.output.fileName(for: file.name),
                contents: GeneratedFile(protoName: file.name, services: services, options: options).contents
            )
        }
    }
}
