internal import EvenhandClient
internal import EvenhandMessages

/// The most urgent arrival in each of four languages, each with its score and the terms behind it.
struct DemoArrivals {
    let stage: DemoStage
    let desk: Desk
    private static let languages = ["en", "th", "pl", "te"]
    private var style: TextStyle { stage.console.style }
    private var width: Int { min(stage.console.width, 100) }

    func show() async throws {
        guard !stage.console.isJSON else { return }
        for language in Self.languages {
            let request = filled(Evenhand_V1_ListQueueRequest()) { request in
                request.language = language
                request.page.size = 1
            }
            guard let row = try await desk.queue.listQueue(request, options: desk.options).complaints.first else {
                throw CommandFailure(.badData, "The samples have no complaint in \(language).", field: "samples")
            }
            try await show(row.complaintID)
        }
    }

    private func show(_ id: String) async throws {
        let complaint = try await desk.complaint(id).complaint
        let request = filled(Evenhand_V1_ScoreRequest()) { request in
            request.narrative = complaint.narrative.text
            request.languageHint = complaint.language
            request.wantReasons = true
            request.dueMs = complaint.respondByMs
            request.nowMs = SystemClock.now
        }
        let reasons = try await desk.scoring.score(request, options: desk.options).score.reasons
        let narrative = TextWrapping.lines(style.safe(complaint.narrative.text), columns: width - 8)
        var lines = [
            "", style.strong(id) + String(repeating: " ", count: max(1, 8 - id.count)) + (narrative.first ?? ""),
        ]
        lines += narrative.dropFirst().map { "        " + $0 }
        lines.append("        " + TriageView.line(complaint.score, style: style))
        let terms = reasons.filter { $0.of == "priority" }
        let named = terms.map { "\($0.name) \($0.weight < 0 ? "−" : "+")\($0.weight.magnitude)" }
        let sum = "priority \(terms.reduce(0) { $0 + $1.weight }) = " + named.joined(separator: ", ")
        lines += TextWrapping.lines(style.safe(sum), columns: width - 8).map { "        " + $0 }
        if let cues = TriageView.cueLine(complaint.score, style: style) {
            lines += TextWrapping.lines("because of " + cues, columns: width - 8).map { "        " + $0 }
        }
        try stage.say(lines)
    }
}
