import EvenhandConnect
import Foundation

/// Writes one good request of each kind, for the fuzzer to bend.
@main struct Seed {
    static func main() throws {
        let folder = URL(filePath: CommandLine.arguments[1])
        let seeds: [(String, UInt8, String)] = [
            (
                "query", 0,
                "connect=v1&encoding=json&base64=1&message=\(Base64.encode(Array("{\"narrative\":\"late\"}".utf8)))"
            ),
            ("query-gzip", 0, "connect=v1&encoding=proto&compression=gzip&message=%1F%8B%08%00"),
            (
                "head", 1,
                """
                POST
                /t.S/Write

                content-type: application/json; charset=utf-8
                content-encoding: gzip
                connect-protocol-version: 1
                connect-timeout-ms: 2000
                idempotency-key: k-1
                trace-bin: AQID
                """
            ),
            ("find", 4, #"{"complaintId":"1","head":1,"outcome":"OUTCOME_UPHELD","reasonText":"shown"}"#),
            ("evidence", 5, #"{"complaintId":"1","heads":[1],"text":"The log gives 10:41."}"#),
            ("file", 6, #"{"narrative":"The courier was late.","language":"en"}"#),
            ("score", 7, #"{"narrative":"The courier was late.","wantReasons":true}"#),
        ]
        for (name, first, text) in seeds {
            try Data([first] + Array(text.utf8)).write(to: folder.appending(path: "seed-\(name)"))
        }
    }
}
