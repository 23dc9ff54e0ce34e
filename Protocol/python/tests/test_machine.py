"""The client's machine against a peer played by hand: states, credit, deadlines, the life of a connection.

Names in brackets are the cases of WIRE.md §21.
"""

from __future__ import annotations

import unittest

from evenhand.wire import frames, hello, uvarint
from evenhand.wire.config import ClientConfig
from evenhand.wire.events import CallEnded, Connected, ConnectionClosed, Draining, HeadReceived, Repeat
from evenhand.wire.faults import CloseCode, Code
from evenhand.wire.framing import wrap
from evenhand.wire.metadata import Metadata
from evenhand.wire.status import Status

from .support import SERVER_HELLO, Peer


def settings(**stated: int) -> frames.Hello:
    """A server's HELLO with other numbers: `k10=64` states setting 10."""
    merged = dict(SERVER_HELLO.settings) | {int(key[1:]): value for key, value in stated.items()}
    return frames.Hello(tuple(sorted(merged.items())))


class MachineCase(unittest.TestCase):
    def assert_closed(self, peer: Peer, code: CloseCode) -> None:
        self.assertTrue(peer.machine.closed)
        last = peer.frames()[-1]
        self.assertIsInstance(last, frames.Close)
        assert isinstance(last, frames.Close)
        self.assertEqual(last.code, code, last.text)
        self.assertEqual(last.accepted, 0)
        self.assertEqual(peer.octets(), b"", "nothing follows CLOSE")

    def assert_alive(self, peer: Peer) -> None:
        """An ordinary call succeeds."""
        peer.happened()
        peer.frames()
        stream = peer.call(b"q")
        sent = peer.frames()
        self.assertIsInstance(sent[-1], frames.Call)
        peer.send(frames.End(stream.slot, b"r"))
        self.assertEqual(peer.messages(), [b"r"])


class Start(MachineCase):
    def test_the_first_bytes_are_preface_and_hello(self) -> None:
        peer = Peer(greet=False)
        first = peer.frames()[0]
        assert isinstance(first, frames.Hello)
        self.assertEqual(dict(first.settings)[0], 1)
        self.assertEqual(dict(first.settings)[2], 1)
        self.assertEqual([key for key, _ in first.settings], sorted(key for key, _ in first.settings))

    def test_H15_before_the_servers_hello_the_floors_hold(self) -> None:
        peer = Peer(ClientConfig(compress=True), greet=False)
        for index in range(40):
            peer.call(b"a" * 40_000 if index < 20 else b"b" * 70_000)
        early = [frame for frame in peer.frames() if not isinstance(frame, frames.Hello)]
        self.assertTrue(early)
        for frame in early:
            self.assertLessEqual(len(frame.payload()), 16_384)
            assert isinstance(frame, (frames.Call, frames.Msg))
            self.assertLess(frame.slot, 16)
            self.assertFalse(frame.zipped)
        self.assertEqual(peer.machine.open_calls, 16)

    def test_a_message_above_the_floor_waits_for_the_hello(self) -> None:
        peer = Peer(greet=False)
        peer.call(b"x" * 70_000)
        peer.frames()
        self.assertEqual(peer.machine.open_calls, 0)
        peer.send(SERVER_HELLO)
        self.assertIsInstance(peer.frames()[0], frames.Call)

    def test_the_windows_difference_is_added_when_the_hello_is_read(self) -> None:
        peer = Peer(greet=False)
        stream = peer.call(b"x" * 65_000, b"y" * 1_000, last=False)
        peer.frames()
        self.assertLess(stream.send_credit, 600)
        peer.send(settings(k8=100_000))
        peer.frames()
        self.assertEqual(100_000 - stream.sent_cost, stream.send_credit)
        self.assertFalse(stream.outbox)

    def test_H04_a_second_hello(self) -> None:
        peer = Peer()
        peer.send(SERVER_HELLO)
        self.assert_closed(peer, CloseCode.PROTOCOL)

    def test_another_first_frame(self) -> None:
        peer = Peer(greet=False)
        peer.send(frames.Ping(1))
        self.assert_closed(peer, CloseCode.PROTOCOL)

    def test_close_may_be_the_first_frame(self) -> None:
        peer = Peer(greet=False)
        stream = peer.call(b"q")
        peer.send(frames.Close(CloseCode.AUTH, 0, "unknown token"))
        ended, closed = peer.happened()[-2:]
        assert isinstance(ended, CallEnded) and ended.status is not None and isinstance(closed, ConnectionClosed)
        self.assertIs(ended.stream, stream)
        self.assertEqual((ended.status.code, ended.repeat), (Code.UNAUTHENTICATED, Repeat.UNKNOWN))
        self.assertEqual((closed.code, closed.by_peer), (CloseCode.AUTH, True))

    def test_H08_unknown_settings_are_skipped(self) -> None:
        peer = Peer(greet=False)
        peer.frames()
        peer.send(frames.Hello((*SERVER_HELLO.settings, (40, 7), (41, b"whatever"))))
        self.assertIsInstance(peer.happened()[0], Connected)
        self.assert_alive(peer)

    def test_H09_settings_out_of_order(self) -> None:
        peer = Peer(greet=False)
        peer.raw(wrap(frames.Hello(((4, 65_536), (2, 1))).payload()))
        self.assert_closed(peer, CloseCode.PROTOCOL)

    def test_H10_a_hello_over_16_kib(self) -> None:
        peer = Peer(greet=False)
        peer.raw(uvarint.encode(16_385))
        self.assert_closed(peer, CloseCode.FRAME_SIZE)

    def test_H11_settings_below_their_floor(self) -> None:
        for key, floor in ((4, 16_384), (6, 65_536), (8, 65_536), (10, 16), (12, 8_192), (14, 64)):
            with self.subTest(key=key):
                peer = Peer(greet=False)
                peer.send(settings(**{f"k{key}": floor - 1}))
                self.assert_closed(peer, CloseCode.PROTOCOL)

    def test_settings_above_their_cap_are_read_as_the_cap(self) -> None:
        read = hello.read_server_settings(settings(k4=2_000_000, k10=20_000, k8=0xFFFF_FFFF, k16=255).settings)
        self.assertEqual((read.max_frame, read.max_streams, read.window), (1_048_576, 16_384, 0x7FFF_FFFF))
        self.assertTrue(read.accepts_zlib)

    def test_a_version_that_was_not_offered_or_none(self) -> None:
        for hello_frame in (settings(k2=2), frames.Hello(((4, 65_536),))):
            peer = Peer(greet=False)
            peer.send(hello_frame)
            self.assert_closed(peer, CloseCode.PROTOCOL)

    def test_no_hello_within_five_seconds(self) -> None:
        peer = Peer(greet=False)
        peer.later(4.9)
        self.assertFalse(peer.machine.closed)
        peer.later(0.1)
        self.assert_closed(peer, CloseCode.TIMEOUT)


