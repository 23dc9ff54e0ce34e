internal import CCrypto

/// A certificate (RFC 5280) with a P-256 key of its own that signed itself: an authority for itself and for no other authority.
package struct SelfSignedCertificate: Sendable {
    /// A host that a certificate is for.
    package enum Host: Sendable, Equatable {
        /// In ASCII; its first part may be `*`.
        case name(String)
        /// 4 or 16 bytes in network order.
        case address([UInt8])
    }

    /// DER.
    package let certificate: [UInt8]
    /// PKCS 8 in DER.
    package let key: [UInt8]

    /// - Parameters:
    ///   - commonName: Who it is for and, as it signs itself, who vouches for it; at most 64 characters (RFC 5280 appendix
    ///     A.1, `ub-common-name`).
    ///   - validity: Seconds since 1970, both included.
    ///   - hosts: One at least (§4.2.1.6).
    /// - Returns: nil without a host, and when libcrypto refuses: its configuration forbids P-256, or no memory is left.
    package init?(commonName: String, validity: ClosedRange<Int>, hosts: [Host]) {
        // As many random bytes as RFC 5280 §4.1.2.2 allows. The first one keeps the number positive and its form the shortest.
        var serialNumber = randomBytes(20)
        serialNumber[0] = serialNumber[0] & 0x3F | 0x40
        var certificate: UnsafeMutablePointer<UInt8>?
        var certificateCount = 0
        var key: UnsafeMutablePointer<UInt8>?
        var keyCount = 0
        let isMade = Self.withHosts(hosts) { hosts in
            evenhand_make_certificate(
                serialNumber, serialNumber.count, commonName, Int64(validity.lowerBound), Int64(validity.upperBound),
                hosts.baseAddress, hosts.count, &certificate, &certificateCount, &key, &keyCount) == 1
        }
        defer {
            evenhand_release(certificate)
            evenhand_release(key)
        }
        guard isMade else { return nil }
        self.certificate = Array(UnsafeBufferPointer(start: certificate, count: certificateCount))
        self.key = Array(UnsafeBufferPointer(start: key, count: keyCount))
    }

    /// The hosts one after the other in one block of memory, and where each of them lies.
    private static func withHosts<Result>(
        _ hosts: [Host], _ body: (UnsafeBufferPointer<evenhand_host>) -> Result
    ) -> Result {
        let all = hosts.map { host -> [UInt8] in
            switch host {
            case .name(let name): Array(name.utf8)
            case .address(let bytes): bytes
            }
        }
        return all.flatMap(\.self).withUnsafeBufferPointer { block in
            var start = 0
            let places = zip(hosts, all).map { host, bytes in
                defer { start += bytes.count }
                var isAddress: Int32 = 0
                if case .address = host { isAddress = 1 }
                return evenhand_host(
                    bytes: block.baseAddress.map { $0 + start }, count: bytes.count, is_address: isAddress)
            }
            return places.withUnsafeBufferPointer(body)
        }
    }
}
