internal import EvenhandDomain
internal import EvenhandMessages
internal import EvenhandScoring
internal import EvenhandText
internal import SwiftProtobuf

/// A batch of narratives to score, read and checked.
struct ScoreBatch: Sendable {
    /// What became of one narrative.
    enum Outcome: Sendable {
        case score(TriageScore)
        case explained(ExplainedScore)
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

    func score(_ index: Int, with scorer: Scorer) -> Outcome {
        let narrative = request.narratives[index]
        guard narrative.utf8.count <= narrativeLimit else {
            return .fault(
                "narratives[\(index)] has \(narrative.utf8.count) bytes; at most \(narrativeLimit) are scored")
        }
        let due = request.dueMs.isEmpty || request.dueMs[index] == 0 ? nil : request.dueMs[index] / 1000
        let hint = request.languageHints.isEmpty ? "" : request.languageHints[index]
        let facts = IntakeFacts(language: Language(code: hint), dueAt: due, now: request.nowMs / 1000)
        if request.detail == .reasons { return .explained(scorer.explain(narrative, facts: facts)) }
        return .score(scorer.score(narrative, facts: facts))
    }

    func response(of outcomes: [Outcome], by scorer: Scorer) -> Evenhand_V1_ScoreStreamResponse {
        var columns = ScoreColumns()
        var response = Evenhand_V1_ScoreStreamResponse()
        for (index, outcome) in outcomes.enumerated() {
            switch outcome {
            case .score(let score): columns.append(score)
            case .explained(let explained): columns.append(explained.score)
            case .fault(let message):
                columns.appendFault()
                response.faults.append(
                    .with {
                        $0.index = UInt32(index)
                        $0.message = message
                    })
            }
            if request.detail == .scores || request.detail == .reasons {
                response.scores.append(whole(outcome, narrative: request.narratives[index]))
            }
        }
        columns.fill(&response)
        response.tag = request.tag
        response.model = scorer.model.identity
        response.policy = scorer.policy.version
        return response
    }

    private func whole(_ outcome: Outcome, narrative: String) -> Evenhand_V1_TriageScore {
        switch outcome {
        case .score(let score): Evenhand_V1_TriageScore(score, narrative: narrative)
        case .explained(let explained): Evenhand_V1_TriageScore(explained, narrative: narrative)
        case .fault: Evenhand_V1_TriageScore()
        }
    }
}

/// The columns of an answer, gathered row by row.
private struct ScoreColumns {
    private static let none: UInt32 = 0xFFFF_FFFF

    private var response = Evenhand_V1_ScoreStreamResponse()
    private var topics: [String: UInt32] = [:]
    private var languages: [Language: UInt32] = [:]

    mutating func append(_ score: TriageScore) {
        response.severity.append(UInt32(clamping: score.severity))
        response.heat.append(UInt32(clamping: score.heat))
        response.priority.append(UInt32(clamping: score.priority))
        response.topic.append(score.topic.map { topicIndex(of: $0.label) } ?? Self.none)
        response.topicProbability.append(score.topic.map { Float($0.probability) } ?? .nan)
        response.reliefAny.append(score.relief.map { Float($0.any) } ?? .nan)
        response.reliefMonetary.append(score.relief.map { Float($0.monetary) } ?? .nan)
        response.language.append(languageIndex(of: score.language))
        response.cues.append(score.cues.reduce(0) { $0 | 1 << UInt32(Evenhand_V1_CueKind($1.kind).rawValue) })
    }

    mutating func appendFault() {
        response.severity.append(0)
        response.heat.append(0)
        response.priority.append(0)
        response.topic.append(Self.none)
        response.topicProbability.append(.nan)
        response.reliefAny.append(.nan)
        response.reliefMonetary.append(.nan)
        response.language.append(languageIndex(of: .other))
        response.cues.append(0)
    }

    func fill(_ target: inout Evenhand_V1_ScoreStreamResponse) {
        target.severity = response.severity
        target.heat = response.heat
        target.priority = response.priority
        target.topic = response.topic
        target.topicProbability = response.topicProbability
        target.reliefAny = response.reliefAny
        target.reliefMonetary = response.reliefMonetary
        target.language = response.language
        target.cues = response.cues
        target.topics = response.topics
        target.languages = response.languages
    }

    private mutating func topicIndex(of label: String) -> UInt32 {
        if let index = topics[label] { return index }
        let index = UInt32(response.topics.count)
        topics[label] = index
        response.topics.append(label)
        return index
    }

    private mutating func languageIndex(of language: Language) -> UInt32 {
        if let index = languages[language] { return index }
        let index = UInt32(response.languages.count)
        languages[language] = index
        response.languages.append(language.rawValue)
        return index
    }
}
