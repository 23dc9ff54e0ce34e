import Foundation
import Testing

/// What the fuzzers ever brought down: once mended, it stays mended.
@Suite struct `Inputs that fuzzing kept` {
    private static let targets: [(folder: String, target: any FuzzTarget.Type)] = [
        ("http_requests", HttpRequests.self), ("model_loader", ModelLoader.self),
        ("protobuf_mapping", ProtobufMapping.self), ("wire_compressed", WireCompressed.self),
        ("wire_conversation", WireConversation.self), ("wire_frames", WireFrames.self), ("wire_hello", WireHello.self),
        ("wire_metadata", WireMetadata.self),
    ]

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    @Test(arguments: targets.map(\.folder))
    func `break no promise any more`(_ name: String) throws {
        let target = try #require(Self.targets.first { $0.folder == name }).target
        let files = try? FileManager.default.contentsOfDirectory(
            at: Self.folder.appending(path: "findings/\(name)"), includingPropertiesForKeys: nil)
        for file in files ?? [] {
            let bytes = [UInt8](try Data(contentsOf: file))
            #expect(throws: Never.self, "\(name)/\(file.lastPathComponent)") { try target.run(bytes) }
        }
        // Nothing at all, and a little of everything.
        #expect(throws: Never.self) { try target.run([]) }
        #expect(throws: Never.self) { try target.run((0...255).map { UInt8($0) }) }
    }

    @Test func `are looked for in every target there is`() throws {
        let list = try String(contentsOf: Self.folder.appending(path: "targets"), encoding: .utf8)
        let names = list.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) }
        #expect(names.sorted() == Self.targets.map(\.folder).sorted())
    }
}