class Framing(MachineCase):
    def test_F05_a_frame_above_what_was_stated_is_refused_by_its_length(self) -> None:
        peer = Peer(ClientConfig(max_frame=20_000))
        peer.raw(uvarint.encode(20_000))
        self.assertFalse(peer.machine.closed)
        other = Peer(ClientConfig(max_frame=20_000))
        other.raw(uvarint.encode(20_001))
        self.assert_closed(other, CloseCode.FRAME_SIZE)

    def test_F06_a_frame_that_does_not_end(self) -> None:
        peer = Peer()
        peer.raw(uvarint.encode(60_000) + b"\x03")
        peer.later(29.9)
        self.assertFalse(peer.machine.closed)
        peer.later(0.2)
        self.assert_closed(peer, CloseCode.TIMEOUT)

    def test_F07_to_F09_extensions(self) -> None:
        peer = Peer()
        peer.send(frames.Ext(99, b"x" * 1_024))
        self.assert_alive(peer)
        for ext in (frames.Ext(99, critical=True), frames.Ext(99, b"x" * 1_025)):
            other = Peer()
            other.send(ext)
            self.assert_closed(other, CloseCode.PROTOCOL)

    def test_extensions_without_end_are_excessive(self) -> None:
        peer = Peer()
        for _ in range(1_001):
            peer.send(frames.Ext(99))
        self.assert_closed(peer, CloseCode.EXCESSIVE_LOAD)

    def test_F10_and_F11_kind_14_and_undefined_flags(self) -> None:
        allowed = {1: 0xF0, 2: 0x20, 3: 0xD0, 5: 0xF0, 15: 0x10}
        for kind in range(16):
            for flag in (0x10, 0x20, 0x40, 0x80):
                if kind != 14 and allowed.get(kind, 0) & flag:
                    continue
                with self.subTest(kind=kind, flag=flag):
                    peer = Peer()
                    peer.raw(wrap(bytes((kind | flag, 0, 0, 0))))
                    self.assert_closed(peer, CloseCode.PROTOCOL)

    def test_F13_and_F14_checksums(self) -> None:
        peer = Peer(ClientConfig(checksum=True), greet=False)
        peer.call(b"q")
        self.assertEqual([type(frame) for frame in peer.frames()], [frames.Hello], "calls wait for the answer")
        peer.machine.replace_baseline(Metadata((("authorization", b"Bearer x"),)))
        self.assertEqual(peer.frames(), [])
        peer.send(settings(k22=1))
        peer.checksums()
        self.assertEqual([type(frame) for frame in peer.frames()], [frames.Auth, frames.Call])
        peer.send(frames.End(0, b"r"))
        self.assertEqual(peer.messages(), [b"r"])
        peer.raw(bytes.fromhex("0708AC02A006DBDE"))
        self.assert_closed(peer, CloseCode.CHECKSUM)
        one_sided = Peer(ClientConfig(checksum=True), greet=False)
        one_sided.frames()
        one_sided.send(SERVER_HELLO)
        self.assert_alive(one_sided)

    def test_F15_frames_of_a_client_from_a_server(self) -> None:
        method = frames.MethodReference(2)
        sent: list[frames.Frame] = [
            frames.Call(0, method), frames.Open(0, method), frames.Half(0), frames.Cancel(0), frames.Auth(Metadata()),
        ]  # fmt: skip
        for frame in sent:
            with self.subTest(frame=frame):
                peer = Peer()
                peer.call(b"q")
                peer.frames()
                peer.send(frame)
                self.assert_closed(peer, CloseCode.PROTOCOL)

    def test_frames_below_their_shortest_and_above_their_longest_body(self) -> None:
        for octets in ("0107", "020700", "0109", "020A00", "030B0000", "0406000000", "0405050000", "020500AA"):
            with self.subTest(octets=octets):
                peer = Peer()
                peer.call(b"q")
                peer.frames()
                peer.raw(bytes.fromhex(octets))
                self.assertTrue(peer.machine.closed or octets == "020500AA")


