"""Calls with a key, and events that are followed, against a real server: see `test_server` for what it needs."""

from __future__ import annotations

import asyncio
import json
import random
import time

import evenhand
from evenhand import v1
from evenhand.calls import CallInfo
from evenhand.retry import RetryPolicy

from .support import NEEDS_SERVER, Server, TimedCase
from .test_server import TEXTS, ServerCase


def filing(narrative: str) -> v1.FileComplaintRequest:
    return v1.FileComplaintRequest(channel=v1.CHANNEL_WEB, language="en", narrative=narrative)


@NEEDS_SERVER
class Keys(TimedCase):
    async def asyncSetUp(self) -> None:
        self.server = Server()
        self.addCleanup(self.server.close)

    def connect(self, **options: object) -> evenhand.Desk:
        options.setdefault("token", self.server.token)
        options.setdefault("timeout", 60.0)
        return evenhand.connect(self.server.address, **options)  # type: ignore[arg-type]

    async def test_X06_the_same_key_twice_is_one_execution_after_a_restart_too(self) -> None:
        async with self.connect() as desk:
            info = CallInfo()
            first = await desk.complaints.file_complaint(filing(TEXTS[0]), idempotency_key="k1", info=info)
            self.assertFalse(info.replayed)
            again = await desk.complaints.file_complaint(filing(TEXTS[0]), idempotency_key="k1", info=info)
            self.assertTrue(info.replayed)
            self.assertEqual(again, first)
            closing = v1.CloseComplaintRequest(complaint_id=first.reply.complaint_id)
            with self.assertRaises(evenhand.FailedPrecondition) as refused:
                await desk.complaints.close_complaint(closing, idempotency_key="c")
            await asyncio.to_thread(self.server.kill)
            await asyncio.to_thread(self.server.start, self.server.address)
            again = await desk.complaints.file_complaint(filing(TEXTS[0]), idempotency_key="k1", info=info)
            self.assertTrue(info.replayed)
            self.assertEqual(again, first)
            with self.assertRaises(evenhand.FailedPrecondition) as repeated:
                await desk.complaints.close_complaint(closing, idempotency_key="c")
            self.assertEqual(repeated.exception.refusal, refused.exception.refusal)
            self.assertEqual(repeated.exception.metadata.text("idempotent-replay"), "1")
            health = await desk.admin.get_health(v1.GetHealthRequest())
            self.assertEqual(health.complaints, 1)

    async def test_X07_the_same_key_with_another_request(self) -> None:
        async with self.connect() as desk:
            await desk.complaints.file_complaint(filing(TEXTS[0]), idempotency_key="k1")
            with self.assertRaises(evenhand.FailedPrecondition):
                await desk.complaints.file_complaint(filing(TEXTS[1]), idempotency_key="k1")
            health = await desk.admin.get_health(v1.GetHealthRequest())
            self.assertEqual(health.complaints, 1)

    async def test_X08_many_at_once_with_one_key_are_one_execution(self) -> None:
        async with self.connect() as desk:
            calls = (desk.complaints.file_complaint(filing(TEXTS[0]), idempotency_key="k1") for _ in range(32))
            results = await asyncio.gather(*calls, return_exceptions=True)
            answered = [result for result in results if not isinstance(result, BaseException)]
            self.assertGreaterEqual(len(answered), 1)
            self.assertEqual({answer.reply.complaint_id for answer in answered}, {"C-1"})
            for result in results:
                if isinstance(result, BaseException):
                    self.assertIsInstance(result, evenhand.Aborted)
                    self.assertEqual(result.retry_after, 0.25)
            health = await desk.admin.get_health(v1.GetHealthRequest())
            self.assertEqual(health.complaints, 1)

    async def test_X09_the_same_key_of_another_person(self) -> None:
        async with self.connect() as desk:
            person = await desk.employees.register_employee(v1.RegisterEmployeeRequest(name="Ben"))
            issue = v1.IssueTokenRequest(employee_id=person.employee_id, roles=[v1.ROLE_CLERK])
            issued = await desk.admin.issue_token(issue, idempotency_key="t")
            repeated = await desk.admin.issue_token(issue, idempotency_key="t")
            self.assertEqual((repeated.token, repeated.secret), (issued.token, ""))
            mine = await desk.complaints.file_complaint(filing(TEXTS[0]), idempotency_key="k1")
            async with self.connect(token=issued.secret) as other:
                info = CallInfo()
                theirs = await other.complaints.file_complaint(filing(TEXTS[0]), idempotency_key="k1", info=info)
                self.assertFalse(info.replayed)
                self.assertNotEqual(theirs.reply.complaint_id, mine.reply.complaint_id)

    async def test_a_server_killed_in_mid_call_has_done_it_once_when_it_is_asked_again(self) -> None:
        rounds = 8
        async with self.connect(retry=RetryPolicy(enabled=False)) as desk:
            for number in range(rounds):
                await desk.admin.get_health(v1.GetHealthRequest())
                call = asyncio.create_task(
                    desk.complaints.file_complaint(filing(TEXTS[number]), idempotency_key=f"k{number}")
                )
                await asyncio.sleep(random.random() * 0.01)
                await asyncio.to_thread(self.server.kill)
                first = (await asyncio.gather(call, return_exceptions=True))[0]
                await asyncio.to_thread(self.server.start, self.server.address)
                again = await desk.complaints.file_complaint(filing(TEXTS[number]), idempotency_key=f"k{number}")
                if not isinstance(first, BaseException):
                    self.assertEqual(again, first)
            health = await desk.admin.get_health(v1.GetHealthRequest())
            self.assertEqual(health.complaints, rounds)


