/// A short list of spellings, compared where they would end.
struct SpellingList: @unchecked Sendable {
    private let bytes: UnsafePointer<UInt8>
    private let bounds: UnsafeBufferPointer<Range<Int>>

    /// - Parameter list: spellings apart by spaces, the longest first where one ends in another.
    init(_ list: StaticString) {
        bytes = list.utf8Start
        var bounds: [Range<Int>] = []
        var start = 0
        let count = list.utf8CodeUnitCount
        for end in 0...count where end == count || bytes[end] == 0x20 || bytes[end] == 0x0A {
            if end > start { bounds.append(start..<end) }
            start = end + 1
        }
        let kept = UnsafeMutableBufferPointer<Range<Int>>.allocate(capacity: bounds.count)
        _ = kept.initialize(from: bounds)
        self.bounds = UnsafeBufferPointer(kept)
    }

    /// The length of the spelling that ends at `end`; 0 if none does.
    func lengthBefore(_ text: UnsafeRawBufferPointer, _ end: Int, from limit: Int) -> Int {
        guard let number = numberBefore(text, end, from: limit) else { return 0 }
        return bounds[number].count
    }

    /// The number of the spelling that ends at `end`.
    func numberBefore(_ text: UnsafeRawBufferPointer, _ end: Int, from limit: Int) -> Int? {
        for number in 0..<bounds.count where end - bounds[number].count >= limit {
            if matches(text, end - bounds[number].count, number) { return number }
        }
        return nil
    }

    /// The number and length of the spelling that begins at `start`.
    func numberAfter(_ text: UnsafeRawBufferPointer, _ start: Int) -> (number: Int, length: Int)? {
        for number in 0..<bounds.count where start + bounds[number].count <= text.count {
            if matches(text, start, number) { return (number, bounds[number].count) }
        }
        return nil
    }

    func length(_ number: Int) -> Int { bounds[number].count }

    private func matches(_ text: UnsafeRawBufferPointer, _ start: Int, _ number: Int) -> Bool {
        let bound = bounds[number]
        for offset in 0..<bound.count where text[start + offset] != bytes[bound.lowerBound + offset] { return false }
        return true
    }
}
