internal import EvenhandDomain
internal import EvenhandMessages
internal import EvenhandScoring
internal import EvenhandText
internal import SwiftProtobuf

/// A batch of narratives to score, read and checked.
struct ScoreBatch: Sendable {
    /// What became of one narrative: its place in the columns, and more where more was asked for.
    enum Outcome: Sendable {
        case row(ScoreRow)
        case score(ScoreRow, TriageScore)
        case explained(ScoreRow, ExplainedScore)
        case fault(String)
    }

    private let request: Evenhand_V1_ScoreStreamRequest
    private let narrativeLimit: Int

    init(_ request: Evenhand_V1_ScoreStreamRequest, narrativeLimit: Int) throws(InputError) {
        let count = request.narratives.count
        guard (1...4096).contains(count) else {
            throw InputError(field: "narratives", value: "\(count) narratives", valid: "1 to 4096 narratives")
        }
        for (field, entries) in [("due_ms", request.dueMs.count), ("language_hints", request.languageHints.count)]
        where entries != 0 && entries != count {
            throw InputError(field: field, value: "\(entries) entries", valid: "none, or one for each narrative")
        }
        if !request.dueMs.isEmpty, !request.hasNowMs {
            throw InputError(field: "now_ms", value: nil, valid: "the present time, where due_ms is given")
        }
        self.request = request
        self.narrativeLimit = narrativeLimit
    }

    var count: Int { request.narratives.count }

    /// Scores a stretch of the batch, one after the other.
    func score(_ stretch: Range<Int>, with scorer: Scorer) -> [Outcome] {
        scorer.withWorkspace { workspace in stretch.map { score($0, with: scorer, using: workspace) } }
    }

    private func score(_ index: Int, with scorer: Scorer, using workspace: ScoringWorkspace) -> Outcome {
        let narrative = request.narratives[index]
        guard narrative.utf8.count <= narrativeLimit else {
            return .fault(
                "narratives[\(index)] has \(narrative.utf8.count) bytes; at most \(narrativeLimit) are scored")
        }
        let due = request.dueMs.isEmpty || request.dueMs[index] == 0 ? nil : request.dueMs[index] / 1000
        let hint = request.languageHints.isEmpty ? "" : request.languageHints[index]
        let facts = IntakeFacts(language: Language(code: hint), dueAt: due, now: request.nowMs / 1000)
        // Columns are all that bulk work wants: neither texts nor arrays are made for them.
        var copy = narrative
        let compact = copy.withUTF8 { scorer.score(UnsafeRawBufferPointer($0), facts: facts, using: workspace) }
        let row = ScoreRow(compact, workspace)
        switch request.detail {
        case .scores: return .score(row, scorer.full(compact, workspace))
        case .reasons: return .explained(row, scorer.explain(narrative, facts: facts))
        case .columns, .unspecified, .UNRECOGNIZED: return .row(row)
        }
    }

    func response(of outcomes: [Outcome], by scorer: Scorer) -> Evenhand_V1_ScoreStreamResponse {
        var columns = ScoreColumns(count: outcomes.count, models: scorer.models)
        for (index, outcome) in outcomes.enumerated() {
            switch outcome {
            case .row(let row): columns.append(row)
            case .score(let row, let score):
                columns.append(row)
                columns.response.scores.append(Evenhand_V1_TriageScore(score, narrative: request.narratives[index]))
            case .explained(let row, let explained):
                columns.append(row)
                columns.response.scores.append(
                    Evenhand_V1_TriageScore(explained, narrative: request.narratives[index]))
            case .fault(let message):
                columns.append(.fault)
                columns.response.faults.append(
                    .with {
                        $0.index = UInt32(index)
                        $0.message = message
                    })
                if request.detail == .scores || request.detail == .reasons {
                    columns.response.scores.append(Evenhand_V1_TriageScore())
                }
            }
        }
        columns.response.tag = request.tag
        columns.response.model = columns.modelNames(orElse: scorer.model)
        columns.response.policy = scorer.policy.version
        return columns.response
    }
}

