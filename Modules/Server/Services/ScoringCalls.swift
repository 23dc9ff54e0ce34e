internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandMessages
internal import EvenhandScoring
internal import EvenhandText
internal import Foundation
internal import SwiftProtobuf

/// Triage scores of narratives that need not be complaints on record.
struct ScoringCalls: Sendable {
    private static let help = "evenhand score --help"
    /// Narratives of one batch that one task takes on.
    private static let stretch = 256

    private let inForce: ScorerInForce
    /// One batch keeps all cores busy, and as many as there are cores when each is small.
    private let turns = Turns(count: max(2, ProcessInfo.processInfo.activeProcessorCount))

    init(desk: Desk) {
        inForce = ScorerInForce(desk.policies)
    }

    var handlers: ScoringServiceHandlers {
        ScoringServiceHandlers(
            // A few microseconds of arithmetic: it runs on the event loop, inside the read batch.
            score: .onEventLoopBytes(score),
            scoreStream: BidirectionalHandler(scoreStream))
    }

    private func score(_ context: CallContext, _ bytes: UnsafeRawBufferPointer) throws -> [UInt8] {
        try permit(context)
        if let view = ScoreRequestView(bytes), !view.wantReasons {
            let narrative = UnsafeRawBufferPointer(rebasing: bytes[view.narrative])
            let inForce = inForce.parts
            try check(narrative.count, limit: inForce.narrativeByteCount)
            let facts = try reading(Self.help) { () throws(InputError) in try view.facts(in: bytes) }
            let response = inForce.scorer.withWorkspace { workspace in
                inForce.writer.bytes(
                    inForce.scorer.score(narrative, facts: facts, using: workspace), narrative: narrative,
                    workspace: workspace)
            }
            if let response { return response }
        }
        return try score(Evenhand_V1_ScoreRequest(wire: bytes)).serializedBytes()
    }

    /// The same by the generated messages: for requests and models that the direct way has no words for.
    private func score(_ request: Evenhand_V1_ScoreRequest) throws -> Evenhand_V1_ScoreResponse {
        let narrative = request.narrative
        let inForce = inForce.parts
        try check(narrative.utf8.count, limit: inForce.narrativeByteCount)
        let facts = try reading(Self.help) { () throws(InputError) in try request.facts() }
        let scorer = inForce.scorer
        return .with {
            $0.score =
                request.wantReasons
                ? Evenhand_V1_TriageScore(scorer.explain(narrative, facts: facts), narrative: narrative)
                : Evenhand_V1_TriageScore(scorer.score(narrative, facts: facts), narrative: narrative)
        }
    }

    private func check(_ byteCount: Int, limit: Int) throws {
        guard byteCount > limit else { return }
        throw CallFailure(
            Refusal(
                InputError(field: "narrative", value: "\(byteCount) bytes", valid: "at most \(limit) bytes"),
                help: Self.help))
    }

    /// Answers batch after batch, in order; each batch is spread over all cores.
    private func scoreStream(
        _ context: CallContext, _ requests: RequestStream<Evenhand_V1_ScoreStreamRequest>,
        _ writer: ResponseWriter<Evenhand_V1_ScoreStreamResponse>
    ) async throws {
        try permit(context)
        for try await request in requests {
            try await writer.write(encoded: turns.take { try await answer(to: request) })
        }
    }

    private func answer(to request: Evenhand_V1_ScoreStreamRequest) async throws -> [UInt8] {
        let inForce = inForce.parts
        let batch = try reading(Self.help) { () throws(InputError) in
            try ScoreBatch(request, narrativeLimit: inForce.narrativeByteCount)
        }
        let scorer = inForce.scorer
        let stretches = stride(from: 0, to: batch.count, by: Self.stretch).map { start in
            start..<min(start + Self.stretch, batch.count)
        }
        let scored = await withTaskGroup(of: (Int, [ScoreBatch.Outcome]).self) { group in
            for (index, stretch) in stretches.enumerated() {
                group.addTask { (index, batch.score(stretch, with: scorer)) }
            }
            return await group.reduce(into: Array(repeating: [], count: stretches.count)) { $0[$1.0] = $1.1 }
        }
        return try batch.response(of: scored.flatMap { $0 }, by: scorer).serializedBytes()
    }

    private func permit(_ context: CallContext) throws {
        let actor = try context.signedIn()
        guard Permission.reach(of: .score, for: actor) == .everything else {
            throw CallFailure(.notPermitted(PermissionDenied(action: .score, person: actor.person)))
        }
    }
}