class Calls(MachineCase):
    def test_slots_are_the_lowest_free_ones_and_the_129th_call_waits(self) -> None:
        peer = Peer()
        streams = [peer.call(bytes([index])) for index in range(129)]
        self.assertEqual([frame.slot for frame in peer.frames()], list(range(128)))  # type: ignore[union-attr]
        self.assertEqual(peer.machine.queued_calls, 1)
        peer.send(frames.End(77, b""))
        sent = peer.frames()
        self.assertEqual([(frame.slot, frame.data) for frame in sent], [(77, b"\x80")])  # type: ignore[union-attr]
        self.assertEqual(streams[128].slot, 77)

    def test_M01_and_M04_names_are_bound_once_and_go_on_unbound_beyond_the_table(self) -> None:
        peer = Peer()
        for round_ in range(2):
            for index in range(300):
                stream = peer.call(b"")
                stream.method = f"a/m{index}"
                (frame,) = peer.frames()
                assert isinstance(frame, frames.Call)
                if round_ == 0:
                    self.assertEqual(frame.method.number, 1 if index < 256 else 0)
                else:
                    self.assertEqual(frame.method.number, index + 2 if index < 256 else 0)
                peer.send(frames.End(stream.slot, b""))

    def test_a_steady_unary_call_has_ten_bytes_beside_its_messages(self) -> None:
        peer = Peer()
        for _ in range(3):
            stream = peer.call(b"x" * 600, deadline=peer.now + 1)
            sent = peer.octets()
            answer = wrap(frames.End(stream.slot, b"y" * 100).payload())
            peer.raw(answer)
        self.assertEqual((len(sent) - 600, len(answer) - 100), (7, 3))

    def test_U04_codes_that_nobody_knows(self) -> None:
        for number in (0, 31):
            peer = Peer()
            peer.call(b"q")
            peer.frames()
            peer.raw(wrap(bytes([0x85, 0, number, 0])))
            status = peer.end().status
            assert status is not None
            self.assertEqual(status.code, Code.UNKNOWN)
            self.assert_alive(peer)

    def test_U02_each_code_arrives_with_text_and_details(self) -> None:
        peer = Peer()
        for number in range(1, 17):
            stream = peer.call(b"q")
            peer.frames()
            status = Status(Code(number), "why ąø", (b"\x0a\x01a", b"\x0a\x01b"))
            peer.send(frames.End(stream.slot, status=status, metadata=Metadata((("server-timing", b"db"),))))
            ended = peer.end()
            self.assertEqual(ended.status, status)
            self.assertEqual(ended.metadata.text("server-timing"), "db")

    def test_U03_long_texts_are_cut_at_a_character(self) -> None:
        encoded = Status(Code.UNKNOWN, "ก" * 1_300).encode()
        self.assertEqual(encoded[1:3], uvarint.encode(1_023))
        encoded[3:].decode("utf-8")

    def test_U13_a_message_and_an_end_read_as_an_end_with_a_message(self) -> None:
        peer = Peer()
        stream = peer.call(b"q")
        peer.frames()
        peer.send(frames.Msg(stream.slot, b"r"), frames.End(stream.slot))
        self.assertEqual(peer.messages(), [b"r"])
        self.assert_alive(peer)

    def test_U17_frames_for_a_free_slot(self) -> None:
        sent: list[frames.Frame] = [frames.End(0), frames.Msg(0), frames.Head(0), frames.Credit(0, 1)]
        for frame in sent:
            peer = Peer()
            peer.send(frame)
            self.assert_closed(peer, CloseCode.PROTOCOL)

    def test_S04_head_twice_or_after_a_message(self) -> None:
        for before in (frames.Head(0), frames.Msg(0)):
            peer = Peer()
            peer.call(b"q")
            peer.frames()
            peer.send(before, frames.Head(0))
            self.assert_closed(peer, CloseCode.PROTOCOL)

    def test_S03_head_no_message_and_an_error(self) -> None:
        peer = Peer()
        peer.call(b"q")
        peer.frames()
        peer.send(
            frames.Head(0, Metadata((("request-id", b"7"),))), frames.End(0, status=Status(Code.NOT_FOUND, "none"))
        )
        head, ended = (e for e in peer.happened() if isinstance(e, (HeadReceived, CallEnded)))
        assert isinstance(head, HeadReceived) and isinstance(ended, CallEnded) and ended.status is not None
        self.assertEqual((head.metadata.text("request-id"), ended.status.code), ("7", Code.NOT_FOUND))

    def test_S02_the_server_ends_while_the_client_still_sends(self) -> None:
        peer = Peer()
        stream = peer.call(last=False)
        for _ in range(2_000):
            peer.machine.send(stream, b"m")
        peer.octets(1_000)
        peer.send(frames.End(stream.slot, status=Status(Code.INVALID_ARGUMENT, "no")))
        self.assertEqual(peer.frames(), [])
        self.assert_alive(peer)

    def test_empty_messages_both_ways(self) -> None:
        peer = Peer()
        peer.call(b"", b"", last=True)
        sent = peer.frames()
        self.assertEqual([frame.data for frame in sent], [b"", b""])  # type: ignore[union-attr]
        peer.send(frames.Msg(0), frames.Msg(0), frames.End(0))
        self.assertEqual(peer.messages(), [b"", b""])

    def test_half_close_marks_the_last_message_that_is_still_here(self) -> None:
        peer = Peer()
        stream = peer.call(last=False)
        self.assertIsInstance(peer.frames()[0], frames.Open)
        peer.machine.send(stream, b"a")
        peer.machine.half_close(stream)
        (message,) = peer.frames()
        self.assertEqual(message, frames.Msg(0, b"a", last=True))
        other = peer.call(b"a", last=False)
        peer.frames()
        peer.machine.half_close(other)
        self.assertEqual(peer.frames(), [frames.Half(1)])


