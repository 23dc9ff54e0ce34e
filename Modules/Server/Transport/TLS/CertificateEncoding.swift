internal import EvenhandDomain
internal import SwiftASN1

/// What a certificate that signs itself states, in the form that is signed: `TBSCertificate` of RFC 5280 §4.1. Where this
/// file names a section alone, it is that RFC's.
struct CertificateContent: DERSerializable {
    /// Big-endian, at most 20 bytes, of which the first is 1 to 127: a positive number in its shortest form (§4.1.2.2).
    let serialNumber: [UInt8]
    /// Who it is for and, as it signs itself, who vouches for it; at most 64 characters (appendix A.1, `ub-common-name`).
    let commonName: String
    /// Seconds since 1970, both included (§4.1.2.5).
    let validity: ClosedRange<Int>
    /// `SubjectPublicKeyInfo` in DER (§4.1.2.7).
    let publicKeyInfo: [UInt8]
    /// 20 bytes by which other certificates may name this one's key (§4.2.1.2).
    let keyIdentifier: [UInt8]
    /// One at least.
    let hosts: [CertificateHost]

    func serialize(into coder: inout DER.Serializer) throws {
        let name = DistinguishedName(commonName: commonName)
        let extensions: [CertificateExtension] = try [
            .basicConstraints(), .keyUsage(), .extendedKeyUsage(), .subjectAlternativeName(hosts),
            .subjectKeyIdentifier(keyIdentifier),
        ]
        try coder.appendConstructedNode(identifier: .sequence) { coder in
            // Versions are counted from 0: this is the third.
            try coder.serialize(2, explicitlyTaggedWithTagNumber: 0, tagClass: .contextSpecific)
            coder.appendPrimitiveNode(identifier: .integer) { $0 += serialNumber }
            try coder.serialize(SignatureAlgorithm())
            try coder.serialize(name)
            try coder.serializeSequenceOf([
                CertificateTime(seconds: validity.lowerBound), CertificateTime(seconds: validity.upperBound),
            ])
            try coder.serialize(name)
            coder.serializeRawBytes(publicKeyInfo)
            try coder.serialize(explicitlyTaggedWithTagNumber: 3, tagClass: .contextSpecific) { coder in
                try coder.serializeSequenceOf(extensions)
            }
        }
    }
}

/// A certificate (§4.1): what it states, and the signature that vouches for it.
struct SignedCertificate: DERSerializable {
    /// `CertificateContent` in DER, the very bytes that were signed.
    let content: [UInt8]
    /// Of ECDSA with SHA-256: `Ecdsa-Sig-Value` in DER (RFC 3279 §2.2.3).
    let signature: [UInt8]

    func serialize(into coder: inout DER.Serializer) throws {
        try coder.appendConstructedNode(identifier: .sequence) { coder in
            coder.serializeRawBytes(content)
            try coder.serialize(SignatureAlgorithm())
            try coder.serialize(ASN1BitString(bytes: signature[...]))
        }
    }
}

extension DER {
    /// A value in DER, by itself.
    static func bytes(of value: some DERSerializable) throws -> [UInt8] {
        var coder = DER.Serializer()
        try coder.serialize(value)
        return coder.serializedBytes
    }
}

/// `AlgorithmIdentifier` (§4.1.1.2) of ECDSA with SHA-256, which has no parameters (RFC 5758 §3.2).
private struct SignatureAlgorithm: DERSerializable {
    private static let ecdsaWithSHA256: ASN1ObjectIdentifier = [1, 2, 840, 10_045, 4, 3, 2]

    func serialize(into coder: inout DER.Serializer) throws {
        try coder.serializeSequenceOf([Self.ecdsaWithSHA256])
    }
}

/// `Name` (§4.1.2.4) of one attribute: a sequence of one set of one pair.
private struct DistinguishedName: DERSerializable {
    let commonName: String

    func serialize(into coder: inout DER.Serializer) throws {
        try coder.appendConstructedNode(identifier: .sequence) { coder in
            try coder.appendConstructedNode(identifier: .set) { coder in
                try coder.appendConstructedNode(identifier: .sequence) { coder in
                    try coder.serialize(ASN1ObjectIdentifier.NameAttributes.commonName)
                    try coder.serialize(ASN1UTF8String(commonName))
                }
            }
        }
    }
}

/// `Time` (§4.1.2.5): UTCTime, whose years have two digits, through 2049, and GeneralizedTime from 2050.
private struct CertificateTime: DERSerializable {
    /// Since 1970.
    let seconds: Int

    func serialize(into coder: inout DER.Serializer) throws {
        let inDay = (seconds % 86_400 + 86_400) % 86_400
        let date = CivilDate(dayNumber: (seconds - inDay) / 86_400).parts
        if (1950...2049).contains(date.year) {
            let time = try UTCTime(
                year: date.year, month: date.month, day: date.day,
                hours: inDay / 3_600, minutes: inDay / 60 % 60, seconds: inDay % 60)
            try coder.serialize(time)
        } else {
            let time = try GeneralizedTime(
                year: date.year, month: date.month, day: date.day,
                hours: inDay / 3_600, minutes: inDay / 60 % 60, seconds: inDay % 60, fractionalSeconds: 0)
            try coder.serialize(time)
        }
    }
}
