"""The client against a real server. Set EVENHAND_SERVER_BINARY to an evenhand-server program; skipped without it."""

from __future__ import annotations

import asyncio
import contextlib
import io
import os
import re
import runpy
import signal
import tempfile
import time
import unittest
from pathlib import Path
from unittest import mock

import evenhand
from evenhand import v1
from evenhand.address import Address
from evenhand.calls import CallInfo
from evenhand.conformance import __main__ as conformance
from evenhand.conformance.raw import Context
from evenhand.retry import RetryPolicy

from .support import NEEDS_SERVER, Server, TimedCase

PACKAGE = Path(__file__).resolve().parent.parent
TEXTS = [f"My parcel number {number} was lost and nobody answers my letters." for number in range(50)]


class ServerCase(TimedCase):
    """One server for all tests of a class."""

    server: Server

    @classmethod
    def setUpClass(cls) -> None:
        cls.server = Server()
        cls.addClassCleanup(cls.server.close)

    async def desk(self, **options: object) -> evenhand.Desk:
        options.setdefault("token", self.server.token)
        options.setdefault("timeout", 30.0)
        desk = evenhand.connect(self.server.address, **options)  # type: ignore[arg-type]
        await desk.__aenter__()
        self.addAsyncCleanup(desk.close)
        return desk


@NEEDS_SERVER
class Scoring(ServerCase):
    async def test_one_text(self) -> None:
        desk = await self.desk()
        info = CallInfo()
        answer = await desk.scoring.score(v1.ScoreRequest(narrative=TEXTS[0], want_reasons=True), info=info)
        self.assertEqual((answer.score.language, info.attempts), ("en", 1))
        total = sum(reason.weight for reason in answer.score.reasons if reason.of == "priority")
        self.assertEqual(total, answer.score.priority, "the reasons add up")

    async def test_a_thousand_at_once(self) -> None:
        desk = await self.desk()
        alone = [(await desk.scoring.score(v1.ScoreRequest(narrative=text))).score for text in TEXTS]
        async with asyncio.TaskGroup() as group:
            calls = [
                group.create_task(desk.scoring.score(v1.ScoreRequest(narrative=TEXTS[index % len(TEXTS)])))
                for index in range(1_000)
            ]
        for index, call in enumerate(calls):
            self.assertEqual(call.result().score, alone[index % len(TEXTS)])
        self.assertEqual(len(desk.channel._connections), 1)

    async def test_a_stream_answers_in_order(self) -> None:
        desk = await self.desk()
        requests = (v1.ScoreStreamRequest(tag=tag, narratives=TEXTS) for tag in range(300))
        tags = []
        async with desk.scoring.score_stream(requests) as answers:
            async for answer in answers:
                self.assertEqual(len(answer.priority), len(TEXTS))
                tags.append(answer.tag)
        self.assertEqual(tags, list(range(300)))

    async def test_a_stream_by_hand_and_one_of_nothing(self) -> None:
        desk = await self.desk()
        async with desk.scoring.score_stream() as stream:
            for tag in range(20):
                await stream.send(v1.ScoreStreamRequest(tag=tag, narratives=TEXTS[:1]))
                self.assertEqual((await anext(stream)).tag, tag)
            stream.done_sending()
            self.assertEqual([answer async for answer in stream], [])
        self.assertEqual([answer async for answer in desk.scoring.score_stream([])], [])

    async def test_messages_of_megabytes_both_ways(self) -> None:
        desk = await self.desk()
        text = TEXTS[0] * 10
        request = v1.ScoreStreamRequest(tag=1, narratives=[text] * 4_000, detail=v1.SCORE_DETAIL_SCORES)
        self.assertGreater(request.ByteSize(), 2_000_000)
        async for answer in desk.scoring.score_stream([request, request]):
            self.assertEqual(len(answer.scores), 4_000)

    async def test_a_text_beyond_the_servers_limit(self) -> None:
        desk = await self.desk()
        with self.assertRaises(evenhand.ResourceExhausted):
            await desk.scoring.score(v1.ScoreRequest(narrative="x" * 5_000_000))
        with self.assertRaises(evenhand.InvalidArgument) as caught:
            await desk.scoring.score(v1.ScoreRequest(narrative="x" * 100_000))
        self.assertEqual((caught.exception.rule, caught.exception.field), ("input", "narrative"))