class Fragments(MachineCase):
    def incoming(self, *sent: frames.Frame, config: ClientConfig | None = None) -> Peer:
        peer = Peer(config)
        peer.call(b"q")
        peer.frames()
        peer.send(*sent)
        return peer

    def test_S08_fragments_of_one_byte_and_of_many(self) -> None:
        whole = bytes(range(256)) * 256
        for size in (1, 1_000, 65_000):
            with self.subTest(size=size):
                peer = Peer()
                peer.call(b"q")
                peer.frames()
                credit = peer.machine.config.window
                for start in range(0, len(whole), size):
                    data = whole[start : start + size]
                    more = start + size < len(whole)
                    total = uvarint.encode(len(whole)) if start == 0 and more else b""
                    credit -= len(data) + 32
                    self.assertGreaterEqual(credit, 0)
                    peer.send(frames.Msg(0, total + data, more=more))
                    credit += sum(f.increment for f in peer.frames() if isinstance(f, frames.Credit))
                self.assertEqual(peer.messages(), [whole])
                self.assertFalse(peer.machine.closed)

    def test_a_long_message_goes_out_in_fragments_that_add_up(self) -> None:
        for size in (65_530, 65_536, 70_000, 1_000_000):
            peer = Peer()
            stream = peer.call(b"\xaa" * size)
            data, total, last = b"", None, False
            for _ in range(1_000):
                for frame in peer.frames():
                    assert isinstance(frame, (frames.Call, frames.Msg))
                    self.assertLessEqual(len(frame.payload()), 65_536)
                    self.assertFalse(last, "nothing follows LAST")
                    data += frame.data
                    last = frame.last
                    if isinstance(frame, frames.Call):
                        total = frame.total
                if last:
                    break
                self.assertLess(stream.send_credit, 33)
                peer.send(frames.Credit(0, 40_000))
            self.assertEqual((len(data), total), (size, size))

    def test_S09_fragments_that_do_not_add_up(self) -> None:
        for rest in (frames.Msg(0, b"34"), frames.Msg(0, b"3456"), frames.Msg(0, b"345", more=True)):
            peer = self.incoming(frames.Msg(0, b"\x0512", more=True), rest)
            self.assert_closed(peer, CloseCode.PROTOCOL)
        peer = self.incoming(frames.Msg(0, b"\x0212", more=True))
        self.assert_closed(peer, CloseCode.PROTOCOL)

    def test_S10_an_empty_fragment_and_zip_on_a_later_one(self) -> None:
        for rest in (frames.Msg(0, b"", more=True), frames.Msg(0, b"3", more=True, zipped=True), frames.Msg(0, b"")):
            peer = self.incoming(frames.Msg(0, b"\x0512", more=True), rest)
            self.assert_closed(peer, CloseCode.PROTOCOL)
        self.assert_closed(self.incoming(frames.Msg(0, b"\x05", more=True)), CloseCode.PROTOCOL)
        self.assert_closed(self.incoming(frames.Msg(0, b"1", last=True)), CloseCode.PROTOCOL)

    def test_S11_a_total_above_the_limit_ends_the_call_at_its_first_fragment(self) -> None:
        peer = self.incoming(frames.Msg(0, uvarint.encode(4_194_305) + b"x", more=True))
        status = peer.end().status
        assert status is not None
        self.assertEqual(status.code, Code.RESOURCE_EXHAUSTED)
        self.assertEqual(peer.frames(), [frames.Cancel(0, 1)])
        peer.send(frames.Msg(0, b"y", more=True), frames.End(0, status=Status(Code.CANCELLED)))
        self.assert_alive(peer)

    def test_S12_an_end_inside_a_message(self) -> None:
        peer = self.incoming(frames.Msg(0, b"\x0512", more=True), frames.End(0))
        self.assert_closed(peer, CloseCode.PROTOCOL)
        peer = self.incoming(frames.Msg(0, b"\x0512", more=True), frames.End(0, status=Status(Code.ABORTED)))
        status = peer.end().status
        assert status is not None
        self.assertEqual(status.code, Code.ABORTED)
        self.assert_alive(peer)

    def test_W06_cut_messages_beyond_the_budget_wait_their_turn_and_all_arrive(self) -> None:
        peer = Peer()
        for _ in range(20):
            peer.call(b"q")
        peer.frames()
        size = 4_194_304
        left = {slot: size for slot in range(20)}
        credit = {slot: peer.machine.config.window for slot in range(20)}
        received = 0
        most = 0
        for _ in range(400):
            for slot in list(left):
                take = min(60_000, left[slot], credit[slot] - 32)
                if take <= 0:
                    continue
                total = uvarint.encode(size) if left[slot] == size else b""
                left[slot] -= take
                credit[slot] -= take + 32
                peer.send(frames.Msg(slot, total + b"z" * take, more=left[slot] > 0))
                if left[slot] == 0:
                    del left[slot]
            most = max(most, peer.machine._admission.booked_bytes)
            received += len(peer.messages())
            for frame in peer.frames():
                assert isinstance(frame, frames.Credit)
                credit[frame.slot] += frame.increment
            if not left:
                break
        self.assertEqual((left, received), ({}, 20))
        self.assertLessEqual(most, 16 * 1_048_576)
        self.assertEqual(peer.machine._admission.booked_bytes, 0)

    def test_an_admitted_message_that_stalls_is_given_up(self) -> None:
        peer = self.incoming(frames.Msg(0, b"\x0512", more=True))
        self.assertEqual(peer.machine.next_timer(), peer.now + 30)
        peer.send(frames.Ping(1))
        peer.later(30)
        status = peer.end().status
        assert status is not None
        self.assertEqual(status.code, Code.RESOURCE_EXHAUSTED)
        self.assertEqual(peer.machine._admission.booked_bytes, 0)


