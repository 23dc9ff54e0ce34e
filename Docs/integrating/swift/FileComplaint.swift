import EvenhandClient
import EvenhandMessages
import Foundation

@main
struct FileComplaint {
    static func main() async throws {
        let environment = ProcessInfo.processInfo.environment
        let address = try ServerAddress(environment["EVENHAND_SERVER"] ?? "127.0.0.1:7411")
        var configuration = ClientConfiguration(server: address)
        configuration.token = environment["EVENHAND_TOKEN"]
        let client = EvenhandClient(configuration: configuration)

        var request = Evenhand_V1_FileComplaintRequest()
        request.channel = .email
        request.language = "en"
        request.noChannelGiven = true
        request.narrative = "I was charged twice for one loan payment, and nobody answered my letters."
        do {
            let filed = try await ComplaintServiceClient(client).fileComplaint(request)
            print("\(filed.reply.complaintID): priority \(filed.score.priority), severity \(filed.score.severity)")
        } catch let refused as EvenhandError {
            print("refused, \(refused.code): \(refused.message)")
        }
        await client.close()
    }
}
