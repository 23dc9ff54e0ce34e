import EvenhandDomain
import EvenhandMessages
import SwiftProtobuf
import Testing

@Suite struct `Requests to a complaint` {
    static let now = Instant(milliseconds: 1_780_000_000_000)

    @Test(arguments: SampleCommands.complaint)
    func `carry every command over the wire and back`(command: ComplaintCommand) throws {
        let request = try #require(command.request(to: ComplaintID(12), at: 5))
        let order = try Self.overTheWire(request).order(at: Self.now)
        #expect(order.complaint == ComplaintID(12))
        #expect(order.expectedVersion == 5)
        #expect(order.command == command)
    }

    @Test func `exist for every method of the service that gives a command`() throws {
        let sent = SampleCommands.complaint.compactMap { $0.request(to: ComplaintID(1)) }
        let covered = Set(sent.map { String(String(describing: type(of: $0)).dropFirst("Evenhand_V1_".count)) })
        let methods = try #require(try ProtoText.all()[ComplaintService.name]).filter { $0.reply == "CommandReply" }
        #expect(covered == Set(methods.map(\.request)))
    }

    @Test func `are none for what has a way of its own`() {
        let file = ComplaintCommand.File(receivedAt: Self.now, channel: .web, language: "en", narrative: "Tea")
        #expect(ComplaintCommand.file(file).request(to: ComplaintID(1)) == nil)
        let score = TriageRecord(
            severity: 1, heat: 2, priority: 3, cues: [], language: "en", untrained: false, model: "m", policy: "p")
        #expect(ComplaintCommand.recordScore(.init(score: score)).request(to: ComplaintID(1)) == nil)
    }

    @Test(arguments: SampleCommands.complaint)
    func `name the complaint when it is missing`(command: ComplaintCommand) throws {
        var request = try #require(command.request(to: ComplaintID(12)))
        request.complaintID = ""
        let refusal = #expect(throws: Refusal.self) { try request.order(at: Self.now) }
        #expect(refusal?.rule == .input)
        #expect(refusal?.field == "complaint_id")
        #expect(refusal?.fix == [type(of: request).help])
        #expect(refusal?.missing == ["complaint_id: the complaint's number, such as C-17"])
    }

    /// Every request with nothing in it but the complaint: either all its fields may be left out, or it names one.
    @Test func `name a field when all are missing`() throws {
        let missing: [(any ComplaintRequest.Type, String?)] = [
            (Evenhand_V1_AcknowledgeRequest.self, "next_step_by_ms"), (Evenhand_V1_AddHeadRequest.self, "draft.ground"),
            (Evenhand_V1_ChangeHeadRequest.self, "head"), (Evenhand_V1_NameEmployeeRequest.self, "head"),
            (Evenhand_V1_WithdrawHeadRequest.self, nil), (Evenhand_V1_AddEvidenceRequest.self, "kind"),
            (Evenhand_V1_EraseComplaintTextsRequest.self, nil),
            (Evenhand_V1_StartWaitRequest.self, nil), (Evenhand_V1_EndWaitRequest.self, nil),
            (Evenhand_V1_ExtendResponseRequest.self, nil), (Evenhand_V1_AcknowledgeAlertRequest.self, "alert"),
            (Evenhand_V1_AppointRespondentRequest.self, "respondent_id"),
            (Evenhand_V1_IssueSummaryRequest.self, nil), (Evenhand_V1_RecordSummaryEventRequest.self, "event"),
            (Evenhand_V1_RecordContactAttemptRequest.self, "party"),
            (Evenhand_V1_DeclareNoChannelRequest.self, "party"),
            (Evenhand_V1_ConfirmNoChannelRequest.self, "party"), (Evenhand_V1_RecordChannelRequest.self, "party"),
            (Evenhand_V1_SendLetterRequest.self, "kind"), (Evenhand_V1_InviteStatementRequest.self, "head"),
            (Evenhand_V1_GiveStatementRequest.self, "head"), (Evenhand_V1_WaiveStatementRequest.self, "head"),
            (Evenhand_V1_ScheduleHearingRequest.self, "form"), (Evenhand_V1_WaivePresenceRequest.self, "hearing"),
            (Evenhand_V1_HoldHearingRequest.self, "hearing"), (Evenhand_V1_RecordStepRequest.self, nil),
            (Evenhand_V1_DeclareConflictRequest.self, nil), (Evenhand_V1_NameOutsideDeciderRequest.self, "person_id"),
            (Evenhand_V1_TakeProtectiveMeasureRequest.self, "kind"), (Evenhand_V1_ProposeEmbargoRequest.self, "ground"),
            (Evenhand_V1_PlaceEmbargoRequest.self, nil), (Evenhand_V1_LiftEmbargoRequest.self, nil),
            (Evenhand_V1_AssignSafetyReviewRequest.self, "head"), (Evenhand_V1_ReviewSafetyRequest.self, "head"),
            (Evenhand_V1_RaiseCareRequest.self, nil), (Evenhand_V1_ReviewCareRequest.self, nil),
            (Evenhand_V1_FindRequest.self, "head"), (Evenhand_V1_ResolveEarlyRequest.self, "head"),
            (Evenhand_V1_GrantRemedyRequest.self, "head"), (Evenhand_V1_CommitChangeRequest.self, "head"),
            (Evenhand_V1_FulfilRemedyRequest.self, "remedy"), (Evenhand_V1_ReviewDueRequest.self, nil),
            (Evenhand_V1_CloseComplaintRequest.self, nil), (Evenhand_V1_ReopenComplaintRequest.self, "cause"),
            (Evenhand_V1_EscalateComplaintRequest.self, "stage"), (Evenhand_V1_AssignComplaintRequest.self, nil),
            (Evenhand_V1_MergeComplaintRequest.self, "lead_id"), (Evenhand_V1_UnmergeComplaintRequest.self, nil),
            (Evenhand_V1_DismissDuplicateRequest.self, "other_id"),
            (Evenhand_V1_LinkComplaintRequest.self, "kind"), (Evenhand_V1_UnlinkComplaintRequest.self, "other_id"),
            (Evenhand_V1_AnswerOutcomeRequest.self, "answer"), (Evenhand_V1_RecordReviewRequest.self, "result"),
        ]
        let methods = try #require(try ProtoText.all()[ComplaintService.name]).filter { $0.reply == "CommandReply" }
        #expect(Set(missing.map { String(describing: $0.0) }) == Set(methods.map { "Evenhand_V1_\($0.request)" }))
        for (type, field) in missing {
            var request = type.init()
            request.complaintID = "C-1"
            #expect(Self.refusedField(request) == field, "\(type)")
        }
    }