class Flow(MachineCase):
    def test_W01_a_sender_stops_exactly_at_its_credit(self) -> None:
        peer = Peer()
        stream = peer.call(last=False)
        for _ in range(200):
            peer.machine.send(stream, b"m" * 1_000)
        cost = sum(len(frame.data) + 32 for frame in peer.frames() if isinstance(frame, (frames.Call, frames.Msg)))
        # The totals of cut messages cost nothing.
        self.assertEqual(stream.send_credit, 0)
        self.assertGreaterEqual(cost, 65_536)
        self.assertLessEqual(cost, 65_536 + 5)
        peer.send(frames.Credit(0, 33))
        self.assertEqual(len(peer.frames()), 1)

    def test_W02_one_frame_beyond_the_credit(self) -> None:
        peer = Peer()
        peer.call(b"q")
        peer.frames()
        for _ in range(16):
            peer.send(frames.Msg(0, b"x" * (65_536 - 32 - 2)))
        self.assertFalse(peer.machine.closed)
        peer.send(frames.Msg(0, b""))
        self.assertFalse(peer.machine.closed)
        peer.send(frames.Msg(0, b""))
        self.assert_closed(peer, CloseCode.FLOW)

    def test_W02_holds_for_calls_that_were_left(self) -> None:
        peer = Peer(ClientConfig(window=65_536))
        stream = peer.call(b"q")
        peer.frames()
        peer.machine.cancel(stream, peer.now)
        for _ in range(2_048):
            peer.send(frames.Msg(0))
        self.assertFalse(peer.machine.closed)
        peer.send(frames.Msg(0))
        self.assert_closed(peer, CloseCode.FLOW)

    def test_W03_credit_up_to_its_limit_and_beyond(self) -> None:
        peer = Peer()
        stream = peer.call(b"q", last=False)
        peer.frames()
        peer.send(frames.Credit(0, 0x7FFF_FFFF - stream.send_credit))
        self.assertFalse(peer.machine.closed)
        peer.send(frames.Credit(0, 1))
        self.assert_closed(peer, CloseCode.FLOW)

    def test_W04_credit_of_nothing(self) -> None:
        peer = Peer()
        peer.call(b"q", last=False)
        peer.frames()
        peer.raw(bytes.fromhex("03070000"))
        self.assert_closed(peer, CloseCode.FLOW)

    def test_W07_empty_messages_stop_at_2048(self) -> None:
        peer = Peer()
        stream = peer.call(last=False)
        for _ in range(3_000):
            peer.machine.send(stream, b"")
        self.assertEqual(len(peer.frames()), 2_048)

    def test_W10_credits_by_the_thousand(self) -> None:
        peer = Peer()
        peer.call(b"q", last=False)
        peer.frames()
        for _ in range(33):
            peer.send(frames.Credit(0, 1))
        self.assert_closed(peer, CloseCode.EXCESSIVE_LOAD)

    def test_credit_goes_back_in_steps_of_half_a_window_once_messages_are_taken(self) -> None:
        peer = Peer(ClientConfig(window=65_536))
        peer.call(b"q")
        peer.frames()
        for _ in range(40):
            peer.send(frames.Msg(0, b"x" * 1_000))
        self.assertEqual(peer.frames(), [], "nothing was taken yet")
        self.assertEqual(len(peer.messages()), 40)
        (credit,) = peer.frames()
        self.assertEqual(credit, frames.Credit(0, 32 * 1_032))

    def test_credit_for_a_waiting_or_left_call_is_ignored(self) -> None:
        peer = Peer()
        peer.call(b"q")
        stream = peer.call(b"q", last=False)
        peer.frames()
        peer.machine.cancel(stream, peer.now)
        peer.send(frames.Credit(0, 5), frames.Credit(1, 5))
        peer.send(frames.End(0, b""), frames.End(1))
        self.assert_alive(peer)

    def test_streams_have_their_turns(self) -> None:
        peer = Peer(greet=False)
        peer.frames()
        peer.send(settings(k8=10_000_000))
        for _ in range(3):
            peer.call(b"z" * 300_000)
        order = [frame.slot for frame in peer.frames()]  # type: ignore[union-attr]
        for start in range(3, 45, 3):
            self.assertEqual(sorted(order[start : start + 3]), [0, 1, 2])
        peer.send(frames.Ping(5))
        self.assertEqual(peer.frames(), [frames.Pong(5)])


