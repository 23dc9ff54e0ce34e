import EvenhandMessages
import Testing

@testable import evenhand

@Suite struct ViewTests {
    private func score() -> Evenhand_V1_TriageScore {
        var score = Evenhand_V1_TriageScore()
        score.language = "en"
        score.topic.label = "card"
        score.topic.probability = 0.875
        score.severity = 460
        score.heat = 30
        score.priority = 820
        var cue = Evenhand_V1_Cue()
        cue.kind = .legalThreat
        cue.text = "my \u{1B}lawyer"
        cue.start = 3
        cue.end = 12
        score.cues = [cue]
        score.model = "m@1"
        score.policy = "p"
        return score
    }

    @Test func `a score from the wire has the members of an offline one`() {
        #expect(
            TriageView.json(score()).compact
                == #"{"language":"en","untrained":false,"topic":{"label":"card","probability":0.875},"relief":null,"#
                + #""labels":{},"severity":460,"heat":30,"priority":820,"cues":[{"kind":"legal_threat","#
                + #""text":"my \u001blawyer","start":3,"end":12}],"model":"m@1","policy":"p"}"#)
    }

    @Test func `people read a score without control characters`() {
        #expect(
            TriageView.line(score(), style: .plain) == "priority 820 · severity 460 · heat 30 · topic card 88 % · en")
        #expect(TriageView.cueLine(score(), style: .plain) == "legal threat “my ␛lawyer”")
    }

    @Test func `a reply tells what happened in words`() {
        var reply = Evenhand_V1_CommandReply()
        reply.complaintID = "C-12"
        reply.version = 5
        reply.events = ["complaint.headAdded"]
        reply.part = 2
        #expect(CommandReplyView.line(reply, style: .plain) == "C-12: head added (number 2) · version 5")
        #expect(
            CommandReplyView.json(reply).compact
                == #"{"complaint":"C-12","version":5,"events":["complaint.headAdded"],"part":2}"#)
        #expect(CommandReplyView.line(Evenhand_V1_CommandReply(), style: .plain) == ": nothing changed · version 0")
    }

    @Test func `a person is shown with the language they are written to in`() {
        var person = Evenhand_V1_Employee()
        person.employeeID = "E-3"
        person.name.text = "Somchai"
        person.language = "th"
        #expect(EmployeeView.lines(person, style: .plain) == ["E-3 · Somchai · th"])
        #expect(EmployeeView.json(person).compact.contains(#""outside":false,"language":"th","#))
        person.language = ""
        #expect(EmployeeView.lines(person, style: .plain) == ["E-3 · Somchai"])
        #expect(EmployeeView.json(person).compact.contains(#""language":null"#))
    }

    @Test func `a card tells what somebody said, what was changed for them, and who calls`() {
        var voice = Evenhand_V1_Voice()
        (voice.on, voice.origin, voice.complaintID) = ("2026-03-02", .survey, "C-7")
        (voice.answers.notGot, voice.answers.rating, voice.answers.fair) = ("A \u{1B}call", 4, false)
        voice.erased = ["wanted"]
        #expect(
            CardView.line(voice, style: .plain)
                == "said 2026-03-02 by survey (4 of 10, treated unfairly, about C-7): did not get: A ␛call; "
                + "wanted: (erased)")
        var change = Evenhand_V1_CardChange()
        (change.changeID, change.due, change.complaintID) = ("CH-1", "2026-05-01", "C-7")
        change.text.text = "Parcels go out the same day."
        #expect(
            CardView.line(change, style: .plain)
                == "promised for 2026-05-01 because of C-7: Parcels go out the same day. (CH-1)")
        change.shippedOn = "2026-04-01"
        #expect(CardView.line(change, style: .plain).hasSuffix("(CH-1, not told yet)"))
        change.toldOn = "2026-04-02"
        #expect(
            CardView.line(change, style: .plain)
                == "changed 2026-04-01 because of C-7: Parcels go out the same day. (CH-1, told 2026-04-02)")
        var call = Evenhand_V1_CardLossCall()
        (call.reviewID, call.ownerID, call.reviewOpen, call.mustNotBeCalled) = ("LR-1", "E-3", true, true)
        #expect(
            CardView.line(call, style: .plain)
                == "call of LR-1 by E-3: not called yet, 0 tried; must not be called")
        var card = CardView.Card()
        #expect(CardView.json(card)["voices"] == JSONValue.array([]))
        #expect(CardView.json(card)["lossCall"] == JSONValue.null)
        (card.voices, card.changes, card.lossCall) = ([voice], [change], call)
        #expect(CardView.json(card)["lossCall"]?["mustNotBeCalled"] == JSONValue.bool(true))
        #expect(CardView.json(card).compact.contains(#""shippedOn":"2026-04-01","toldOn":"2026-04-02""#))
    }

    @Test func `phrases are told with what was looked at, and without control characters`() {
        var answer = Evenhand_V1_ListEmergingPhrasesResponse()
        (answer.now.first, answer.now.last, answer.now.letters) = ("2026-03-02", "2026-03-08", 1_200)
        (answer.now.complaints, answer.now.looked) = (6_000, 5_000)
        (answer.before.first, answer.before.last, answer.before.letters) = ("2025-12-01", "2026-03-01", 9)
        (answer.now.writers, answer.before.writers, answer.named) = (1_100, 8, 40)
        (answer.judged, answer.risen, answer.least) = (210, 3, 5)
        #expect(
            PhrasesView.lines(answer, isPart: false, style: .plain, width: 100) == [
                "1,200 letters by 1,100 writers of 2026-03-02 to 2026-03-08, against 9 letters by 8 writers of "
                    + "2025-12-01 to 2026-03-01",
                "  210 phrases of 5 writers or more were held against the days before; 3 rose beyond chance",
                "  in 40 letters of 2026-03-02 to 2026-03-08 a word was taken for an employee's name; it is in no "
                    + "phrase",
                "  of 2026-03-02 to 2026-03-08 5,000 of 6,000 complaints were looked at: the newest, and none about an "
                    + "employee who was erased",
                "1,200 letters, and no phrase rose beyond chance.",
            ])
        var phrase = Evenhand_V1_EmergingPhrase()
        (phrase.text, phrase.now, phrase.before, phrase.complaints) = ("app\u{1B} freezes", 8, 1, ["C-9", "C-7"])
        (phrase.likelihoodRatio, phrase.probability, phrase.rise) = (30.5, 3.3e-8, 12.25)
        answer.phrases = [phrase]
        #expect(PhrasesView.json(answer)["named"] == JSONValue(UInt32(40)))
        #expect(PhrasesView.json(answer)["now"]?["writers"] == JSONValue(UInt32(1_100)))
        let lines = PhrasesView.lines(answer, isPart: false, style: .plain, width: 100)
        #expect(lines.last?.contains("app␛ freezes") == true && lines.last?.contains("C-9 C-7") == true)
        #expect(
            PhrasesView.json(answer).compact.hasSuffix(
                #""phrases":[{"phrase":"app\u001b freezes","now":8,"before":1,"likelihoodRatio":30.5,"#
                    + #""probability":3.3e-08,"rise":12.25,"complaints":["C-9","C-7"]}]}"#))
    }

    @Test func `an erased text is told as erased, an absent one as null`() {
        var text = Evenhand_V1_PersonalText()
        text.text = "words"
        #expect(JSONValue.personal(text) == "words")
        #expect(JSONValue.personal(text, isThere: false) == .null)
        text.erased = true
        #expect(JSONValue.personal(text) == ["erased": true])
    }

    @Test func `a search marks the words found and passes over marks that lie elsewhere`() {
        var hit = Evenhand_V1_SearchHit()
        hit.complaint.complaintID = "C-1"
        hit.snippet = "the ketel กาต้มน้ำ shock"
        hit.marks = [4, 9, 900, 950]
        let lines = SearchView.lines(hit, style: TextStyle(isColoured: true), width: 80)
        #expect(lines.last == "  the \u{1B}[36mketel\u{1B}[0m กาต้มน้ำ shock")
    }

    @Test func `a search tells how many were found and what was not looked at`() {
        var response = Evenhand_V1_SearchComplaintsResponse()
        #expect(SearchView.notes(response, limit: 2) == ["No narrative holds these words."])
        #expect(
            SearchView.count(response)
                == ["found": 0, "foundCapped": false, "lookedCapped": false])
        response.hits = [Evenhand_V1_SearchHit(), Evenhand_V1_SearchHit()]
        #expect(SearchView.notes(response, limit: 2).isEmpty)
        response.found = 17
        #expect(SearchView.notes(response, limit: 50) == ["17 found"])
        (response.found, response.foundCapped, response.nextToken) = (1_000, true, "5")
        let more = "There are more; --limit shows up to 1000."
        #expect(SearchView.notes(response, limit: 2) == ["1,000+ found", more])
        let bound = "Only the newest 10,000 that hold these words were looked at; add a word to look further."
        // The page is short although there is a next one: what was looked at for the filter had its bound.
        #expect(SearchView.notes(response, limit: 50) == ["1,000+ found", bound])
        response.lookedCapped = true
        #expect(SearchView.notes(response, limit: 2) == ["1,000+ found", bound, more])
        response.hits = []
        #expect(
            SearchView.notes(response, limit: 2)
                == ["None of the newest 10,000 that hold these words; add a word to look further."])
        #expect(SearchOrderArgument(rawValue: "urgency")?.value == .urgency)
        #expect(SearchOrderArgument.newest.value == .newest)
    }

    @Test func `an import tells its rate, its rejects and where they are`() {
        let tally = ImportTally(read: 1_300, imported: 1_200, already: 90, rejected: 10)
        let lines = tally.lines(
            elapsed: .seconds(4), catchUp: .seconds(2), rejectsFile: "f.rejected.csv", isDryRun: false, style: .plain)
        #expect(
            lines == [
                "1,300 rows read: 1,200 imported, 90 were there already, 10 rejected", "  in 0:04, 300 a second",
                "  searchable after 0:06, 200 a second",
                "  the rejected rows stand in f.rejected.csv, with line and reason; mend and import them",
            ])
    }
}