    @Test func `say which of several is wrong`() {
        var summary = Evenhand_V1_IssueSummaryRequest()
        summary.complaintID = "C-1"
        summary.passages = [.with { $0.heads = [1] }, .with { $0.heads = [1, 0] }]
        #expect(Self.refusedField(summary) == "passages[1].heads[1]")

        var head = Evenhand_V1_AddHeadRequest()
        head.complaintID = "C-1"
        head.draft.ground = .service
        head.draft.expectation = .with { $0.kind = .stated }
        head.draft.amount = .with { $0.currency = "zł" }
        #expect(Self.refusedField(head) == "draft.amount.currency")
        head.draft.clearAmount()
        head.draft.expectation.kind = .UNRECOGNIZED(9)
        #expect(Self.refusedField(head) == "draft.expectation.kind")
        head.draft.clearExpectation()
        head.draft.occurredMs = .max
        #expect(Self.refusedField(head) == "draft.occurred_ms")
    }

    @Test func `take the present where a time is left out`() throws {
        var attempt = Evenhand_V1_RecordContactAttemptRequest()
        attempt.party = "customer"
        attempt.channel = .phone
        #expect(
            try attempt.command(at: Self.now)
                == .recordAttempt(.init(party: .customer, attemptedAt: Self.now, channel: .phone)))
        var early = Evenhand_V1_ResolveEarlyRequest()
        early.head = 1
        #expect(
            try early.command(at: Self.now)
                == .resolveEarly(.init(head: HeadID(1), solution: "", acceptedAt: Self.now)))
    }

    @Test func `offer writing and a representative unless told otherwise`() throws {
        var invitation = Evenhand_V1_InviteStatementRequest()
        invitation.head = 1
        invitation.side = .employee
        #expect(
            try invitation.command(at: Self.now)
                == .inviteStatement(
                    .init(head: HeadID(1), side: .employee, offersWriting: true, offersRepresentative: true)))
    }

    private static func refusedField(_ request: any ComplaintRequest) -> String? {
        do throws(Refusal) {
            _ = try request.order(at: now)
            return nil
        } catch {
            return error.field
        }
    }

    private static func overTheWire(_ request: any ComplaintRequest) throws -> any ComplaintRequest {
        try received(request)
    }
}

@Suite struct `Filing a complaint` {
    @Test(arguments: [
        ComplaintCommand.File(
            receivedAt: SampleCommands.noon, channel: .chat, language: "und", narrative: "టీ చల్లగా ఉంది"),
        ComplaintCommand.File(
            customer: CustomerID(3), receivedAt: SampleCommands.noon, channel: .letter, language: "te", narrative: "",
            productArea: "Tea", heads: [SampleCommands.full, SampleCommands.bare],
            source: SourceReference(source: "crm", id: "77"), noChannelGiven: true),
    ])
    func `crosses the wire and back`(command: ComplaintCommand.File) throws {
        let bytes: [UInt8] = try Evenhand_V1_FileComplaintRequest(command).serializedBytes()
        let received = try Evenhand_V1_FileComplaintRequest(serializedBytes: bytes)
        #expect(try received.command(at: SampleCommands.later) == command)
    }

    @Test func `takes the present and no language where they are left out`() throws {
        var request = Evenhand_V1_FileComplaintRequest()
        request.channel = .web
        let command = try request.command(at: SampleCommands.later)
        #expect(command.receivedAt == SampleCommands.later)
        #expect(command.language == "und")
        #expect(command.customer == nil)
    }

    @Test func `names the field at fault`() {
        var request = Evenhand_V1_FileComplaintRequest()
        #expect(throws: Refusal(InputError(field: "channel", value: nil, valid: Self.channels), help: Self.help)) {
            try request.command(at: SampleCommands.noon)
        }
        request.channel = .web
        request.heads = [
            .init(SampleCommands.bare),
            .with {
                $0.ground = .taste; $0.employeeID = "Anna"
            },
        ]
        let refusal = #expect(throws: Refusal.self) { try request.command(at: SampleCommands.noon) }
        #expect(refusal?.field == "heads[1].employee_id")
        request.heads = []
        request.source = .with { $0.source = "crm" }
        let source = #expect(throws: Refusal.self) { try request.command(at: SampleCommands.noon) }
        #expect(source?.field == "source.id")
    }

    private static let help = Evenhand_V1_FileComplaintRequest.help
    private static let channels = "one of web, email, phone, letter, chat, social, inPerson, referral, other"
}
