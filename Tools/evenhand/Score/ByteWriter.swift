/// Text made byte by byte: memory that is filled, printed, emptied and filled again, without a `String` on the way.
///
/// Used by one thread at a time; it may be handed from one to another.
final class ByteWriter {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int = 1 << 16) {
        self.capacity = max(64, capacity)
        start = .allocate(capacity: self.capacity)
    }

    deinit { start.deallocate() }

    /// What was written, valid until the next write.
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    /// Empties it and keeps the memory, unless one huge text took more than usual.
    func removeAll(keeping limit: Int = 4 << 20) {
        count = 0
        guard capacity > limit else { return }
        start.deallocate()
        capacity = limit
        start = .allocate(capacity: limit)
    }

    @inline(__always)
    func write(_ text: StaticString) {
        append(text.utf8Start, text.utf8CodeUnitCount)
    }

    func write(text: String) {
        var text = text
        text.withUTF8 { if let base = $0.baseAddress { append(base, $0.count) } }
    }

    @inline(__always)
    func write(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { if let base = $0.baseAddress { append(base, $0.count) } }
    }

    func write(_ bytes: UnsafeBufferPointer<UInt8>) {
        if let base = bytes.baseAddress { append(base, bytes.count) }
    }

    @inline(__always)
    func write(byte: UInt8) {
        makeRoom(1)
        start[count] = byte
        count += 1
    }

    /// A whole number in decimal digits.
    func write(_ number: Int) {
        makeRoom(20)
        // Points, and places in all but the longest texts.
        if number >= 0, number < 10_000 { return write(small: UInt32(truncatingIfNeeded: number)) }
        var rest = number.magnitude
        if number < 0 {
            start[count] = UInt8(ascii: "-")
            count += 1
        }
        var digits = 1
        var power: UInt = 10
        while digits < 19, rest >= power {
            digits += 1
            power *= 10
        }
        var place = count + digits
        count = place
        repeat {
            place -= 1
            start[place] = UInt8(truncatingIfNeeded: rest % 10) &+ UInt8(ascii: "0")
            rest /= 10
        } while rest > 0
    }

    /// Up to four digits; there is room for them.
    @inline(__always)
    private func write(small number: UInt32) {
        var rest = number
        var place = count &+ (number < 10 ? 1 : number < 100 ? 2 : number < 1_000 ? 3 : 4)
        count = place
        repeat {
            let tens = rest / 10
            place &-= 1
            start[place] = UInt8(truncatingIfNeeded: rest &- tens &* 10) &+ UInt8(ascii: "0")
            rest = tens
        } while rest > 0
    }

    /// The shortest decimal that reads back as the same 32-bit number; whole numbers lose their ".0", and what is not
    /// finite is null.
    func write(_ number: Float) {
        guard number.isFinite else { return write("null") }
        // At most 15 bytes for 0…1: the text lives in registers, not on the heap.
        var text = number.description
        text.withUTF8 { utf8 in
            guard let base = utf8.baseAddress else { return }
            let isWhole =
                utf8.count > 2 && utf8[utf8.count - 1] == UInt8(ascii: "0")
                && utf8[utf8.count - 2] == UInt8(ascii: ".")
            append(base, isWhole ? utf8.count - 2 : utf8.count)
        }
    }

    @inline(__always)
    private func append(_ bytes: UnsafePointer<UInt8>, _ number: Int) {
        makeRoom(number)
        (start + count).update(from: bytes, count: number)
        count += number
    }

    @inline(__always)
    private func makeRoom(_ number: Int) {
        if capacity - count < number { grow(number) }
    }

    @inline(never)
    private func grow(_ number: Int) {
        capacity = max(capacity * 2, count + number)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: start, count: count)
        start.deallocate()
        start = larger
    }
}

extension ByteWriter {
    /// UTF-8 as a JSON text in quotes. Control characters are escaped, the C1 ones (U+0080–U+009F) too, since some
    /// terminals obey them.
    func writeQuoted(_ bytes: UnsafeRawBufferPointer) {
        write(byte: UInt8(ascii: "\""))
        var position = 0
        var copied = 0
        while position < bytes.count {
            let byte = bytes[position]
            guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xC2 else {
                position += 1
                continue
            }
            if byte == 0xC2, position + 1 == bytes.count || bytes[position + 1] >= 0xA0 {
                position += 1
                continue
            }
            write(raw: bytes, copied..<position)
            let isPair = byte == 0xC2
            writeEscape(isPair ? bytes[position + 1] : byte)
            position += isPair ? 2 : 1
            copied = position
        }
        write(raw: bytes, copied..<bytes.count)
        write(byte: UInt8(ascii: "\""))
    }

    func writeQuoted(_ text: String) {
        var text = text
        text.withUTF8 { writeQuoted(UnsafeRawBufferPointer($0)) }
    }

    private func writeEscape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): write("\\\"")
        case UInt8(ascii: "\\"): write("\\\\")
        case UInt8(ascii: "\n"): write("\\n")
        case UInt8(ascii: "\r"): write("\\r")
        case UInt8(ascii: "\t"): write("\\t")
        default:
            write("\\u00")
            for digit in [byte >> 4, byte & 15] {
                write(byte: digit < 10 ? digit + UInt8(ascii: "0") : digit - 10 + UInt8(ascii: "a"))
            }
        }
    }

    private func write(raw bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
        guard !range.isEmpty, let base = bytes.baseAddress else { return }
        append((base + range.lowerBound).assumingMemoryBound(to: UInt8.self), range.count)
    }
}