class DeadlinesAndCancels(MachineCase):
    def test_D01_a_deadline_passes(self) -> None:
        peer = Peer()
        stream = peer.call(b"q", deadline=peer.now + 0.05)
        (call,) = peer.frames()
        assert isinstance(call, frames.Call)
        self.assertEqual(call.timeout_ms, 50)
        self.assertEqual(peer.machine.next_timer(), stream.deadline)
        peer.later(0.05)
        status = peer.end().status
        assert status is not None
        self.assertEqual(status.code, Code.DEADLINE_EXCEEDED)
        self.assertEqual(peer.frames(), [frames.Cancel(0, frames.DEADLINE)])
        peer.send(frames.Head(0), frames.Msg(0, b"late"), frames.End(0, status=Status(Code.DEADLINE_EXCEEDED)))
        self.assertEqual(peer.happened(), [], "what comes late is dropped")
        self.assert_alive(peer)

    def test_D02_the_shortest_and_the_longest_timeout(self) -> None:
        peer = Peer()
        peer.call(b"", deadline=peer.now + 0.0001)
        peer.call(b"", deadline=peer.now + 1e9)
        peer.call(b"")
        self.assertEqual([f.timeout_ms for f in peer.frames()], [1, 0xFFFF_FFFF, 0])  # type: ignore[union-attr]

    def test_D03_a_passed_deadline_sends_nothing(self) -> None:
        peer = Peer()
        peer.call(b"q", deadline=peer.now - 1)
        self.assertEqual(peer.octets(), b"")
        status = peer.end().status
        assert status is not None
        self.assertEqual(status.code, Code.DEADLINE_EXCEEDED)

    def test_the_time_left_counts_from_when_the_frame_is_written(self) -> None:
        peer = Peer()
        peer.call(b"q", deadline=peer.now + 1)
        peer.now += 0.4
        (call,) = peer.frames()
        assert isinstance(call, frames.Call)
        self.assertIn(call.timeout_ms, (599, 600))

    def test_D09_a_call_that_was_not_written_leaves_no_trace(self) -> None:
        peer = Peer()
        stream = peer.call(b"q")
        peer.machine.cancel(stream, peer.now)
        self.assertEqual(peer.octets(), b"")
        self.assert_alive(peer)

    def test_a_cancelled_call_keeps_its_slot_until_its_end(self) -> None:
        peer = Peer()
        stream = peer.call(b"q")
        peer.frames()
        peer.machine.cancel(stream, peer.now)
        self.assertEqual(peer.frames(), [frames.Cancel(0, 1)])
        peer.machine.cancel(stream, peer.now)
        self.assertEqual(peer.frames(), [], "one CANCEL")
        self.assertEqual(peer.call(b"r").slot, -1)
        (call,) = peer.frames()
        assert isinstance(call, frames.Call)
        self.assertEqual(call.slot, 1)
        peer.send(frames.End(0, status=Status(Code.CANCELLED)))
        peer.call(b"s")
        (call,) = peer.frames()
        assert isinstance(call, frames.Call)
        self.assertEqual(call.slot, 0)

    def test_a_cancel_in_the_middle_of_a_message_sends_no_more_of_it(self) -> None:
        peer = Peer()
        stream = peer.call(b"m" * 1_000_000)
        peer.octets(30_000)
        peer.machine.cancel(stream, peer.now)
        self.assertIsInstance(peer.frames()[-1], frames.Cancel)
        peer.send(frames.End(0, status=Status(Code.CANCELLED)))
        self.assert_alive(peer)

    def test_a_connection_whose_slots_are_all_left_is_exhausted(self) -> None:
        peer = Peer()
        streams = [peer.call(b"q") for _ in range(128)]
        peer.frames()
        for stream in streams[1:]:
            peer.machine.cancel(stream, peer.now)
        self.assertFalse(peer.machine.exhausted)
        peer.machine.cancel(streams[0], peer.now)
        self.assertTrue(peer.machine.exhausted)


