internal import CCrypto

/// So many bytes from the system's random source, asked once for each 256 of them.
package func randomBytes(_ count: Int) -> [UInt8] {
    var isFilled = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        isFilled = evenhand_random(buffer.baseAddress, count) == 1
        filled = isFilled ? count : 0
    }
    // Bytes that anybody could guess would be keys and salts that protect nothing.
    guard isFilled else { fatalError("The system's random source gives nothing.") }
    return bytes
}
