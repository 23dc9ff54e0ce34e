internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandMessages
internal import SwiftProtobuf

/// Outcomes that were handled elsewhere, by the ten thousand.
struct OutcomeCalls: Sendable {
    let desk: Desk

    private static let help = "evenhand import outcomes --help"

    var handlers: OutcomeServiceHandlers {
        OutcomeServiceHandlers(
            listOutcomeBlocks: .async(list), takeOutcomes: .async(take),
            streamOutcomes: BidirectionalHandler(stream))
    }

    private func list(
        _ context: CallContext, _ request: Evenhand_V1_ListOutcomeBlocksRequest
    ) async throws -> Evenhand_V1_ListOutcomeBlocksResponse {
        let actor = try context.signedIn()
        let sources = try await answering { () async throws(DeskError) in try await desk.outcomeSources(by: actor) }
        return .with {
            $0.sources = sources.extents.sorted { $0.key < $1.key }
                .filter { request.source.isEmpty || $0.key == request.source }
                .map { source, extents in
                    .with {
                        $0.source = source
                        $0.rows = UInt64(extents.reduce(0) { $0 + $1.rowCount })
                        if !request.source.isEmpty { $0.blocks = extents.map { .init($0) } }
                    }
                }
        }
    }

    private func take(
        _ context: CallContext, _ request: Evenhand_V1_OutcomeBlock
    ) async throws -> Evenhand_V1_OutcomeBlockReply {
        let actor = try context.signedIn()
        let block = try reading(Self.help) { () throws(InputError) in try request.block() }
        let outcome = try await answering { () async throws(DeskError) in
            try await desk.take(block, dryRun: request.dryRun, by: actor)
        }
        return Self.reply(outcome)
    }

    /// One block after the other: a sender waits by its credit, and nothing is held that is not on its way to the disk.
    private func stream(
        _ context: CallContext, _ requests: RequestStream<Evenhand_V1_OutcomeBlock>,
        _ writer: ResponseWriter<Evenhand_V1_OutcomeBlockReply>
    ) async throws {
        let actor = try context.signedIn()
        for try await request in requests {
            do {
                try await writer.write(answer(to: request, by: actor))
            } catch DeskError.refused(let refusal) {
                try await writer.write(.with { $0.rejected = Evenhand_V1_RefusalDetail(refusal) })
            } catch let error as DeskError {
                throw CallFailure(error)
            }
        }
    }

    private func answer(
        to request: Evenhand_V1_OutcomeBlock, by actor: Actor
    ) async throws -> Evenhand_V1_OutcomeBlockReply {
        do {
            return Self.reply(try await desk.take(try request.block(), dryRun: request.dryRun, by: actor))
        } catch let error as InputError {
            return .with { $0.rejected = Evenhand_V1_RefusalDetail(Refusal(error, help: Self.help)) }
        }
    }

    private static func reply(_ outcome: BlockOutcome) -> Evenhand_V1_OutcomeBlockReply {
        .with {
            switch outcome {
            case .taken(let rows): $0.taken = UInt32(clamping: rows)
            case .already(let rows): $0.already = UInt32(clamping: rows)
            }
        }
    }
}