class Compression(MachineCase):
    def test_messages_are_compressed_where_it_helps_and_is_announced(self) -> None:
        peer = Peer(ClientConfig(compress=True))
        peer.call(b"abc" * 1_000)
        peer.call(b"abc" * 100)
        peer.call(bytes((i * 7919) % 251 for i in range(600)))
        peer.call(b"\x00" * 300_000)
        secret = peer.call(b"abc" * 1_000)
        secret.compress = False
        sent = [frame for frame in peer.frames() if isinstance(frame, frames.Call)]
        self.assertEqual([frame.zipped for frame in sent][0:2], [True, False])
        self.assertFalse(sent[3].zipped, "it would break the ratio that receivers accept")
        self.assertFalse(sent[4].zipped)
        plain = Peer(ClientConfig(compress=True), greet=False)
        plain.frames()
        plain.send(settings(k16=0))
        plain.call(b"abc" * 1_000)
        (call,) = plain.frames()
        assert isinstance(call, frames.Call)
        self.assertFalse(call.zipped)

    def test_Z06_zip_that_was_not_announced(self) -> None:
        peer = Peer(ClientConfig(accept_zlib=False))
        peer.call(b"q")
        peer.frames()
        peer.send(frames.End(0, b"\x01x", zipped=True))
        self.assert_closed(peer, CloseCode.PROTOCOL)

    def test_bad_zlib_data_costs_the_call(self) -> None:
        for sent in (frames.End(0, b"\x05junk", zipped=True), frames.Msg(0, b"\x05junk", zipped=True)):
            peer = Peer()
            peer.call(b"q")
            peer.frames()
            peer.send(sent)
            status = peer.end().status
            assert status is not None
            self.assertEqual(status.code, Code.INTERNAL)
            if isinstance(sent, frames.Msg):
                self.assertEqual(peer.frames(), [frames.Cancel(0, 1)])
            self.assert_alive(peer)


