import EvenhandDomain
import EvenhandMessages
import Foundation
import SwiftProtobuf
import Testing

@testable import EvenhandServer

@Suite struct `A token at rest` {
    @Test func `is its SHA-256 and no byte of the token, also where the call may be repeated`() async throws {
        try await withRepeats { fixture in
            let admin = AdminCalls(desk: fixture.desk, condition: ServerCondition(startedAt: fixture.clock.now))
                .handlers
            var secrets: [String] = []
            for key in [nil, "once"] {
                let request = Evenhand_V1_IssueTokenRequest.with {
                    $0.employeeID = fixture.clerk.person.description
                    $0.roles = [.auditor]
                    $0.label = "at rest"
                }
                let answer = try await fixture.call("AdminService/IssueToken", admin.issueToken, request, key: key)
                secrets.append(answer.response.secret)
            }
            #expect(secrets.allSatisfy { $0.hasPrefix("eh_") && $0.utf8.count == 46 })
            try await look(for: secrets, in: fixture.folder)
            try await fixture.restart()
            try await look(for: secrets, in: fixture.folder)
        }
    }

    private func look(for secrets: [String], in folder: String) async throws {
        var seesLabel = false
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            let content = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
            seesLabel = seesLabel || content.range(of: Data("at rest".utf8)) != nil
            for secret in secrets {
                for part in [secret, String(secret.dropFirst(3)), String(secret.dropFirst(3).prefix(16))] {
                    #expect(content.range(of: Data(part.utf8)) == nil, "\(name) holds a token")
                }
            }
        }
        // What is on record would be found.
        #expect(seesLabel)
    }
}
