import Foundation
import SwiftProtobuf
import SwiftProtobufPluginLibrary
import Testing
import protoc_gen_evenhand

/// The plugin over `Fixtures/small.proto`, whose descriptors are committed beside it so that no `protoc` is needed.
@Suite struct `protoc-gen-evenhand` {
    @Test(arguments: [
        ("Output=descriptors,Visibility=Public", "small.evenhand.swift"),
        ("Output=client,Visibility=Public", "small.client.swift"),
        ("Output=server,Visibility=Package", "small.handlers.swift"),
    ])
    func `writes the golden file`(parameter: String, name: String) throws {
        let response = try run(parameter)
        #expect(!response.hasError, "\(response.error)")
        #expect(response.file.map(\.name) == [name])
        let golden = try String(contentsOf: Fixture.url(name + ".golden"), encoding: .utf8)
        #expect(response.file.first?.content == golden)
    }

    @Test func `is package visible unless told`() throws {
        let file = try #require(try run("Output=server").file.first)
        #expect(file.content.contains("package struct EchoServiceHandlers: Sendable {"))
    }

    @Test func `writes no modifier for internal`() throws {
        let file = try #require(try run("Output=descriptors,Visibility=Internal").file.first)
        #expect(file.content.contains("\nenum EchoService {"))
    }

    @Test(arguments: [
        ("", "option Output is missing; valid are descriptors, client, server"),
        ("Output=rust", "option Output has the value \"rust\"; valid are descriptors, client, server"),
        (
            "Output=client,Visibility=Open",
            "option Visibility has the value \"Open\"; valid are Internal, Package, Public"
        ),
        ("Colour=red,Output=client", "unknown option \"Colour\"; valid are Output and Visibility"),
    ])
    func `refuses an option it does not understand and says what is valid`(parameter: String, error: String) throws {
        let response = try run(parameter)
        #expect(response.error == error)
        #expect(response.file.isEmpty)
    }

    @Test func `writes nothing for a file without services`() throws {
        let response = try run("Output=client") { $0.service = [] }
        #expect(!response.hasError)
        #expect(response.file.isEmpty)
    }

    @Test func `refuses two methods with one Swift name`() throws {
        let response = try run("Output=client") { $0.service[0].method[0].name = "import" }
        #expect(response.error == "small.v1.EchoService/Import: the Swift name import is already in use")
    }

    /// Answers what `protoc` would ask for the small file, changed as wanted.
    private func run(
        _ parameter: String, changing change: (inout Google_Protobuf_FileDescriptorProto) -> Void = { _ in }
    ) throws -> Google_Protobuf_Compiler_CodeGeneratorResponse {
        let bytes = try Data(contentsOf: Fixture.url("small.descriptors"))
        var files = try Google_Protobuf_FileDescriptorSet(serializedBytes: bytes).file
        let small = try #require(files.firstIndex { $0.name == "small.proto" })
        change(&files[small])
        var request = Google_Protobuf_Compiler_CodeGeneratorRequest()
        request.fileToGenerate = ["small.proto"]
        request.parameter = parameter
        request.protoFile = files
        return generateCode(request: request, generator: EvenhandPlugin())
    }
}

enum Fixture {
    static func url(_ name: String) -> URL { folder.appending(path: "Fixtures/\(name)") }

    /// The `.proto` files of the package.
    static var protocolFolder: URL {
        folder.appending(path: "../../Protocol/evenhand/v1").standardizedFileURL
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
}