/// A score's place in the columns of an answer.
struct ScoreRow: Sendable {
    var severity: UInt32
    var heat: UInt32
    var priority: UInt32
    /// Which of the scorer's models read it; `nil` of a fault.
    var model: Int?
    /// The topic's index in that model.
    var topic: Int?
    var topicProbability: Float
    var reliefAny: Float
    var reliefMonetary: Float
    var language: Language
    /// Bit n for a cue of `Evenhand_V1_CueKind` n.
    var cues: UInt32

    /// - Parameter workspace: the one the score was made with, not used since.
    init(_ score: CompactScore, _ workspace: ScoringWorkspace) {
        severity = UInt32(clamping: score.severity)
        heat = UInt32(clamping: score.heat)
        priority = UInt32(clamping: score.priority)
        model = score.modelIndex
        topic = score.topic?.index
        topicProbability = score.topic.map { Float($0.probability) } ?? .nan
        reliefAny = score.relief.map { Float($0.any) } ?? .nan
        reliefMonetary = score.relief.map { Float($0.monetary) } ?? .nan
        language = score.language
        cues = workspace.withCues { cues in
            var bits: UInt32 = 0
            for index in cues.indices { bits |= 1 << UInt32(Evenhand_V1_CueKind(cues[index].kind).rawValue) }
            return bits
        }
    }

    /// The row of a narrative that could not be scored.
    static let fault = ScoreRow()

    private init() {
        (severity, heat, priority, cues) = (0, 0, 0, 0)
        (model, topic) = (nil, nil)
        (topicProbability, reliefAny, reliefMonetary) = (.nan, .nan, .nan)
        language = .other
    }
}

/// The columns of an answer, gathered row by row.
private struct ScoreColumns {
    private static let none: UInt32 = 0xFFFF_FFFF

    var response = Evenhand_V1_ScoreStreamResponse()
    /// By model: its identity, the labels of its topics, and where each stands in the answer once it is there.
    private let identities: [String]
    private let topics: [[String]]
    private var topicPlaces: [[UInt32]]
    /// The models that made the scores, in order of appearance.
    private var models: [Int] = []
    private var languages: [(language: Language, place: UInt32)] = []

    init(count: Int, models: [Model]) {
        identities = models.map(\.identity)
        topics = models.map { $0.output(named: "topic")?.classes ?? [] }
        topicPlaces = topics.map { Array(repeating: Self.none, count: $0.count) }
        response.severity.reserveCapacity(count)
        response.heat.reserveCapacity(count)
        response.priority.reserveCapacity(count)
        response.topic.reserveCapacity(count)
        response.topicProbability.reserveCapacity(count)
        response.reliefAny.reserveCapacity(count)
        response.reliefMonetary.reserveCapacity(count)
        response.language.reserveCapacity(count)
        response.cues.reserveCapacity(count)
    }

    mutating func append(_ row: ScoreRow) {
        response.severity.append(row.severity)
        response.heat.append(row.heat)
        response.priority.append(row.priority)
        response.topic.append(place(ofTopicIn: row))
        response.topicProbability.append(row.topicProbability)
        response.reliefAny.append(row.reliefAny)
        response.reliefMonetary.append(row.reliefMonetary)
        response.language.append(place(of: row.language))
        response.cues.append(row.cues)
    }

    private mutating func place(ofTopicIn row: ScoreRow) -> UInt32 {
        guard let model = row.model else { return Self.none }
        if !models.contains(model) { models.append(model) }
        guard let topic = row.topic else { return Self.none }
        if topicPlaces[model][topic] == Self.none {
            // Models of two languages may share a label.
            let label = topics[model][topic]
            let known = response.topics.firstIndex(of: label)
            topicPlaces[model][topic] = UInt32(known ?? response.topics.count)
            if known == nil { response.topics.append(label) }
        }
        return topicPlaces[model][topic]
    }

    /// - Parameter model: named where no narrative could be scored.
    func modelNames(orElse model: Model) -> String {
        models.isEmpty ? model.identity : models.map { identities[$0] }.joined(separator: ", ")
    }

    private mutating func place(of language: Language) -> UInt32 {
        if let known = languages.first(where: { $0.language == language }) { return known.place }
        let place = UInt32(languages.count)
        languages.append((language, place))
        response.languages.append(language.rawValue)
        return place
    }
}
