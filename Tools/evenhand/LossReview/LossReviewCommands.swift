internal import ArgumentParser
internal import EvenhandClient
internal import EvenhandDomain
internal import EvenhandMessages

struct LossReviewCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "loss-review",
        abstract: "Who left and why: draw ten, call them, record what they say, agree on what is done.",
        discussion: """
            Monthly or quarterly. A review opens on what earlier ones left unfinished.

            EXAMPLES
              evenhand loss-review open --from 2026-01-01 --through 2026-03-31
              evenhand loss-review draw LR-1 --owner E-2 --owner E-3
              evenhand loss-review calls LR-1 --html sheets.html
              evenhand loss-review record LR-1 --customer CU-9 --result reached --not-got "A call back"
              evenhand loss-review actions add LR-1 --text "Ring back within a day" --owner E-2 --due 2026-06-30
              evenhand loss-review close LR-1 --conclusion "Five of ten had waited for a call."
              evenhand loss-review show LR-1 --html review.html
            """,
        subcommands: [
            OpenLossReview.self, DrawLosses.self, LossCalls.self, RecordLossCall.self, LossActionCommands.self,
            CloseLossReview.self, ShowLossReview.self, ListLossReviews.self,
        ])
}

struct OpenLossReview: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open the review of who was lost in some days.",
        discussion: """
            EXAMPLES
              evenhand loss-review open --from 2026-01-01 --through 2026-03-31
            """)

    @Option(help: ArgumentHelp("The first day.", valueName: "date"))
    var from: CivilDayArgument

    @Option(help: ArgumentHelp("The last day, today or before.", valueName: "date"))
    var through: CivilDayArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_OpenLossReviewRequest()) { request in
            (request.from, request.through) = (from.text, through.text)
        }
        let (reply, carried) = try await server.withDesk(repeating: repeating) { desk in
            let reply = try await desk.lossReviews.openLossReview(request, options: desk.options)
            let unfinished = filled(Evenhand_V1_ListLossActionsRequest()) { $0.unfinished = true }
            return (
                reply, try await desk.lossReviews.listLossActions(unfinished, options: desk.options).actions
            )
        }
        let console = server.console
        try console.answer(
            LossReviewView.json(reply).adding(.init("unfinished", .array(carried.map { LossReviewView.json($0) })))
        ) {
            let title = "\(console.style.strong(reply.reviewID)): opened, \(from.text) to \(through.text)"
            guard !carried.isEmpty else { return [title] }
            return [title, "unfinished from before:"]
                + LossReviewView.table(carried, console.style).lines(width: console.width, style: console.style)
        }
    }
}

struct DrawLosses: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw", abstract: "Draw whom to call: those of the highest value, and some by chance.",
        discussion: """
            The seed is kept with the list drawn from, so that anybody can draw again and get the same (Docs/METRICS.md has \
            the formula). Who refused contact, was erased, is under embargo or came back is left out and counted. Nobody is \
            drawn twice in one review.

            EXAMPLES
              evenhand loss-review draw LR-1 --owner E-2 --owner E-3
              evenhand loss-review draw LR-1 --owner E-2 --highest 3 --by-chance 7 --seed 42
            """)

    @Argument(help: "The review, like LR-1.")
    var review: LossReviewArgument

    @Option(help: "Who calls, like E-2; several take turns.")
    var owner: [EmployeeArgument]

    @Option(help: "How many of the highest value; 5 unless said.")
    var highest: UInt32?

    @Option(name: .customLong("by-chance"), help: "How many by chance; 5 unless said.")
    var byChance: UInt32?

    @Option(help: "The number that chance begins with; the server takes one unless said.")
    var seed: UInt64?

    @Option(help: "The currency; the one most customers pay in unless said.")
    var currency: String?

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = filled(Evenhand_V1_DrawLossesRequest()) { request in
            request.reviewID = review.text
            request.owners = owner.map(\.text)
            if let highest { request.highest = highest } else if byChance != nil { request.highest = 5 }
            if let byChance { request.drawn = byChance } else if highest != nil { request.drawn = 5 }
            if let seed { request.seed = seed }
            request.currency = currency?.uppercased() ?? ""
        }
        let shown = try await server.withDesk(repeating: repeating) { desk in
            _ = try await desk.lossReviews.drawLosses(request, options: desk.options)
            let get = filled(Evenhand_V1_GetLossReviewRequest()) { $0.reviewID = review.text }
            return try await desk.lossReviews.getLossReview(get, options: desk.options)
        }
        let console = server.console
        try console.answer(LossReviewView.json(shown)) {
            LossReviewView.drawLines(shown, style: console.style)
                + LossReviewView.callTable(shown, console.style).lines(width: console.width, style: console.style)
        }
    }
}

struct CloseLossReview: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Close a review once each call was tried; it takes nothing afterwards.",
        discussion: """
            What is unfinished goes on: the next review opens on it.

            EXAMPLES
              evenhand loss-review close LR-1 --conclusion "Five of ten had waited for a call."
            """)

    @Argument(help: "The review, like LR-1.")
    var review: LossReviewArgument

    @Option(help: "What was learnt.")
    var conclusion: TextArgument

    @OptionGroup
    var repeating: RepeatOptions

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let request = try filled(Evenhand_V1_CloseLossReviewRequest()) { request in
            (request.reviewID, request.conclusion) = (review.text, try conclusion.text())
        }
        let reply = try await server.withDesk(repeating: repeating) { desk in
            try await desk.lossReviews.closeLossReview(request, options: desk.options)
        }
        try server.console.answer(LossReviewView.json(reply)) { ["\(reply.reviewID): closed"] }
    }
}

struct ShowLossReview: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a review: who left and why, the draw, the calls, who was won back, the actions.",
        discussion: """
            Who was lost and who came back is told as ledgers say now; the draw is told as it was.

            EXAMPLES
              evenhand loss-review show
              evenhand loss-review show LR-1 --html review.html --csv calls.csv
            """)

    @Argument(help: "The review, like LR-1; the newest unless said.")
    var review: LossReviewArgument?

    @OptionGroup
    var page: PageOptions

    func run() async throws {
        let request = filled(Evenhand_V1_GetLossReviewRequest()) { $0.reviewID = review?.text ?? "" }
        let shown = try await page.server.withDesk { desk in
            try await desk.lossReviews.getLossReview(request, options: desk.options)
        }
        let console = page.server.console
        try page.write(
            html: LossReviewHTML.pack(shown), csv: LossReviewView.csv(shown), json: LossReviewView.json(shown)
        ) { LossReviewView.lines(shown, width: console.width, style: console.style) }
    }
}

struct ListLossReviews: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the loss reviews, the newest first.",
        discussion: """
            EXAMPLES
              evenhand loss-review list
            """)

    @OptionGroup
    var server: ServerOptions

    func run() async throws {
        let reviews = try await server.withDesk { desk in
            try await desk.lossReviews.listLossReviews(Evenhand_V1_ListLossReviewsRequest(), options: desk.options)
        }.reviews
        let console = server.console
        if console.isJSON {
            for review in reviews { try console.json(LossReviewView.json(review)) }
        } else if reviews.isEmpty {
            try console.note("No loss review was held.")
        } else {
            var table = Table([
                .text("review"), .text("from"), .text("through"), .number("drawn"), .number("called"),
                .text("standing"),
            ])
            for review in reviews {
                table.add(
                    review.reviewID, review.from, review.through, "\(review.drawn)", "\(review.called)",
                    review.closedMs == 0 ? "open" : "closed \(CivilTime.date(review.closedMs))")
            }
            try console.lines(table.lines(width: console.width, style: console.style))
        }
    }
}
