import EvenhandServer
import Foundation
import NIOSSL
import Testing

/// What a development certificate states: read back by BoringSSL, another library than the one that wrote it, though of the same
/// origin, and held to the bytes of RFC 5280.
@Suite struct `A development certificate` {
    /// 2049-12-31T12:00:00Z.
    private static let lastNoonOf2049 = 2_524_564_800

    private static func make(
        _ names: [String] = ["localhost"], from: Int = Self.lastNoonOf2049, days: Int = 1
    ) throws -> NIOSSLCertificate {
        let pem = try DevelopmentCertificate(names: names, from: from, days: days).certificatePEM
        return try NIOSSLCertificate(bytes: Array(pem.utf8), format: .pem)
    }

    private static func fault(_ names: [String]) -> String {
        do {
            _ = try DevelopmentCertificate(names: names, from: lastNoonOf2049, days: 1)
            return "it was made"
        } catch let fault as TLSFault {
            return fault.description
        } catch {
            return "another error: \(error)"
        }
    }

    @Test func `is for every name and address it was made for, the first one being its common name`() throws {
        let certificate = try Self.make(["desk.example", "*.desk_1.example", "192.0.2.7", "2001:db8::7"])
        let names = certificate._subjectAlternativeNames()
        let kinds: [_SubjectAlternativeName.NameType] = [.dnsName, .dnsName, .ipAddress, .ipAddress]
        #expect(names.map(\.nameType) == kinds)
        let address: [UInt8] = [0x20, 0x01, 0x0D, 0xB8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7]
        #expect(Array(names[0].contents) == Array("desk.example".utf8))
        #expect(Array(names[1].contents) == Array("*.desk_1.example".utf8))
        #expect(Array(names[2].contents) == [192, 0, 2, 7])
        #expect(Array(names[3].contents) == address)
        #expect("\(certificate)".contains(";common_name=desk.example;"))
        let none = try Self.make([])
        #expect("\(none)".hasSuffix(";common_name=localhost;alternative_names=localhost>"))
    }

    /// §4.2.1: basicConstraints, keyUsage, extKeyUsage, subjectAltName, subjectKeyIdentifier, the first two of them critical.
    @Test func `states five extensions, in these bytes`() throws {
        let bytes = try Self.make(["localhost"]).toDERBytes()
        let constraints: [UInt8] = [
            0x30, 0x12, 0x06, 0x03, 0x55, 0x1D, 0x13, 0x01, 0x01, 0xFF, 0x04, 0x08, 0x30, 0x06, 0x01, 0x01, 0xFF, 0x02,
            0x01, 0x00,
        ]
        let usage: [UInt8] = [
            0x30, 0x0E, 0x06, 0x03, 0x55, 0x1D, 0x0F, 0x01, 0x01, 0xFF, 0x04, 0x04, 0x03, 0x02, 0x02, 0x84,
        ]
        let extended: [UInt8] = [
            0x30, 0x1D, 0x06, 0x03, 0x55, 0x1D, 0x25, 0x04, 0x16, 0x30, 0x14, 0x06, 0x08, 0x2B, 0x06, 0x01, 0x05, 0x05,
            0x07, 0x03, 0x01, 0x06, 0x08, 0x2B, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x02,
        ]
        let alternatives: [UInt8] = [
            0x30, 0x14, 0x06, 0x03, 0x55, 0x1D, 0x11, 0x04, 0x0D, 0x30, 0x0B, 0x82, 0x09,
        ]
        let identifier: [UInt8] = [0x30, 0x1D, 0x06, 0x03, 0x55, 0x1D, 0x0E, 0x04, 0x16, 0x04, 0x14]
        let head: [UInt8] = [0xA3, 0x7A, 0x30, 0x78]
        let all = head + constraints + usage + extended + alternatives + Array("localhost".utf8) + identifier
        #expect(bytes.contains(all))
    }

    @Test func `keeps a name longer than a common name may be among its alternative names`() throws {
        let longest = String(repeating: "a", count: 51) + ".desk.example"
        let fits = try Self.make([longest])
        #expect("\(fits)".hasSuffix(";common_name=\(longest);alternative_names=\(longest)>"))
        let tooLong = try Self.make(["a" + longest])
        #expect("\(tooLong)".hasSuffix(";common_name=evenhand development;alternative_names=a\(longest)>"))
    }

    @Test func `has the years of its dates in two digits until 2049 and in four from 2050`() throws {
        let certificate = try Self.make()
        #expect(Int(certificate.notValidBefore) == Self.lastNoonOf2049)
        #expect(Int(certificate.notValidAfter) == Self.lastNoonOf2049 + 86_400)
        let bytes = try certificate.toDERBytes()
        let utcTime = [0x17, 13] + Array("491231120000Z".utf8)
        let generalizedTime = [0x18, 15] + Array("20500101120000Z".utf8)
        #expect(bytes.contains(utcTime + generalizedTime))
    }

    /// A second before and at the turn of a day, a leap day and a century.
    @Test(arguments: [1_835_481_599, 1_835_481_600, 1_798_761_599, 4_102_444_799, 4_102_444_800, 0])
    func `is valid from the very second until so many days later`(from: Int) throws {
        let certificate = try Self.make(from: from, days: 825)
        #expect(Int(certificate.notValidBefore) == from)
        #expect(Int(certificate.notValidAfter) == from + 825 * 86_400)
    }

