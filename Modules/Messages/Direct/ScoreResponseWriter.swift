package import EvenhandScoring
internal import EvenhandText

/// Writes `ScoreResponse`s without the generated messages: byte for byte what they would write.
///
/// For the one call that a bank sends ten thousand times a second: building the nested messages costs as much as the
/// score itself. Made once for a scorer; the names of its labels, model and policy are encoded then.
package struct ScoreResponseWriter: Sendable {
    /// By model of the scorer.
    private let models: [ModelBytes]

    private struct ModelBytes: Sendable {
        /// `nil` of a model with further outputs: then the generated messages are asked.
        var labels: LabelBytes?
        /// The fields `model` and `policy`.
        var names: [UInt8]

        init(_ model: Model, policy: String) {
            let known: Set<String> = ["topic", "relief.any", "relief.monetary"]
            if model.outputs.allSatisfy({ known.contains($0.name) }) {
                var labels = LabelBytes()
                for label in model.output(named: "topic")?.classes ?? [] {
                    var writer = ProtobufWriter()
                    writer.text(1, label)
                    labels.bytes += writer.bytes
                    labels.ends.append(labels.bytes.count)
                }
                self.labels = labels
            }
            var writer = ProtobufWriter()
            writer.text(11, model.identity)
            writer.text(12, policy)
            names = writer.bytes
        }
    }

    /// The field `label` of every topic, one after another.
    private struct LabelBytes: Sendable {
        var bytes: [UInt8] = []
        var ends: [Int] = []
    }

    package init(_ scorer: Scorer) {
        models = scorer.models.map { ModelBytes($0, policy: scorer.policy.version) }
    }

    /// The bytes of the response; `nil` of a score this writer has no words for.
    ///
    /// - Parameter workspace: the one `score` was just made with.
    package func bytes(
        _ score: CompactScore, narrative: UnsafeRawBufferPointer, workspace: ScoringWorkspace
    ) -> [UInt8]? {
        guard let labels = models[score.modelIndex].labels else { return nil }
        var writer = ProtobufWriter()
        writer.message(1) { writer in
            writer.text(1, score.language.rawValue)
            if score.untrained { writer.varint(2, 1) }
            if let topic = score.topic {
                writer.message(3) { writer in
                    let start = topic.index == 0 ? 0 : labels.ends[topic.index - 1]
                    writer.bytes += labels.bytes[start..<labels.ends[topic.index]]
                    writer.float(2, Float(topic.probability))
                }
            }
            if let relief = score.relief {
                writer.message(4) { writer in
                    writer.float(1, Float(relief.any))
                    writer.float(2, Float(relief.monetary))
                }
            }
            writer.varint(6, UInt64(score.severity))
            writer.varint(7, UInt64(score.heat))
            writer.varint(8, UInt64(score.priority))
            workspace.withCues { cues in
                for index in cues.indices { writer.cue(cues[index], narrative) }
            }
            writer.bytes += models[score.modelIndex].names
        }
        return writer.bytes
    }
}

/// Fields of a protobuf message in the order they are written (protobuf.dev, "Encoding"); zeros are left out.
private struct ProtobufWriter {
    var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(384) }

    mutating func raw(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    mutating func varint(_ field: UInt64, _ value: UInt64) {
        if value == 0 { return }
        raw(field << 3)
        raw(value)
    }

    mutating func float(_ field: UInt64, _ value: Float) {
        if value.bitPattern == 0 { return }
        raw(field << 3 | 5)
        withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func text(_ field: UInt64, _ text: String) {
        if text.isEmpty { return }
        raw(field << 3 | 2)
        raw(UInt64(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    mutating func text(_ field: UInt64, _ text: UnsafeRawBufferPointer) {
        if text.isEmpty { return }
        raw(field << 3 | 2)
        raw(UInt64(text.count))
        bytes.append(contentsOf: text)
    }

    /// A message within this one. Its length is known when it is written: one byte is kept for it, and more made room for
    /// when it takes them.
    mutating func message(_ field: UInt64, _ body: (inout ProtobufWriter) -> Void) {
        raw(field << 3 | 2)
        let place = bytes.count
        bytes.append(0)
        body(&self)
        var length = bytes.count - place - 1
        if length < 0x80 {
            bytes[place] = UInt8(length)
            return
        }
        var prefix: [UInt8] = []
        while length >= 0x80 {
            prefix.append(UInt8(truncatingIfNeeded: length) | 0x80)
            length >>= 7
        }
        prefix.append(UInt8(length))
        bytes.replaceSubrange(place...place, with: prefix)
    }

    mutating func cue(_ cue: Cue, _ narrative: UnsafeRawBufferPointer) {
        message(9) { writer in
            writer.varint(1, UInt64(Evenhand_V1_CueKind(cue.kind).rawValue))
            writer.text(2, UnsafeRawBufferPointer(rebasing: narrative[cue.start..<cue.end]))
            writer.varint(3, UInt64(cue.start))
            writer.varint(4, UInt64(cue.end))
            if let amount = cue.amount {
                writer.message(5) { writer in
                    writer.varint(1, UInt64(bitPattern: amount.minorUnits))
                    writer.text(2, amount.currency.code)
                }
            }
        }
    }
}