@NEEDS_SERVER
class Complaints(ServerCase):
    async def test_a_whole_complaint_from_filing_to_closing(self) -> None:
        example = runpy.run_path(str(PACKAGE / "examples" / "whole_complaint.py"))
        output = io.StringIO()
        with mock.patch.dict(os.environ, EVENHAND_TOKEN=self.server.token), contextlib.redirect_stdout(output):
            status = await example["main"](self.server.address)
        self.assertEqual(status, "COMPLAINT_STATUS_CLOSED")
        self.assertRegex(output.getvalue(), r"refused by R\d: .*\n  to mend it: evenhand complaint acknowledge")

    async def test_shortcuts_are_refused_by_their_rules(self) -> None:
        desk = await self.desk()
        person = await desk.employees.register_employee(v1.RegisterEmployeeRequest(name="Ann"))
        draft = v1.HeadDraft(ground=v1.GROUND_CONDUCT, allegation="Was short.", employee_id=person.employee_id)
        filed = await desk.complaints.file_complaint(
            v1.FileComplaintRequest(channel=v1.CHANNEL_WEB, narrative=TEXTS[0], heads=[draft])
        )
        complaint = filed.reply.complaint_id
        find = v1.FindRequest(complaint_id=complaint, head=1, outcome=v1.OUTCOME_UPHELD, explanation="We believe it.")
        with self.assertRaises(evenhand.FailedPrecondition) as caught:
            await desk.complaints.find(find)
        error = caught.exception
        self.assertRegex(error.rule, r"^R\d+$")
        self.assertTrue(error.missing and error.fix)
        self.assertIn("evenhand complaint", error.fix[0])
        with self.assertRaises(evenhand.FailedPrecondition) as caught:
            await desk.complaints.close_complaint(v1.CloseComplaintRequest(complaint_id=complaint))
        self.assertEqual(caught.exception.rule, "R9")
        record = await desk.complaints.get_complaint(v1.GetComplaintRequest(complaint_id=complaint))
        self.assertEqual(record.complaint.version, filed.reply.version, "a refused command changes nothing")

    async def test_what_moved_since_is_aborted(self) -> None:
        desk = await self.desk()
        request = v1.FileComplaintRequest(channel=v1.CHANNEL_WEB, narrative=TEXTS[1])
        filed = await desk.complaints.file_complaint(request)
        draft = v1.HeadDraft(ground=v1.GROUND_SERVICE, allegation="The letters were not answered.")
        head = v1.AddHeadRequest(complaint_id=filed.reply.complaint_id, draft=draft)
        await desk.complaints.add_head(head)
        head.expected_version = filed.reply.version
        with self.assertRaises(evenhand.Aborted) as caught:
            await desk.complaints.add_head(head)
        self.assertEqual(caught.exception.rule, "state")

    async def test_bad_input(self) -> None:
        desk = await self.desk()
        with self.assertRaises(evenhand.InvalidArgument) as caught:
            await desk.complaints.file_complaint(v1.FileComplaintRequest(narrative="x"))
        self.assertEqual((caught.exception.rule, caught.exception.field), ("input", "channel"))
        with self.assertRaises(evenhand.NotFound):
            await desk.complaints.get_complaint(v1.GetComplaintRequest(complaint_id="C-999999"))
        with self.assertRaises(evenhand.InvalidArgument):
            await desk.complaints.get_complaint(v1.GetComplaintRequest(complaint_id="nonsense"))

    async def test_import_twice_and_list(self) -> None:
        desk = await self.desk()
        now = int(time.time() * 1000)
        rows = [
            v1.ImportRow(external_id=f"x-{i}", received_ms=now - i, channel=v1.CHANNEL_EMAIL, narrative=text)
            for i, text in enumerate(TEXTS)
        ]
        rows.append(v1.ImportRow(external_id="bad", channel=v1.CHANNEL_EMAIL, narrative="no date"))
        request = v1.ImportComplaintsRequest(source="test", rows=rows)
        first = await desk.imports.import_complaints(request, idempotency_key="batch-1")
        self.assertEqual([r.WhichOneof("result") for r in first.results], ["imported"] * 50 + ["rejected"])
        second = await desk.imports.import_complaints(request)
        self.assertEqual([r.WhichOneof("result") for r in second.results], ["already"] * 50 + ["rejected"])
        listed = v1.ListComplaintsRequest(filter=v1.ComplaintFilter(source="test"))
        found = [row.complaint_id async for page in desk.complaints.list_complaints(listed) for row in page.complaints]
        self.assertEqual(len(found), 50)
        queue = await desk.queue.list_queue(v1.ListQueueRequest(page=v1.PageRequest(size=10)))
        self.assertEqual((len(queue.complaints), bool(queue.next_token)), (10, True))
        steps = [step async for step in desk.audit.verify_journal(v1.VerifyJournalRequest())]
        self.assertTrue(steps[-1].report.sound)


