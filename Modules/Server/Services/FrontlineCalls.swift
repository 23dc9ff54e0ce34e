internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandJournal
internal import EvenhandMessages
internal import SwiftProtobuf

/// What those at the front line need of each other.
struct FrontlineCalls: Sendable {
    let desk: Desk

    private static let help = "evenhand slow --help"

    var handlers: FrontlineServiceHandlers { FrontlineServiceHandlers(listSlowReplies: .async(slowReplies)) }

    private func slowReplies(
        _ context: CallContext, _ request: Evenhand_V1_ListSlowRepliesRequest
    ) async throws -> Evenhand_V1_ListSlowRepliesResponse {
        let actor = try context.signedIn()
        let limit = try reading(Self.help) { () throws(InputError) -> Int in
            guard request.limit <= 1_000 else {
                throw InputError(field: "limit", value: String(request.limit), valid: "1 to 1000, or 0 for 50")
            }
            return request.limit == 0 ? 50 : Int(request.limit)
        }
        let slow = try await answering { () async throws(DeskError) in try await desk.slowReplies(by: actor) }
        let wanted = slow.replies.filter { !request.hasTeam || $0.team == request.team }.prefix(limit)
        desk.noteReads(wanted.map(\.entry.id), as: .list, by: actor)
        return .with {
            $0.replies = wanted.map { reply in
                .with {
                    $0.complaint = Evenhand_V1_ComplaintRow(reply.entry)
                    ($0.sinceMs, $0.answeredOnce) = (reply.since.milliseconds, reply.wasAnswered)
                    ($0.minutes, $0.team) = (UInt64(clamping: reply.minutes), reply.team)
                }
            }
            $0.teams = Self.teams(slow.replies)
            ($0.complaints, $0.capped) = (UInt32(clamping: slow.replies.count), slow.isCapped)
        }
    }

    private static func teams(_ replies: [SlowReply]) -> [Evenhand_V1_SlowTeam] {
        Dictionary(grouping: replies, by: \.team).map { team, replies in
            // They come the longest first.
            let minutes = replies.map { UInt64(clamping: $0.minutes) }
            return .with {
                ($0.team, $0.complaints) = (team, UInt32(clamping: replies.count))
                $0.medianMinutes = minutes[minutes.count / 2]
                $0.longestMinutes = minutes[0]
            }
        }.sorted { ($1.complaints, $0.team) < ($0.complaints, $1.team) }
    }
}