@NEEDS_SERVER
class Following(ServerCase):
    async def test_a_filter_the_past_and_the_present(self) -> None:
        desk = await self.desk()
        first = await desk.complaints.file_complaint(filing("The first one."))
        kinds = ["complaint.filed"]
        past = [event async for event in desk.watch(kinds=kinds, past_only=True)]
        self.assertEqual(past[-1].record, first.reply.complaint_id)
        self.assertEqual({event.kind for event in past}, {"complaint.filed"})
        content = json.loads(past[-1].content_json)
        self.assertEqual(content["narrative"]["text"], "The first one.")
        following = desk.watch(from_sequence=past[-1].sequence + 1, kinds=kinds)
        waiting = asyncio.create_task(anext(following))
        second = await desk.complaints.file_complaint(filing("The second one."))
        self.assertEqual((await waiting).record, second.reply.complaint_id)
        await following.aclose()
        one = [event async for event in desk.watch(records=[first.reply.complaint_id], past_only=True)]
        self.assertEqual([event.version for event in one], list(range(1, len(one) + 1)))

    async def test_what_was_erased_stays_erased(self) -> None:
        desk = await self.desk()
        joan = await desk.customers.register_customer(v1.RegisterCustomerRequest(name="Joan Erasable", language="en"))
        request = filing("Joan Erasable was not called back.")
        request.customer_id = joan.customer_id
        await desk.complaints.file_complaint(request)
        before = [event.content_json async for event in desk.watch(past_only=True)]
        self.assertEqual(sum("Joan Erasable" in content for content in before), 2)
        await desk.customers.erase_customer(v1.EraseCustomerRequest(customer_id=joan.customer_id))
        after = [event.content_json async for event in desk.watch(past_only=True)]
        self.assertEqual(sum("Joan Erasable" in content for content in after), 0)
        self.assertEqual(len(after), len(before) + 1)

    async def test_who_may_watch(self) -> None:
        anonymous = await self.desk(token=None)
        with self.assertRaises(evenhand.Unauthenticated):
            await anext(anonymous.watch())
        desk = await self.desk()
        person = await desk.employees.register_employee(v1.RegisterEmployeeRequest(name="Tim"))
        issued = await desk.admin.issue_token(
            v1.IssueTokenRequest(employee_id=person.employee_id, roles=[v1.ROLE_EMPLOYEE])
        )
        own = await self.desk(token=issued.secret)
        draft = v1.HeadDraft(ground=v1.GROUND_CONDUCT, allegation="Was short.", employee_id=person.employee_id)
        about = await desk.complaints.file_complaint(
            v1.FileComplaintRequest(channel=v1.CHANNEL_WEB, narrative=TEXTS[0], heads=[draft])
        )
        told = [event async for event in own.watch(past_only=True)]
        self.assertEqual({event.record for event in told}, {about.reply.complaint_id, person.employee_id})
        complaint = [event for event in told if event.record == about.reply.complaint_id]
        self.assertTrue(complaint and not any(event.content_json for event in complaint))
        with self.assertRaises(evenhand.PermissionDenied):
            await anext(own.watch(kinds=["customer.*"]))


