internal import SwiftASN1

/// One of a certificate's extensions (RFC 5280 §4.2): what it is about, whether who does not know it has to refuse the
/// certificate, and its value.
struct CertificateExtension: DERSerializable {
    private let identifier: ASN1ObjectIdentifier
    private let isCritical: Bool
    /// In DER.
    private let value: [UInt8]

    private init(
        _ identifier: ASN1ObjectIdentifier, isCritical: Bool = false, value write: (inout DER.Serializer) throws -> Void
    ) rethrows {
        var coder = DER.Serializer()
        try write(&coder)
        self.identifier = identifier
        self.isCritical = isCritical
        value = coder.serializedBytes
    }

    func serialize(into coder: inout DER.Serializer) throws {
        try coder.appendConstructedNode(identifier: .sequence) { coder in
            try coder.serialize(identifier)
            // DER leaves out what is false by default.
            if isCritical { try coder.serialize(true) }
            try coder.serialize(ASN1OctetString(contentBytes: value[...]))
        }
    }

    /// It is an authority for itself, and for no other authority (§4.2.1.9).
    static func basicConstraints() throws -> Self {
        try Self([2, 5, 29, 19], isCritical: true) { coder in
            try coder.appendConstructedNode(identifier: .sequence) { coder in
                try coder.serialize(true)
                try coder.serialize(0)
            }
        }
    }

    /// Its key signs handshakes (bit 0, digitalSignature) and certificates (bit 5, keyCertSign) (§4.2.1.3).
    static func keyUsage() throws -> Self {
        try Self([2, 5, 29, 15], isCritical: true) { coder in
            try coder.serialize(ASN1BitString(bytes: [0b1000_0100], paddingBits: 2))
        }
    }

    /// It proves a server to its clients, and a client to its server (§4.2.1.12).
    static func extendedKeyUsage() throws -> Self {
        let serverAuthentication: ASN1ObjectIdentifier = [1, 3, 6, 1, 5, 5, 7, 3, 1]
        let clientAuthentication: ASN1ObjectIdentifier = [1, 3, 6, 1, 5, 5, 7, 3, 2]
        return try Self([2, 5, 29, 37]) { coder in
            try coder.serializeSequenceOf([serverAuthentication, clientAuthentication])
        }
    }

    /// The hosts it is for (§4.2.1.6).
    static func subjectAlternativeName(_ hosts: [CertificateHost]) throws -> Self {
        try Self([2, 5, 29, 17]) { coder in try coder.serializeSequenceOf(hosts) }
    }

    /// What its key is known by (§4.2.1.2). Strict clients refuse an authority without it: Python does, from 3.13.
    static func subjectKeyIdentifier(_ identifier: [UInt8]) throws -> Self {
        try Self([2, 5, 29, 14]) { coder in try coder.serialize(ASN1OctetString(contentBytes: identifier[...])) }
    }
}

extension CertificateHost: DERSerializable {
    /// `GeneralName` (RFC 5280 §4.2.1.6): dNSName, an IA5String tagged 2, or iPAddress, an OCTET STRING tagged 7.
    func serialize(into coder: inout DER.Serializer) throws {
        switch self {
        case .name(let name):
            let tag = ASN1Identifier(tagWithNumber: 2, tagClass: .contextSpecific)
            coder.appendPrimitiveNode(identifier: tag) { $0 += name.utf8 }
        case .address(let address):
            let tag = ASN1Identifier(tagWithNumber: 7, tagClass: .contextSpecific)
            coder.appendPrimitiveNode(identifier: tag) { $0 += address }
        }
    }
}
