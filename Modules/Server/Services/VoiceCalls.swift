internal import EvenhandCrypto
internal import EvenhandDesk
internal import EvenhandDomain
internal import EvenhandMessages
internal import SwiftProtobuf

/// Voices and surveys.
struct VoiceCalls: Sendable {
    let desk: Desk
    /// A page's token does not tell how many voices lie between two of them.
    let seal = PlaceSeal()

    private static let help = "evenhand voice --help"
    private static let surveyHelp = "evenhand survey --help"

    var handlers: VoiceServiceHandlers {
        VoiceServiceHandlers(
            recordVoice: .async(record), sortVoice: .async(sort), getVoice: .async(get), listVoices: .async(list),
            getVoiceSummary: .async(summary), sendSurvey: .async(send), getSurveyQuestions: .async(questions),
            answerSurvey: .async(answer), listSurveys: .async(surveys), getSurveyResults: .async(results))
    }

    private func record(
        _ context: CallContext, _ request: Evenhand_V1_RecordVoiceRequest
    ) async throws -> Evenhand_V1_VoiceReply {
        let actor = try context.signedIn()
        let command = try reading(Self.help) { () throws(InputError) in try request.command(at: desk.now()) }
        return Evenhand_V1_VoiceReply(
            try await answering { () async throws(DeskError) in try await desk.record(command, by: actor) })
    }

    private func sort(
        _ context: CallContext, _ request: Evenhand_V1_SortVoiceRequest
    ) async throws -> Evenhand_V1_VoiceReply {
        let actor = try context.signedIn()
        let command = try reading(Self.help) { () throws(InputError) in try request.command() }
        return Evenhand_V1_VoiceReply(
            try await answering { () async throws(DeskError) in try await desk.sort(command, by: actor) })
    }

    private func get(
        _ context: CallContext, _ request: Evenhand_V1_GetVoiceRequest
    ) async throws -> Evenhand_V1_GetVoiceResponse {
        let actor = try context.signedIn()
        let id: VoiceID = try reading(Self.help) { () throws(InputError) in
            try FieldReader.identifier(request.voiceID, "voice_id")
        }
        let voice = try await answering { () async throws(DeskError) in try await desk.voice(id, by: actor) }
        return .with { $0.voice = Evenhand_V1_Voice(voice) }
    }

    private func list(
        _ context: CallContext, _ request: Evenhand_V1_ListVoicesRequest
    ) async throws -> Evenhand_V1_ListVoicesResponse {
        let actor = try context.signedIn()
        let (filter, order) = try reading(Self.help) { () throws(InputError) in
            (try request.filter.value(), try PageOrder(request.page))
        }
        let below = try order.place({ seal.place($0) }, help: Self.help).map { VoiceID(rawValue: $0) }
        let page = try await answering { () async throws(DeskError) in
            try await desk.voices(filter, below: below, limit: order.size, by: actor)
        }
        return .with {
            $0.voices = page.voices.map { Evenhand_V1_Voice($0) }
            $0.nextToken = page.next.map { seal.token($0.rawValue) } ?? ""
        }
    }

    private func summary(
        _ context: CallContext, _ request: Evenhand_V1_GetVoiceSummaryRequest
    ) async throws -> Evenhand_V1_GetVoiceSummaryResponse {
        let actor = try context.signedIn()
        let question = try reading(Self.help) { () throws(InputError) in try request.question() }
        let summary = try await answering { () async throws(DeskError) in
            try await desk.voiceSummary(question, by: actor)
        }
        return Evenhand_V1_GetVoiceSummaryResponse(summary, question)
    }

    // MARK: Surveys

    private func send(
        _ context: CallContext, _ request: Evenhand_V1_SendSurveyRequest
    ) async throws -> Evenhand_V1_SendSurveyResponse {
        let actor = try context.signedIn()
        let (to, links, days) = try reading(Self.surveyHelp) { () throws(InputError) in try request.sending() }
        let tokens = (0..<links).map { _ in SurveyToken(bytes: randomBytes(32)) }
        let (survey, isFirst) = try await answering { () async throws(DeskError) in
            try await desk.send(.init(to: to, links: tokens.map(\.link), days: days), by: actor)
        }
        return .with {
            $0.survey = Evenhand_V1_Survey(survey, at: desk.now())
            // A repeat finds the survey of the first call. Its tokens were told once and are kept nowhere.
            if isFirst { $0.tokens = tokens.map(\.text) }
        }
    }