@NEEDS_SERVER
class Resuming(TimedCase):
    async def test_a_watch_goes_on_over_kills_and_stops_and_misses_nothing(self) -> None:
        server = Server("--drain-grace", "30")
        self.addCleanup(server.close)
        async with evenhand.connect(server.address, token=server.token, timeout=60) as desk:
            seen: list[int] = []
            enough = asyncio.Event()
            total = 0

            async def follow() -> None:
                async for event in desk.watch():
                    seen.append(event.sequence)
                    if len(seen) >= total > 0:
                        enough.set()

            following = asyncio.create_task(follow())
            for end in (server.kill, server.end, server.kill):
                for text in TEXTS[:10]:
                    await desk.complaints.file_complaint(filing(text))
                started = time.monotonic()
                await asyncio.to_thread(end)
                self.assertLess(time.monotonic() - started, 25, "a watch does not hold up a server that stops")
                await asyncio.to_thread(server.start, server.address)
            await desk.complaints.file_complaint(filing(TEXTS[0]))
            total = (await desk.admin.get_health(v1.GetHealthRequest())).journal_sequence
            if len(seen) < total:
                await asyncio.wait_for(enough.wait(), 120)
            following.cancel()
            await asyncio.gather(following, return_exceptions=True)
            self.assertEqual(seen, list(range(1, total + 1)))