@NEEDS_SERVER
class Identities(ServerCase):
    async def test_anonymous_wrong_and_revoked(self) -> None:
        anonymous = await self.desk(token=None)
        await anonymous.admin.get_health(v1.GetHealthRequest())
        with self.assertRaises(evenhand.Unauthenticated):
            await anonymous.queue.list_queue(v1.ListQueueRequest())
        with self.assertRaises(evenhand.Unauthenticated):
            await self.desk(token="eh_wrong")
        desk = await self.desk()
        person = await desk.employees.register_employee(v1.RegisterEmployeeRequest(name="Ben"))
        issue = v1.IssueTokenRequest(employee_id=person.employee_id, roles=[v1.ROLE_CLERK])
        issued = await desk.admin.issue_token(issue)
        other = await self.desk(token=issued.secret)
        await other.queue.list_queue(v1.ListQueueRequest())
        with self.assertRaises(evenhand.PermissionDenied):
            await other.admin.issue_token(issue)
        anonymous.set_token(issued.secret)
        await anonymous.queue.list_queue(v1.ListQueueRequest())
        await desk.admin.revoke_token(v1.RevokeTokenRequest(token_id=issued.token.token_id))
        with self.assertRaises(evenhand.Unauthenticated):
            await self.desk(token=issued.secret)


@NEEDS_SERVER
class Ends(ServerCase):
    async def test_a_deadline(self) -> None:
        desk = await self.desk()
        stream = desk.scoring.score_stream(timeout=0.05)
        started = time.monotonic()
        with self.assertRaises(evenhand.DeadlineExceeded):
            await anext(stream)
        self.assertLess(time.monotonic() - started, 20)
        await self.slots_come_back(desk)
        with self.assertRaises(evenhand.DeadlineExceeded):
            await desk.scoring.score(v1.ScoreRequest(narrative="x"), timeout=0)

    async def test_a_cancel(self) -> None:
        desk = await self.desk()
        task = asyncio.create_task(anext(desk.scoring.score_stream()))
        while not desk.channel._connections[0].machine.open_calls:
            await asyncio.sleep(0)
        task.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await task
        await self.slots_come_back(desk)

    async def slots_come_back(self, desk: evenhand.Desk) -> None:
        """The server ends what was left; a PING or a call behind it is proof that it did."""
        machine = desk.channel._connections[0].machine
        for _ in range(1_000):
            await desk.scoring.score(v1.ScoreRequest(narrative=TEXTS[0]))
            if machine.open_calls == 0:
                return
        self.fail(f"{machine.open_calls} slots are still in use")