class Life(MachineCase):
    def test_keepalive_asks_after_thirty_seconds_with_calls_open(self) -> None:
        peer = Peer()
        self.assertIsNone(peer.machine.next_timer(), "an idle connection asks nothing")
        peer.call(b"q")
        peer.frames()
        self.assertEqual(peer.machine.next_timer(), peer.now + 30)
        peer.later(30)
        (ping,) = peer.frames()
        assert isinstance(ping, frames.Ping)
        peer.later(10)
        self.assertEqual(peer.frames(), [])
        peer.send(frames.Pong(ping.token))
        peer.later(29)
        self.assertEqual(peer.frames(), [])
        peer.later(1)
        (again,) = peer.frames()
        assert isinstance(again, frames.Ping)
        self.assertNotEqual(again.token, ping.token)
        peer.later(20)
        self.assert_closed(peer, CloseCode.TIMEOUT)

    def test_K03_a_raised_ping_floor_is_obeyed(self) -> None:
        peer = Peer(greet=False)
        peer.frames()
        peer.send(settings(k18=100_000))
        peer.call(b"q")
        peer.frames()
        peer.later(30)
        (ping,) = peer.frames()
        assert isinstance(ping, frames.Ping)
        peer.send(frames.Pong(ping.token))
        peer.later(60)
        self.assertEqual(peer.frames(), [])
        peer.later(40)
        self.assertEqual(len(peer.frames()), 1)

    def test_a_stray_pong_is_nothing(self) -> None:
        peer = Peer()
        peer.send(frames.Pong(77))
        self.assert_alive(peer)

    def test_drain_moves_what_was_not_sent_and_finishes_what_was(self) -> None:
        peer = Peer()
        for _ in range(128):
            peer.call(b"q")
        waiting = peer.call(b"w")
        peer.frames()
        peer.send(frames.Drain(30_000, 1), frames.Ping(9))
        events = peer.happened()
        moved = [event for event in events if isinstance(event, CallEnded)]
        self.assertEqual([(event.stream, event.repeat) for event in moved], [(waiting, Repeat.NEVER_SENT)])
        self.assertTrue(any(isinstance(event, Draining) for event in events))
        self.assertEqual(peer.frames(), [frames.Pong(9)])
        peer.call(b"late")
        self.assertIs(peer.end().repeat, Repeat.NEVER_SENT)
        peer.send(frames.End(5, b"r"))
        self.assertEqual(peer.messages(), [b"r"])
        self.assertEqual(peer.frames(), [])

    def test_K08_close_says_which_calls_were_never_parsed(self) -> None:
        peer = Peer()
        streams = [peer.call(b"q") for _ in range(5)]
        peer.frames()
        queued = [peer.call(b"q") for _ in range(2)]
        peer.send(frames.Close(CloseCode.NONE, 3, ""))
        ends = {event.stream: event for event in peer.happened() if isinstance(event, CallEnded)}
        self.assertEqual([ends[stream].repeat for stream in streams], [Repeat.UNKNOWN] * 3 + [Repeat.UNPROCESSED] * 2)
        self.assertEqual([ends[stream].repeat for stream in queued], [Repeat.NEVER_SENT] * 2)
        for event in ends.values():
            assert event.status is not None
            self.assertEqual(event.status.code, Code.UNAVAILABLE)
        self.assertEqual(peer.octets(), b"")

    def test_unprocessed_counts_with_8_and_14_only(self) -> None:
        for code, expected in (
            (Code.RESOURCE_EXHAUSTED, Repeat.UNPROCESSED), (Code.UNAVAILABLE, Repeat.UNPROCESSED),
            (Code.INTERNAL, Repeat.UNKNOWN),
        ):  # fmt: skip
            peer = Peer()
            peer.call(b"q")
            peer.frames()
            peer.send(frames.End(0, status=Status(code, "", unprocessed=True)))
            self.assertIs(peer.end().repeat, expected)

    def test_a_lost_connection_fails_what_is_open(self) -> None:
        peer = Peer()
        sent = peer.call(b"q")
        peer.frames()
        peer.machine.connection_lost()
        event = peer.end()
        assert event.status is not None
        self.assertEqual((event.stream, event.status.code, event.repeat), (sent, Code.UNAVAILABLE, Repeat.UNKNOWN))

    def test_frames_behind_close_say_nothing(self) -> None:
        peer = Peer()
        peer.send(frames.Close(CloseCode.NONE, 0, ""))
        peer.happened()
        peer.send(frames.Ping(1), frames.Ext(5, critical=True))
        self.assertEqual((peer.happened(), peer.octets()), ([], b""))

    def test_no_bytes_make_the_machine_fail(self) -> None:
        """F12, with a fixed sequence of pseudo-random bytes."""
        state = 1
        for _ in range(3_000):
            data = bytearray()
            for _ in range(40):
                state = (state * 6_364_136_223_846_793_005 + 1_442_695_040_888_963_407) % 2**64
                data.append(state >> 33 & 0xFF)
            peer = Peer()
            peer.call(b"q", last=False)
            peer.frames()
            data[0] = len(data) - 1 if state & 1 << 40 else data[0]
            peer.raw(bytes(data))
            peer.happened()
            peer.frames()


if __name__ == "__main__":
    unittest.main()