    /// No sign-in: the link is the permission, and what it opens names nobody.
    private func questions(
        _ context: CallContext, _ request: Evenhand_V1_GetSurveyQuestionsRequest
    ) async throws -> Evenhand_V1_GetSurveyQuestionsResponse {
        let (survey, language) = try await answering { () async throws(DeskError) in
            try await desk.survey(opened: SurveyToken.link(of: request.token))
        }
        return Evenhand_V1_GetSurveyQuestionsResponse(survey, language: language)
    }

    private func answer(
        _ context: CallContext, _ request: Evenhand_V1_AnswerSurveyRequest
    ) async throws -> Evenhand_V1_AnswerSurveyResponse {
        let answers = request.answers
        let command = VoiceCommand.Answer(
            link: SurveyToken.link(of: request.token), words: answers.words, rating: answers.ratingGiven,
            isFair: answers.fairnessGiven)
        try await answering { () async throws(DeskError) in try await desk.answer(command) }
        return Evenhand_V1_AnswerSurveyResponse()
    }

    private func surveys(
        _ context: CallContext, _ request: Evenhand_V1_ListSurveysRequest
    ) async throws -> Evenhand_V1_ListSurveysResponse {
        let actor = try context.signedIn()
        let order = try reading(Self.surveyHelp) { () throws(InputError) in try PageOrder(request.page) }
        let below = try order.place({ seal.place($0) }, help: Self.surveyHelp) ?? .max
        let now = desk.now()
        let surveys = try await answering { () async throws(DeskError) in try await desk.surveys(by: actor) }
            .reversed().filter { $0.id.rawValue < below && (!request.open || $0.openCount(at: now) > 0) }
        return .with {
            $0.surveys = surveys.prefix(order.size).map { Evenhand_V1_Survey($0, at: now) }
            if surveys.count > order.size { $0.nextToken = seal.token(surveys[order.size - 1].id.rawValue) }
        }
    }

    private func results(
        _ context: CallContext, _ request: Evenhand_V1_GetSurveyResultsRequest
    ) async throws -> Evenhand_V1_GetSurveyResultsResponse {
        let actor = try context.signedIn()
        let (from, through) = try reading(Self.surveyHelp) { () throws(InputError) in
            (try FieldReader.optionalDay(request.from, "from"), try FieldReader.optionalDay(request.through, "through"))
        }
        let results = try await answering { () async throws(DeskError) in
            try await desk.surveyResults(from: from, through: through, by: actor)
        }
        return .with {
            $0.from = results.from.description
            $0.through = results.through.description
            $0.byKind = results.byKind.map { Evenhand_V1_SurveyResult($0) }
            $0.byMonth = results.byMonth.map { Evenhand_V1_SurveyResult($0) }
            $0.total = Evenhand_V1_SurveyResult(results.total)
        }
    }
}

extension Evenhand_V1_VoiceFilter {
    fileprivate func value() throws(InputError) -> VoiceFilter {
        var filter = VoiceFilter()
        filter.kind = try FieldReader.optionalChoice(kind, "filter.kind")
        filter.theme = try FieldReader.optionalIdentifier(themeID, "filter.theme_id")
        filter.customer = try FieldReader.optionalIdentifier(customerID, "filter.customer_id")
        filter.from = try FieldReader.optionalDay(from, "filter.from")
        filter.through = try FieldReader.optionalDay(through, "filter.through")
        filter.survey = try FieldReader.optionalIdentifier(surveyID, "filter.survey_id")
        filter.review = try FieldReader.optionalIdentifier(reviewID, "filter.review_id")
        filter.withoutTheme = withoutTheme
        filter.isFair = hasFair ? fair : nil
        return filter
    }
}

extension Evenhand_V1_GetVoiceSummaryRequest {
    fileprivate func question() throws(InputError) -> VoiceSummary.Question {
        guard surprisePermille <= 1_000 else {
            throw InputError(
                field: "surprise_permille", value: String(surprisePermille), valid: "1 to 1000, or 0 for 10")
        }
        return VoiceSummary.Question(
            from: try FieldReader.optionalDay(from, "from"), through: try FieldReader.optionalDay(through, "through"),
            kind: try FieldReader.optionalChoice(kind, "kind"),
            surprisePermille: surprisePermille == 0 ? 10 : Int(surprisePermille),
            surpriseVoices: surpriseVoices == 0 ? 2 : Int(surpriseVoices))
    }
}

