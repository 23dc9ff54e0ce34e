internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandJournal
internal import EvenhandMessages
internal import EvenhandWire
internal import SwiftProtobuf

extension CallFailure {
    /// What a caller is told of a desk's error: the status code, the text, and the refusal as a detail.
    init(_ error: DeskError) {
        switch error {
        case .refused(let refusal): self.init(refusal)
        case .notPermitted(let denial):
            self.init(
                .permissionDenied,
                Evenhand_V1_RefusalDetail.with {
                    $0.rule = "permission"
                    $0.message = denial.description
                    $0.missing = Permission.roles(for: denial.action).map { "the role \($0.rawValue)" }
                    $0.fix = ["evenhand token issue --help"]
                    $0.nature = .refused
                })
        case .contended: self.init(movedOn: error)
        case .busy:
            self.init(movedOn: error)
            // The very same request may succeed in a moment.
            status.details.append(RetryInfo.packed(milliseconds: 50))
        case .journal(let error): self.init(error)
        }
    }

    init(_ refusal: Refusal) {
        let code: StatusCode =
            switch (refusal.rule, refusal.nature) {
            case (_, .notFound): .notFound
            case (.input, .refused): .invalidArgument
            case (_, .refused): .failedPrecondition
            }
        self.init(code, Evenhand_V1_RefusalDetail(refusal))
    }

    /// A failing disk is not the caller's fault and not a secret: they learn that nothing was kept.
    init(_ error: JournalError) {
        let (code, rule): (StatusCode, String) =
            switch error.code {
            case .diskFull, .diskFailed: (.resourceExhausted, "disk")
            case .closed: (.unavailable, "closed")
            case .unusableQuery: (.invalidArgument, "input")
            case .damaged: (.dataLoss, "journal")
            case .folderInUse, .cannotCreate, .newerSchema, .internalFault: (.internal, "journal")
            }
        self.init(
            code,
            Evenhand_V1_RefusalDetail.with {
                $0.rule = rule
                $0.message = error.message
                $0.nature = .refused
            })
    }

    private init(movedOn error: DeskError) {
        self.init(
            .aborted,
            Evenhand_V1_RefusalDetail.with {
                $0.rule = "state"
                $0.message = error.description
                $0.missing = ["the newest version"]
                $0.nature = .refused
            })
    }

    private init(_ code: StatusCode, _ detail: Evenhand_V1_RefusalDetail) {
        // A detail that cannot be packed is our bug; the text still says what matters.
        self.init(code, detail.message, details: (try? detail.packed()).map { [$0] } ?? [])
    }
}

/// Runs a use case and tells its failure as the caller shall hear it.
func answering<Answer: Sendable>(
    _ body: () async throws(DeskError) -> Answer
) async throws -> Answer {
    do throws(DeskError) {
        return try await body()
    } catch {
        throw CallFailure(error)
    }
}

/// Reads a field and tells its fault as the caller shall hear it; `help` is the command line that explains the fields.
func reading<Value>(_ help: String, _ body: () throws(InputError) -> Value) throws -> Value {
    do throws(InputError) {
        return try body()
    } catch {
        throw CallFailure(Refusal(error, help: help))
    }
}

/// Runs what may be refused and tells the refusal as the caller shall hear it.
func refusing<Value>(_ body: () throws(Refusal) -> Value) throws -> Value {
    do throws(Refusal) {
        return try body()
    } catch {
        throw CallFailure(error)
    }
}

/// The same for what the journal may refuse.
func answeringJournal<Value>(_ body: () throws(JournalError) -> Value) throws -> Value {
    do throws(JournalError) {
        return try body()
    } catch {
        throw CallFailure(error)
    }
}
