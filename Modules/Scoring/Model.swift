public import EvenhandText

/// A trained model: a view over the bytes of a model file, shared by any number of threads.
///
/// Opening checks magic, version, length and checksum, then reads the description; the weight table stays where it lies.
public struct Model: Sendable {
    /// The name given at training, such as `cfpb-en`.
    public let name: String
    /// The file's checksum.
    public let checksum: UInt64
    /// The language of the texts it was trained on.
    public let language: Language
    /// What it predicts.
    public let outputs: [Output]
    /// How it was made, by name: free text for people and for the commands that use the model again.
    public let attributes: [(name: String, value: String)]

    let normUnit: Double
    let storage: ModelStorage

    /// Name and checksum: what stands on each score.
    public let identity: String

    /// Where the outputs lie that the triage score has a place for.
    let topicIndex: Int?
    let reliefIndices: (any: Int, monetary: Int)?
    let furtherIndices: [Int]

    /// One quantity the model predicts.
    public struct Output: Sendable, Hashable {
        /// `topic`, `relief.any`, `relief.monetary` or another name.
        public var name: String
        /// The labels, each with its column: of two labels only the second has one.
        public var classes: [String]
        /// The first of its columns in the weight table.
        package var firstColumn: Int
        /// Per column: what one unit of a weight is worth, in log-odds.
        package var scales: [Double]
        /// Per column: the log-odds before any word is read.
        package var priors: [Double]
        /// Calibrated log-odds = slope × log-odds + intercept, per column.
        package var slopes: [Double]
        package var intercepts: [Double]
        /// Its strongest n-grams, as text, strongest first.
        public var strongest: [String]

        /// Whether it decides between two labels by one column.
        public var isBinary: Bool { classes.count == 2 }
        package var columnCount: Int { isBinary ? 1 : classes.count }

        package init(
            name: String, classes: [String], firstColumn: Int, scales: [Double], priors: [Double], slopes: [Double],
            intercepts: [Double], strongest: [String]
        ) {
            self.name = name
            self.classes = classes
            self.firstColumn = firstColumn
            self.scales = scales
            self.priors = priors
            self.slopes = slopes
            self.intercepts = intercepts
            self.strongest = strongest
        }
    }

    /// Reads a model from a copy of `bytes`.
    public init(bytes: [UInt8]) throws(ModelError) {
        try self.init(storage: ModelStorage(copying: bytes))
    }

    /// Reads a model from memory that stays valid and unchanged until `release` is called, such as a mapped file.
    ///
    /// `release` is called once, at the latest when the last copy of the model is gone, also when this throws.
    /// - Parameter isTrusted: leaves the checksum unlooked at, for which every byte is read: what is part of the program itself
    ///   is as whole as the program.
    package init(
        borrowing bytes: UnsafeRawBufferPointer, isTrusted: Bool = false,
        release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
    ) throws(ModelError) {
        try self.init(storage: ModelStorage(bytes: bytes, release: release), isTrusted: isTrusted)
    }

    private init(storage: ModelStorage, isTrusted: Bool = false) throws(ModelError) {
        let bytes = storage.bytes
        let header = try ModelHeader(bytes, isTrusted: isTrusted)
        storage.table = UnsafeRawBufferPointer(rebasing: bytes[header.table])
        storage.bucketCount = header.bucketCount
        storage.bucketByteCount = header.bucketByteCount
        var reader = ModelReader(bytes, from: ModelFormat.fixedHeaderByteCount, to: header.table.lowerBound)
        name = try reader.string("name")
        language = Language(rawValue: try reader.string("language")) ?? .other
        normUnit = try reader.number("norm unit")
        guard normUnit >= 1e-12 else { throw .malformed(field: "norm unit") }
        outputs = try reader.outputs(columns: ModelFormat.columns(bucketByteCount: header.bucketByteCount))
        attributes = try reader.attributes()
        checksum = header.checksum
        identity = name + "@" + hexadecimal(header.checksum)
        storage.describe(ModelColumns(outputs))
        self.storage = storage
        let names = outputs.map(\.name)
        topicIndex = names.firstIndex(of: OutputName.topic)
        let anyIndex = outputs.firstIndex { $0.name == OutputName.reliefAny && $0.isBinary }
        let monetaryIndex = outputs.firstIndex { $0.name == OutputName.reliefMonetary && $0.isBinary }
        if let anyIndex, let monetaryIndex {
            reliefIndices = (anyIndex, monetaryIndex)
        } else {
            reliefIndices = nil
        }
        let placed = [topicIndex, reliefIndices?.any, reliefIndices?.monetary]
        furtherIndices = outputs.indices.filter { !placed.contains($0) }
    }

    /// The output called `name`.
    public func output(named name: String) -> Output? { outputs.first { $0.name == name } }

    /// The value of an attribute.
    public func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

    /// The length of the model in bytes.
    public var byteCount: Int { storage.bytes.count }
}

/// Owns a model's bytes. Immutable once the model is read, which is why it may be shared.
final class ModelStorage: @unchecked Sendable {
    let bytes: UnsafeRawBufferPointer
    private let release: @Sendable (UnsafeRawBufferPointer) -> Void
    fileprivate(set) var table = UnsafeRawBufferPointer(start: nil, count: 0)
    fileprivate(set) var bucketCount = 0
    fileprivate(set) var bucketByteCount = 0
    private(set) var columns = ModelColumns([])

    init(bytes: UnsafeRawBufferPointer, release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void) {
        self.bytes = bytes
        self.release = release
    }

    fileprivate func describe(_ columns: ModelColumns) {
        self.columns.deallocate()
        self.columns = columns
    }

    convenience init(copying source: [UInt8]) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: source.count, alignment: 64)
        copy.copyBytes(from: source)
        self.init(bytes: UnsafeRawBufferPointer(copy)) { $0.deallocate() }
    }

    deinit {
        columns.deallocate()
        release(bytes)
    }
}