extension Evenhand_V1_VoiceReply {
    fileprivate init(_ entry: VoiceEntry) {
        self.init()
        voiceID = entry.id.description
        themes = entry.themes.map(\.description)
    }
}

extension Evenhand_V1_Voice {
    init(_ voice: VoiceRecord) {
        self.init()
        let entry = voice.entry
        voiceID = entry.id.description
        kind = .init(entry.kind)
        origin =
            switch entry.origin {
            case .recorded: .recorded
            case .survey: .survey
            case .file: .file
            case .call: .call
            case .listening: .listening
            }
        on = entry.on.description
        customerID = entry.customer?.description ?? ""
        complaintID = entry.complaint?.description ?? ""
        surveyID = entry.survey?.description ?? ""
        reviewID = entry.review?.description ?? ""
        listeningID = entry.listening?.description ?? ""
        themes = entry.themes.map(\.description)
        answers.expected = voice.expected?.text ?? ""
        answers.notGot = voice.notGot?.text ?? ""
        answers.wanted = voice.wanted?.text ?? ""
        answers.hoped = voice.hoped?.text ?? ""
        answers.text = voice.text?.text ?? ""
        if let rating = voice.rating { answers.rating = UInt32(clamping: rating) }
        if let isFair = entry.isFair { answers.fair = isFair }
        let parts: [(String, PersonalText?)] = [
            ("expected", voice.expected), ("not_got", voice.notGot), ("wanted", voice.wanted),
            ("hoped", voice.hoped), ("text", voice.text),
        ]
        erased = parts.compactMap { name, text in text.map { $0.text == nil ? name : nil } ?? nil }
    }
}

extension Evenhand_V1_Fairness {
    fileprivate init(_ count: FairnessCount) {
        self.init()
        answers = UInt32(clamping: count.answers)
        if let fair = count.fairShown { self.fair = UInt32(clamping: fair) }
    }
}

extension Evenhand_V1_VoiceCount {
    fileprivate init(_ count: VoiceCount) {
        self.init()
        what = count.what
        voices = UInt32(clamping: count.voices)
        expected = UInt32(clamping: count.answers[0])
        notGot = UInt32(clamping: count.answers[1])
        wanted = UInt32(clamping: count.answers[2])
        hoped = UInt32(clamping: count.answers[3])
        fairness = Evenhand_V1_Fairness(count.fairness)
    }
}

extension Evenhand_V1_GetVoiceSummaryResponse {
    fileprivate init(_ summary: VoiceSummary, _ question: VoiceSummary.Question) {
        self.init()
        from = summary.from.description
        through = summary.through.description
        voices = UInt32(clamping: summary.voices)
        complaints = UInt32(clamping: summary.complaints)
        surprisePermille = UInt32(clamping: question.surprisePermille)
        surpriseVoices = UInt32(clamping: question.surpriseVoices)
        themes = summary.themes.map { theme in
            .with {
                $0.themeID = theme.id.description
                $0.name = theme.name
                $0.voices = UInt32(clamping: theme.voices)
                $0.complaints = UInt32(clamping: theme.complaints)
                $0.surprise = theme.isSurprise
            }
        }
        withoutTheme = UInt32(clamping: summary.withoutTheme)
        byKind = summary.byKind.map { Evenhand_V1_VoiceCount($0) }
        byMonth = summary.byMonth.map { Evenhand_V1_VoiceCount($0) }
        fairness = Evenhand_V1_Fairness(summary.fairness)
    }
}

extension Evenhand_V1_SurveyResult {
    fileprivate init(_ count: SurveyCount) {
        self.init()
        what = count.what
        sent = UInt32(clamping: count.sent)
        answered = UInt32(clamping: count.answered)
        open = UInt32(clamping: count.open)
        expired = UInt32(clamping: count.expired)
        fairness = Evenhand_V1_Fairness(count.said.fairness)
        expected = UInt32(clamping: count.said.answers[0])
        notGot = UInt32(clamping: count.said.answers[1])
        wanted = UInt32(clamping: count.said.answers[2])
        hoped = UInt32(clamping: count.said.answers[3])
    }
}
