internal import EvenhandText

extension Model {
    /// An n-gram and what it adds to a label.
    public struct WeightedNGram: Sendable, Hashable {
        /// The word, pair or character n-gram, in lower case.
        public var text: String
        /// How far it moves the label, positive towards it: calibrated log-odds (natural) before they are divided by the
        /// narrative's length, the root of the sum of its features' squared lengths. Compare within a label.
        public var weight: Double

        /// An n-gram that moves a label by `weight`, natural log-odds before they are divided by the narrative's
        /// length.
        public init(text: String, weight: Double) {
            self.text = text
            self.weight = weight
        }
    }

    /// The n-grams that move each label of an output most, by the size of their weight, strongest first.
    ///
    /// They are looked for among ``Output/strongest``, the n-grams whose text the file keeps. Of two labels the first
    /// has the second's weights with their signs turned.
    ///
    /// - Parameters:
    ///   - name: the name of an output.
    ///   - count: how many to name for each label, 0 or more.
    /// - Returns: one list a label, in the order of ``Output/classes``; `nil` if the model has no such output.
    public func strongestNGrams(of name: String, count: Int) -> [[WeightedNGram]]? {
        guard let output = output(named: name) else { return nil }
        let table = WeightTable(self)
        let rows = output.strongest.compactMap { text in
            Model.row(of: text, in: table).map { (text: text, row: $0) }
        }
        return output.classes.indices.map { index in
            let column = output.isBinary ? 0 : index
            let unit = output.scales[column] * output.slopes[column] * (output.isBinary && index == 0 ? -1 : 1)
            let weighted = rows.map {
                WeightedNGram(
                    text: $0.text, weight: Double(table.weight($0.row, column: output.firstColumn + column)) * unit)
            }
            let ordered = weighted.filter { $0.weight != 0 }
                .sorted { (abs($0.weight), $1.text) > (abs($1.weight), $0.text) }
            return Array(ordered.prefix(max(0, count)))
        }
    }

    /// The row of an n-gram given as text: of the features the text is read as, the one that spans all of it.
    private static func row(of text: String, in table: WeightTable) -> UnsafeRawPointer? {
        let length = text.utf8.count
        let whole = Features.of(text).last { $0.start == 0 && $0.end == length && table.row(of: $0.hash) != nil }
        return whole.flatMap { table.row(of: $0.hash)?.row }
    }
}
