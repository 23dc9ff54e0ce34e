internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandJournal
internal import EvenhandMessages
internal import SwiftProtobuf

/// What those at the front line hear and need.
struct FrontlineCalls: Sendable {
    let desk: Desk
    /// A page's token does not tell how many notes lie between two of them.
    let seal = PlaceSeal()

    private static let help = "evenhand slow --help"
    private static let pageHelp = "evenhand frontline --help"
    private static let standardLimit = 5

    var handlers: FrontlineServiceHandlers {
        FrontlineServiceHandlers(
            listSlowReplies: .async(slowReplies), recordNote: .async(recordNote), sortNote: .async(sortNote),
            answerNote: .async(answerNote), getNote: .async(getNote), listNotes: .async(listNotes),
            planListening: listening(), drawListening: .async(drawListening), handListening: listening(),
            recordListening: .async(recordListening), cancelListening: listening(),
            listListening: .async(listListening), getFrontline: .async(frontline))
    }

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

    // MARK: The page

    private func frontline(
        _ context: CallContext, _ request: Evenhand_V1_GetFrontlineRequest
    ) async throws -> Evenhand_V1_GetFrontlineResponse {
        var page = try await figures(context, request)
        let actor = try context.signedIn()
        let (from, through) = (try CivilDate(parsing: page.from), try CivilDate(parsing: page.through))
        let slow = try await answering { () async throws(DeskError) in try await desk.slowReplies(by: actor) }
        let training = try await answering { () async throws(DeskError) in
            try await desk.trainingNeeds(from: from, to: through, by: actor)
        }
        page.slow = Self.teams(slow.replies)
        (page.slowComplaints, page.slowCapped) = (UInt32(clamping: slow.replies.count), slow.isCapped)
        page.training = training.map { team, needs in
            .with {
                ($0.team, $0.misses) = (team, UInt32(clamping: needs.reduce(0) { $0 + $1.misses.count }))
                $0.needs = needs.prefix(Self.standardLimit).map { need in
                    .with {
                        ($0.standardID, $0.text) = (need.standard.description, need.text)
                        $0.misses = UInt32(clamping: need.misses.count)
                    }
                }
            }
        }
        return page
    }

    /// Notes, calls and themes: what a report shows of it too.
    func figures(
        _ context: CallContext, _ request: Evenhand_V1_GetFrontlineRequest
    ) async throws -> Evenhand_V1_GetFrontlineResponse {
        let actor = try context.signedIn()
        let (from, through) = try reading(Self.pageHelp) { () throws(InputError) -> (CivilDate?, CivilDate?) in
            (try FieldReader.optionalDay(request.from, "from"), try FieldReader.optionalDay(request.through, "through"))
        }
        return Evenhand_V1_GetFrontlineResponse(
            try await answering { () async throws(DeskError) in
                try await desk.frontlineFigures(from: from, through: through, by: actor)
            })
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

extension Evenhand_V1_GetFrontlineResponse {
    fileprivate init(_ figures: FrontlineFigures) {
        self.init()
        (from, through) = (figures.from.description, figures.through.description)
        notes.recorded = UInt32(clamping: figures.notes.recorded)
        notes.answered = UInt32(clamping: figures.notes.answered)
        if let days = figures.notes.medianDays { notes.medianDays = UInt32(clamping: days) }
        notes.open = UInt32(clamping: figures.notes.open)
        notes.unsorted = UInt32(clamping: figures.notes.unsorted)
        notes.oldestDays = UInt32(clamping: figures.notes.oldestDays)
        oldest = figures.oldest.map { Evenhand_V1_Note($0) }
        listening = figures.listening.map { owner in
            .with {
                ($0.ownerID, $0.ownerGone) = (owner.owner.description, owner.ownerIsGone)
                ($0.planned, $0.held) = (UInt32(clamping: owner.planned), UInt32(clamping: owner.held))
                $0.cancelled = UInt32(clamping: owner.cancelled)
                ($0.open, $0.late) = (UInt32(clamping: owner.open), UInt32(clamping: owner.late))
            }
        }
        themes = figures.themes.map { theme in
            .with {
                ($0.themeID, $0.name) = (theme.id.description, Evenhand_V1_PersonalText(theme.name))
                ($0.ownerID, $0.ownerGone) = (theme.owner.description, theme.ownerIsGone)
                ($0.complaints, $0.recent) = (UInt64(clamping: theme.complaints), UInt64(clamping: theme.recent))
                $0.notes = UInt32(clamping: theme.notes)
            }
        }
    }
}