@NEEDS_SERVER
class Deaths(TimedCase):
    async def asyncSetUp(self) -> None:
        self.server = Server("--drain-grace", "5")
        self.addCleanup(self.server.close)

    async def test_K05_a_stopped_server_drains_and_loses_no_call(self) -> None:
        async with evenhand.connect(self.server.address, token=self.server.token) as desk:
            async with desk.scoring.score_stream() as stream:
                await stream.send(v1.ScoreStreamRequest(tag=1, narratives=TEXTS))
                await anext(stream)
                self.server.process.send_signal(signal.SIGTERM)
                machine = desk.channel._connections[0].machine
                while not machine.draining:
                    await asyncio.sleep(0.01)
                await stream.send(v1.ScoreStreamRequest(tag=2, narratives=TEXTS))
                self.assertEqual((await anext(stream)).tag, 2, "calls under way go on")
                stream.done_sending()
                self.assertEqual([answer async for answer in stream], [])
            self.assertEqual(await asyncio.to_thread(self.server.wait), 0)

    async def test_K09_a_killed_server_fails_what_is_open_and_is_found_again(self) -> None:
        desk = evenhand.connect(self.server.address, token=self.server.token, retry=RetryPolicy(enabled=False))
        async with desk:
            stream = desk.scoring.score_stream()
            waiting = asyncio.create_task(anext(stream))
            while not desk.channel._connections[0].machine.open_calls:
                await asyncio.sleep(0)
            await asyncio.to_thread(self.server.kill)
            with self.assertRaises(evenhand.Unavailable):
                await waiting
            await asyncio.to_thread(self.server.start, self.server.address)
            started = time.monotonic()
            await desk.scoring.score(v1.ScoreRequest(narrative=TEXTS[0]), timeout=60)
            self.assertLess(time.monotonic() - started, 30)

    async def test_data_survive(self) -> None:
        async with evenhand.connect(self.server.address, token=self.server.token) as desk:
            filed = await desk.complaints.file_complaint(
                v1.FileComplaintRequest(channel=v1.CHANNEL_WEB, narrative=TEXTS[0])
            )
        await asyncio.to_thread(self.server.kill)
        await asyncio.to_thread(self.server.start, "127.0.0.1:0")
        async with evenhand.connect(self.server.address, token=self.server.token) as desk:
            request = v1.GetComplaintRequest(complaint_id=filed.reply.complaint_id)
            record = await desk.complaints.get_complaint(request)
            self.assertEqual(record.complaint.version, filed.reply.version)


@NEEDS_SERVER
class Examples(ServerCase):
    async def test_the_readme_shows_the_examples_as_they_are(self) -> None:
        readme = (PACKAGE / "README.md").read_text(encoding="utf-8")
        blocks = dict(re.findall(r"<!-- examples/(\w+\.py) -->\n```python\n(.*?)```", readme, re.S))
        self.assertEqual(sorted(blocks), ["score_text.py", "stream_file.py", "whole_complaint.py"])
        for name, shown in blocks.items():
            # An excerpt may stand further left than in its file.
            lines = [line.strip() for line in shown.splitlines()]
            whole = [line.strip() for line in (PACKAGE / "examples" / name).read_text(encoding="utf-8").splitlines()]
            self.assertIn("\n".join(lines), "\n".join(whole), name)

    async def run_example(self, name: str, *arguments: str) -> str:
        example = runpy.run_path(str(PACKAGE / "examples" / name))
        output = io.StringIO()
        with mock.patch.dict(os.environ, EVENHAND_TOKEN=self.server.token), contextlib.redirect_stdout(output):
            await example["main"](self.server.address, *arguments)
        return output.getvalue()

    async def test_score_text(self) -> None:
        self.assertRegex(await self.run_example("score_text.py", TEXTS[0]), r"^priority \d+, .*language en")

    async def test_stream_file(self) -> None:
        with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
            file.write("\n".join(TEXTS * 40))
            file.flush()
            self.assertIn("2000 texts", await self.run_example("stream_file.py", file.name))


@NEEDS_SERVER
class Conformance(ServerCase):
    """The quick conformance cases; `python -m evenhand.conformance --slow` has them all."""

    async def test_the_quick_cases(self) -> None:
        context = Context(Address.parse(self.server.address), self.server.token)
        cases = [case for case in conformance.CASES if not case.slow and case.name not in ("F01", "F12", "X02")]
        results = await conformance.run_all(context, cases, quiet=True)
        failed = {result.case.name: result.why for result in results if result.verdict == "fail"}
        self.assertEqual(failed, {})


if __name__ == "__main__":
    unittest.main()
