internal import CShippedModel
public import EvenhandScoring

/// The models that every program carries, so that a bare installation scores: English complaints about financial products,
/// and the mood of Thai posts.
public enum ShippedModel {
    /// The English one: a view over the program's own read-only data. Nothing is copied, its pages are read as they are
    /// touched.
    /// - Throws: `ModelError` when the program was built around a file that is no whole model.
    public static func load() throws(ModelError) -> Model { try load(0) }

    /// All of them, one for each language; the English one first.
    public static func all() throws(ModelError) -> [Model] { [try load(0), try load(1)] }

    private static func load(_ number: Int32) throws(ModelError) -> Model {
        try Model(borrowing: bytes(number), isTrusted: true, release: { _ in })
    }

    /// The bytes of each model, as they were built in: for a test that they are whole.
    package static var contents: [[UInt8]] { [Array(bytes(0)), Array(bytes(1))] }

    private static func bytes(_ number: Int32) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: evenhand_shipped_model(number), count: evenhand_shipped_model_size(number))
    }
}
