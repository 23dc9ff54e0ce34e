internal import EvenhandText

/// A stretch of a script without spaces.
struct UnspacedRun {
    private let scalars: [UInt32]
    private let places: [Int]
    private let end: Int

    init(_ token: PhraseToken, in bytes: UnsafeRawBufferPointer) {
        (scalars, places) = Self.scalars(from: token.start, to: token.end, in: bytes)
        end = token.end
    }

    static func scalars(
        from start: Int, to end: Int, in bytes: UnsafeRawBufferPointer
    ) -> (values: [UInt32], places: [Int]) {
        var values: [UInt32] = []
        var places: [Int] = []
        var offset = start
        while offset < end {
            let (value, next) = UTF8Reader.scalar(in: bytes, at: offset)
            values.append(value)
            places.append(offset)
            offset = next
        }
        return (values, places)
    }

    /// Every stretch of four and of eight clusters, each a letter with the vowels and marks that belong to it, that touches no
    /// hidden name and no digit.
    func forEachGram(hiding names: HiddenNames, _ own: HiddenNames, _ body: (UInt64, Int, Int) -> Void) {
        let clusters = scalars.indices.filter(beginsCluster)
        let hidden = hiddenPlaces(names, own)
        for length in [4, 8] where clusters.count >= length {
            for first in 0...(clusters.count - length) {
                let from = clusters[first]
                let to = first + length < clusters.count ? clusters[first + length] : scalars.count
                guard !hidden[from..<to].contains(true) else { continue }
                var hash = WordHash()
                for scalar in scalars[from..<to] { hash.add(scalar: scalar) }
                body(hash.value, places[from], to < places.count ? places[to] : end)
            }
        }
    }

    /// Whether a hidden name stands in it.
    func touches(_ names: HiddenNames) -> Bool {
        names.hasRuns && scalars.indices.contains { names.length(in: scalars, at: $0) > 0 }
    }

    private func hiddenPlaces(_ names: HiddenNames, _ own: HiddenNames) -> [Bool] {
        var hidden = scalars.map(Self.isDigit)
        for place in scalars.indices {
            let length = max(names.length(in: scalars, at: place), own.length(in: scalars, at: place))
            for other in place..<place + length { hidden[other] = true }
        }
        return hidden
    }

    private func beginsCluster(_ index: Int) -> Bool {
        index == 0 || !Self.follows(scalars[index]) && !Self.leads(scalars[index - 1])
    }

    /// Vowels and marks written behind, above or below their letter: of Thai and Lao by their places, of other scripts as
    /// Unicode says.
    private static func follows(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xE30...0xE3A, 0xE45, 0xE47...0xE4E, 0xEB0...0xEBC, 0xEC8...0xECE: true
        case 0x1000...: Unicode.Scalar(scalar)?.properties.isGraphemeExtend ?? false
        default: false
        }
    }

    /// Vowels of Thai and Lao that are written before their letter.
    private static func leads(_ scalar: UInt32) -> Bool {
        (0xE40...0xE44).contains(scalar) || (0xEC0...0xEC4).contains(scalar)
    }

    static func isDigit(_ scalar: UInt32) -> Bool {
        if scalar < 0x660 { return (0x30...0x39).contains(scalar) }
        return Unicode.Scalar(scalar)?.properties.numericType == .decimal
    }
}