    @Test func `has a positive number of 20 bytes that no other one has`() throws {
        let certificates = try (0..<30).map { _ in try Self.make() }
        #expect(Set(certificates.map(\.serialNumber)).count == certificates.count)
        for certificate in certificates {
            let number = certificate.serialNumber
            #expect(number.count == 20)
            #expect((1...0x7F).contains(number[0]))
            // BoringSSL gives the number without its sign: as it is written, it is positive.
            let written = [0x02, 20] + number
            let bytes = try certificate.toDERBytes()
            #expect(bytes.contains(written))
        }
    }

    @Test func `is not made for a name beyond ASCII, and its punycode form is asked for`() {
        let fault = Self.fault(["localhost", "bücher.example"])
        #expect(fault.contains("--name: 'bücher.example' is not ASCII"))
        #expect(fault.contains("Type its punycode form instead, in which xn--"))
        #expect(Self.fault(["xn--bcher-kva.example"]) == "it was made")
    }

    @Test(arguments: [
        "", "*", "https://desk.example", "desk.example:7411", "[::1]", "192.0.2.300", "-desk.example", "desk..example",
        "desk example", ".", "desk.example..", "192.0.2.7.", "192.0.2.99999999999999999999", "192.0.2.0x1F", "10.0.0x",
        String(repeating: "a", count: 64) + ".example",
    ])
    func `is not made for what is no host`(name: String) {
        #expect(Self.fault([name]).contains("--name: '\(name)' is no host name and no IP address. Name the host alone"))
    }

    @Test func `is for a name without the dot at its end`() throws {
        let certificate = try Self.make(["desk.example.", "0xdesk"])
        #expect("\(certificate)".hasSuffix(";common_name=desk.example;alternative_names=desk.example,0xdesk>"))
    }

    @Test(arguments: ["\u{1B}[2Jdesk", "b\u{FC}cher\u{1B}[2J", "\u{202E}elpmaxe"])
    func `is refused without steering the terminal`(name: String) {
        let fault = Self.fault([name])
        #expect(fault.contains("--name: '"))
        #expect(!fault.unicodeScalars.contains("\u{1B}") && !fault.unicodeScalars.contains("\u{202E}"))
    }
}

/// Where they are written, and who may read them.
@Suite struct `A development certificate's files` {
    private static func mode(_ path: String) -> mode_t? {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & 0o777 : nil
    }

    private static func fault(_ folder: CertificateFolder, _ certificate: String, _ key: String) throws -> String {
        let made = try DevelopmentCertificate(names: [], from: 0, days: 1)
        do {
            try made.write(certificate: folder.certificate(certificate), key: folder.key(key))
            return "it was written"
        } catch {
            return "\(error)"
        }
    }

    @Test func `are written whole, the key for its owner's eyes`() async throws {
        try await withCertificates { folder in
            let made = try DevelopmentCertificate(names: [], from: 0, days: 1)
            try made.write(certificate: folder.certificate("a"), key: folder.key("a"))
            #expect(Self.mode(folder.key("a")) == 0o600)
            // The umask may take the others' part, and adds none.
            #expect(Self.mode(folder.certificate("a")).map { $0 & 0o133 } == 0)
            #expect(try String(contentsOfFile: folder.key("a"), encoding: .utf8) == made.keyPEM)
            #expect(try String(contentsOfFile: folder.certificate("a"), encoding: .utf8) == made.certificatePEM)
        }
    }

    @Test func `replace nothing, and leave nothing where one of them is there`() async throws {
        try await withCertificates { folder in
            try Data("theirs".utf8).write(to: URL(fileURLWithPath: folder.certificate("a")))
            #expect(try Self.fault(folder, "a", "a").hasPrefix("\(folder.certificate("a")) is there already; nothing"))
            #expect(Self.mode(folder.key("a")) == nil)
            #expect(try String(contentsOfFile: folder.certificate("a"), encoding: .utf8) == "theirs")
            try Data("theirs".utf8).write(to: URL(fileURLWithPath: folder.key("b")))
            #expect(try Self.fault(folder, "b", "b").hasPrefix("\(folder.key("b")) is there already; nothing"))
            #expect(Self.mode(folder.certificate("b")) == nil)
            #expect(try String(contentsOfFile: folder.key("b"), encoding: .utf8) == "theirs")
        }
    }

    @Test func `are not written through links, even into nothing`() async throws {
        try await withCertificates { folder in
            let elsewhere = folder.path + "/elsewhere"
            for link in [folder.key("a"), folder.certificate("b")] {
                try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: elsewhere)
            }
            for name in ["a", "b"] { #expect(try Self.fault(folder, name, name).contains("is there already")) }
            #expect(Self.mode(elsewhere) == nil)
            #expect(Self.mode(folder.certificate("a")) == nil && Self.mode(folder.key("b")) == nil)
        }
    }

    @Test func `are refused in the system's words where their folder is none`() async throws {
        try await withCertificates { folder in
            let fault = try Self.fault(folder, "none/a", "none/a")
            #expect(fault.contains("none/a.key cannot be written: No such file or directory. Name another folder"))
        }
    }
}
