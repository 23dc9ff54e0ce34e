internal import ArgumentParser
internal import EvenhandServer
internal import Foundation

struct MakeCertificate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "make-certificate",
        abstract: "Write a certificate that signs itself, for trying TLS out.",
        discussion: """
            Clients trust it by naming it: evenhand --server tls://localhost:7411 --ca server.crt. For anything that \
            others rely on, get one from an authority.

            Examples:
              evenhand-server make-certificate
              evenhand-server make-certificate --name desk.example --name 192.0.2.7 --out /etc/evenhand
            """)

    @Option(
        name: .customLong("name"),
        help: ArgumentHelp(
            "A host name or IP address it is for; may stand several times. Without any: localhost, 127.0.0.1 and ::1.",
            valueName: "host"))
    var names: [String] = []
    @Option(help: ArgumentHelp("How long it is valid, 1 to 825.", valueName: "days"))
    var days = 30
    @Option(help: ArgumentHelp("The folder for server.crt and server.key.", valueName: "dir"))
    var out = "."

    func validate() throws {
        guard (1...825).contains(days) else { throw ValidationError("--days is a number of days from 1 to 825.") }
    }

    func run() throws {
        let certificate = out + "/server.crt"
        let key = out + "/server.key"
        let known = names.isEmpty ? ["localhost", "127.0.0.1", "::1"] : names
        do {
            // An hour back, for clients whose clocks are behind.
            let from = Int(Date().timeIntervalSince1970) - 3600
            try DevelopmentCertificate(names: known, from: from, days: days).write(certificate: certificate, key: key)
        } catch {
            FileHandle.standardError.write(Data("evenhand-server: \(error)\n".utf8))
            throw ExitCode(ServerProgram.exitCode(for: error))
        }
        print("\(certificate) and \(key), for \(known.joined(separator: ", ")), valid for \(days) days")
        print("evenhand-server --data DIR --tls-cert \(certificate) --tls-key \(key)")
    }
}
