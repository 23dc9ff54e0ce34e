internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandInsight
internal import EvenhandMessages
internal import SwiftProtobuf

/// What is said now and was not before.
extension TrendCalls {
    private static let phrasesHelp = "evenhand trend phrases --help"

    func phrases(
        _ context: CallContext, _ request: Evenhand_V1_ListEmergingPhrasesRequest
    ) async throws -> Evenhand_V1_ListEmergingPhrasesResponse {
        let actor = try context.signedIn()
        let question = try reading(Self.phrasesHelp) { () throws(InputError) in try request.question(on: desk.today) }
        let record: PhrasesRecord
        do {
            record = try await desk.emergingPhrases(question, by: actor)
        } catch let error as DeskError {
            throw CallFailure(error)
        }
        return .with {
            $0.phrases = record.phrases.map { .init($0) }
            ($0.now, $0.before) = (.init(record.now), .init(record.before))
            $0.judged = UInt32(clamping: record.judgedCount)
            $0.risen = UInt32(clamping: record.risenCount)
            $0.least = UInt32(clamping: Desk.leastPhraseCount)
            $0.named = UInt32(clamping: record.namedCount)
            $0.more = UInt32(clamping: record.moreCount)
        }
    }
}

extension Evenhand_V1_ListEmergingPhrasesRequest {
    fileprivate func question(on today: CivilDate) throws(InputError) -> PhraseQuestion {
        guard filters.count <= 5 else {
            throw InputError(field: "filters", value: "\(filters.count) filters", valid: "at most 5")
        }
        guard falseShare >= 0, falseShare < 1 else {
            throw InputError(field: "false_share", value: "\(falseShare)", valid: "above 0 and below 1, such as 0.05")
        }
        let last = try FieldReader.optionalCountedDay(until, "until")
        if let last, last > today {
            throw InputError(field: "until", value: until, valid: "\(today) or earlier")
        }
        return PhraseQuestion(
            through: last, days: try Self.count(days, "days", usual: 7, most: 366),
            against: try Self.count(against, "against", usual: 91, most: 1_830),
            filters: try FieldReader.list(filters, "filters") { filter, field throws(InputError) in
                try filter.filter(field)
            }, limit: try Self.count(limit, "limit", usual: 20, most: 200),
            falseShare: falseShare == 0 ? 0.05 : falseShare)
    }

    private static func count(
        _ given: UInt32, _ field: String, usual: Int, most: UInt32
    ) throws(InputError) -> Int {
        guard given <= most else { throw InputError(field: field, value: "\(given)", valid: "at most \(most)") }
        return given == 0 ? usual : Int(given)
    }
}

extension Evenhand_V1_EmergingPhrase {
    fileprivate init(_ phrase: PhrasesRecord.Phrase) {
        self.init()
        let figures = phrase.figures
        text = figures.count.phrase
        now = UInt32(clamping: figures.count.now)
        before = UInt32(clamping: figures.count.before)
        (likelihoodRatio, probability, rise) = (figures.likelihoodRatio, figures.probability, figures.rise)
        complaints = phrase.complaints.map(\.description)
    }
}

extension Evenhand_V1_PhraseSpan {
    fileprivate init(_ span: PhrasesRecord.Span) {
        self.init()
        (first, last) = (span.first.description, span.last.description)
        complaints = UInt32(clamping: span.complaints)
        looked = UInt32(clamping: span.looked)
        letters = UInt32(clamping: span.letters)
        writers = UInt32(clamping: span.writers)
    }
}