@NEEDS_SERVER
class WholeComplaint(ServerCase):
    async def test_two_heads_are_heard_found_remedied_closed_and_followed(self) -> None:
        desk = await self.desk()
        employees = desk.employees
        helen = await employees.register_employee(v1.RegisterEmployeeRequest(name="Helen", team="Mill Street"))
        tom = await employees.register_employee(
            v1.RegisterEmployeeRequest(name="Tom", team="Mill Street", manager_id=helen.employee_id)
        )
        joan = await desk.customers.register_customer(
            v1.RegisterCustomerRequest(name="Joan", contact="joan@example.com", language="en")
        )
        complaints = desk.complaints
        request = filing("The clerk laughed at me, and nobody called me back for three weeks.")
        request.customer_id = joan.customer_id
        conduct = v1.HeadDraft(ground=v1.GROUND_CONDUCT, allegation="The clerk laughed.", employee_id=tom.employee_id)
        request.heads.append(conduct)
        filed = await complaints.file_complaint(request, idempotency_key="whole")
        complaint = filed.reply.complaint_id
        following = asyncio.create_task(self.follow(desk, complaint))

        service = v1.HeadDraft(ground=v1.GROUND_SERVICE, allegation="Nobody called back for three weeks.")
        added = await complaints.add_head(v1.AddHeadRequest(complaint_id=complaint, draft=service))
        self.assertEqual(added.part, 2)
        await complaints.appoint_respondent(
            v1.AppointRespondentRequest(complaint_id=complaint, respondent_id=helen.employee_id)
        )
        soon = int((time.time() + 12 * 86_400) * 1000)
        date = time.strftime("%d %B %Y", time.gmtime(soon / 1000)).lstrip("0")
        await complaints.acknowledge(
            v1.AcknowledgeRequest(
                complaint_id=complaint,
                language="en",
                letter="Thank you for telling us about this. We are sorry that you went home like that. We will ask "
                f"everyone concerned and answer you by {date}.",
                next_step="We will ask everyone concerned",
                next_step_by_ms=soon,
            )
        )
        await complaints.add_evidence(
            v1.AddEvidenceRequest(
                complaint_id=complaint,
                heads=[2],
                kind=v1.EVIDENCE_KIND_RECORD,
                source=v1.EVIDENCE_SOURCE_FIRM_RECORDS,
                supports=v1.SIDE_CUSTOMER,
                note="The telephone log has three messages and no call back.",
            )
        )
        passages = [
            v1.PassageDraft(heads=[1], text="She asked about the fee and heard laughter."),
            v1.PassageDraft(heads=[2], text="She rang three times and was not called back."),
        ]
        await complaints.issue_summary(v1.IssueSummaryRequest(complaint_id=complaint, passages=passages))
        for party in ("customer", tom.employee_id, helen.employee_id):
            sent = v1.SummarySent(party=party, channel=v1.CHANNEL_EMAIL)
            await complaints.record_summary_event(v1.RecordSummaryEventRequest(complaint_id=complaint, sent=sent))
        for head, side, text in (
            (1, v1.SIDE_CUSTOMER, "I heard laughter and I was ashamed."),
            (1, v1.SIDE_EMPLOYEE, "I laughed at what my colleague said, not at her."),
            (2, v1.SIDE_CUSTOMER, "Three weeks, three messages."),
            (2, v1.SIDE_RESPONDENT, "We lost the note; nobody called."),
        ):
            await complaints.give_statement(
                v1.GiveStatementRequest(complaint_id=complaint, head=head, side=side, text=text)
            )
        hearing = await complaints.schedule_hearing(
            v1.ScheduleHearingRequest(
                complaint_id=complaint,
                form=v1.HEARING_FORM_HEARING,
                heads=[1],
                scheduled_ms=soon,
                invited=["customer", tom.employee_id],
            )
        )
        await complaints.hold_hearing(
            v1.HoldHearingRequest(
                complaint_id=complaint,
                hearing=hearing.part,
                present=["customer", tom.employee_id],
                heat_before=700,
                heat_after=200,
                minutes="They spoke with each other. She takes it as he told it.",
            )
        )
        await complaints.declare_conflict(v1.DeclareConflictRequest(complaint_id=complaint))
        await complaints.find(
            v1.FindRequest(
                complaint_id=complaint,
                head=1,
                outcome=v1.OUTCOME_NOT_UPHELD,
                reason=v1.REASON_CODE_EVIDENCE_AGAINST,
                explanation="He laughed at a colleague's remark; she takes his word for it.",
            )
        )
        await complaints.find(
            v1.FindRequest(
                complaint_id=complaint,
                head=2,
                outcome=v1.OUTCOME_UPHELD,
                explanation="The telephone log shows three messages and no call back.",
            )
        )
        remedy = await complaints.grant_remedy(
            v1.GrantRemedyRequest(
                complaint_id=complaint,
                head=2,
                kind=v1.REMEDY_KIND_APOLOGY,
                text="A letter from the head of the branch.",
                owner_id=helen.employee_id,
                due_ms=soon,
            )
        )
        await complaints.fulfil_remedy(
            v1.FulfilRemedyRequest(complaint_id=complaint, remedy=remedy.part, note="Sent by hand.")
        )
        await complaints.send_letter(
            v1.SendLetterRequest(
                complaint_id=complaint,
                kind=v1.LETTER_KIND_FINAL_RESPONSE,
                party="customer",
                channel=v1.CHANNEL_LETTER,
                text="Thank you for your complaint. That nobody called back was our fault, and we are sorry.",
            )
        )
        await complaints.send_letter(
            v1.SendLetterRequest(
                complaint_id=complaint,
                kind=v1.LETTER_KIND_SUPPORT_NOTE,
                party=tom.employee_id,
                text="It was not upheld against you, and it goes on no record of yours.",
            )
        )
        await complaints.close_complaint(v1.CloseComplaintRequest(complaint_id=complaint, note="Settled."))

        record = (await complaints.get_complaint(v1.GetComplaintRequest(complaint_id=complaint))).complaint
        self.assertEqual(record.status, v1.COMPLAINT_STATUS_CLOSED)
        events = await asyncio.wait_for(following, 60)
        self.assertEqual([event.version for event in events], list(range(1, record.version + 1)))
        told = [event.kind for event in events]
        for kind in ("filed", "headAdded", "acknowledged", "evidenceAdded", "hearingHeld", "remedyGranted", "closed"):
            self.assertIn(f"complaint.{kind}", told)
        self.assertEqual(told[-1], "complaint.closed")

    async def follow(self, desk: evenhand.Desk, complaint: str) -> list[v1.WatchedEvent]:
        events = []
        async for event in desk.watch(records=[complaint]):
            events.append(event)
            if event.kind == "complaint.closed":
                break
        return events
