"""The golden and the invalid vectors of WIRE.md §20, each by its name, and every cut of each."""

from __future__ import annotations

import unittest
from collections.abc import Callable

from evenhand.wire import frames, hello, metadata, uvarint
from evenhand.wire.compression import inflate
from evenhand.wire.faults import CloseCode, Code, WireFault
from evenhand.wire.frames import MethodReference
from evenhand.wire.framing import FrameCutter, wrap
from evenhand.wire.metadata import Metadata
from evenhand.wire.status import Status
from evenhand.wire.stream import Assembler, split_total

from .support import SERVER_HELLO, Peer, vector, vectors_of_specification

GET = "evenhand.v1.ComplaintService/GetComplaint"
PAYLOAD = bytes.fromhex("089601")
RETRY_INFO = bytes.fromhex(
    "0A28747970652E676F6F676C65617069732E636F6D2F676F6F676C652E7270632E5265747279496E666F12040A02083C"
)

#: What each vector means, as frames.
GOLDEN: dict[str, tuple[frames.Frame, ...]] = {
    "V01": (frames.Hello(((0, 1), (2, 1))),),
    "V02": (
        frames.Hello(
            ((0, 1), (1, b"\x01\x0aBearer t0k"), (2, 1), (3, b"py/1"), (8, 1 << 20), (16, 1))
        ),
    ),
    "V03": (
        frames.Hello(
            (
                (2, 1), (4, 65_536), (6, 4_194_304), (8, 65_536), (10, 128), (12, 8_192), (14, 256), (16, 1),
                (18, 10_000), (20, 300_000),
            )
        ),
    ),
    "V04": (frames.Call(0, MethodReference(1, GET), 1_000, data=PAYLOAD),),
    "V05": (frames.End(0, b"\x0a\x02ok"),),
    "V06": (frames.Call(0, MethodReference(2), 1_000, data=PAYLOAD),),
    "V07": (
        frames.Call(
            1, MethodReference(2), 0, Metadata((("idempotency-key", b"k1"), ("x-shard", b"7"))), data=PAYLOAD
        ),
    ),
    "V08": (frames.End(1, status=Status(Code.NOT_FOUND, "no case")),),
    "V09": (frames.End(1, status=Status(Code.RESOURCE_EXHAUSTED, "slow down", (RETRY_INFO,))),),
    "V10": (frames.End(2, status=Status(Code.UNAVAILABLE, "", unprocessed=True)),),
    "V11": (
        frames.Open(3, MethodReference(3), 5_000),
        frames.Msg(3, b"a"),
        frames.Msg(3, b"b", last=True),
    ),
    "V12": (
        frames.Head(3, Metadata((("server-timing", b"db;dur=1"),))),
        frames.Msg(3, b"x"),
        frames.Msg(3),
        frames.End(3),
    ),
    "V13": (frames.Half(3),),
    "V14": (frames.Cancel(3, frames.DEADLINE),),
    "V15": (frames.Credit(3, 65_536),),
    "V16": (frames.Ping(300), frames.Pong(300)),
    "V17": (frames.Drain(30_000, 1),),
    "V18": (frames.Close(CloseCode.VERSION, 0, "need 1..1"),),
    "V19": (frames.Call(4, MethodReference(2), data=vector("V19")[5:], zipped=True),),
    "V20": (
        frames.Msg(5, b"\x0a0123", more=True),
        frames.Msg(5, b"4567", more=True),
        frames.Msg(5, b"89", last=True),
    ),
    "V21": (frames.Auth(Metadata((("authorization", b"Bearer t1"),))),),
    "V22": (frames.Ext(99, b"\x01\x02"),),
    "V23": (frames.Ping(300),),
}  # fmt: skip
INVALID = [f"I{number:02}" for number in range(1, 12)]


def cut(data: bytes, *, checksums: bool = False, pieces: list[bytes] | None = None) -> list[frames.Frame]:
    """Frames of bytes that arrive whole, or in pieces."""
    cutter = FrameCutter(1 << 20)
    cutter.checksums = checksums
    found = []
    for piece in [data] if pieces is None else pieces:
        found += [frames.decode(payload) for payload in cutter.feed(piece, 0.0)]
    return found


def body(name: str) -> bytes:
    data = vector(name)
    return data.removeprefix(hello.PREFACE) if name == "V01" else data


class Golden(unittest.TestCase):
    """Filled below: a test per vector for its meaning, and one for every cut."""


class Invalid(unittest.TestCase):
    """Filled below: a test per vector."""


def meaning(name: str) -> Callable[[Golden], None]:
    def test(self: Golden) -> None:
        checksums = name == "V23"
        self.assertEqual(tuple(cut(body(name), checksums=checksums)), GOLDEN[name])
        encoded = b"".join(wrap(frame.payload(), checksums) for frame in GOLDEN[name])
        self.assertEqual(encoded, body(name))

    return test


def every_cut(name: str) -> Callable[[Golden], None]:
    def test(self: Golden) -> None:
        data, checksums = body(name), name == "V23"
        for position in range(len(data) + 1):
            found = cut(data, checksums=checksums, pieces=[data[:position], data[position:]])
            self.assertEqual(tuple(found), GOLDEN[name], f"cut at {position}")
        by_one = [data[i : i + 1] for i in range(len(data))]
        self.assertEqual(tuple(cut(data, checksums=checksums, pieces=by_one)), GOLDEN[name])

    return test


def refused(name: str) -> Callable[[Invalid], None]:
    def test(self: Invalid) -> None:
        data = vector(name)
        for position in range(len(data) + 1):
            peer = Peer(greet=False)
            peer.frames()
            if name != "I09":  # it stands in place of the HELLO
                peer.send(SERVER_HELLO)
            peer.call(b"a", last=False)
            peer.frames()
            peer.raw(data[:position])
            peer.raw(data[position:])
            self.assertTrue(peer.machine.closed, f"cut at {position}")
            closing = [frame for frame in peer.frames() if isinstance(frame, frames.Close)]
            self.assertEqual(len(closing), 1)
            expected = CloseCode.FLOW if name == "I06" else CloseCode.PROTOCOL
            self.assertEqual(closing[0].code, expected)
            self.assertEqual(closing[0].accepted, 0)

    return test


for golden in GOLDEN:
    setattr(Golden, f"test_{golden}_means_and_encodes", meaning(golden))
    setattr(Golden, f"test_{golden}_at_every_cut", every_cut(golden))
for invalid in INVALID:
    setattr(Invalid, f"test_{invalid}_closes_the_connection", refused(invalid))


class Files(unittest.TestCase):
    def test_the_files_hold_the_bytes_of_the_specification(self) -> None:
        written = vectors_of_specification()
        self.assertEqual(sorted(written), sorted([*GOLDEN, *INVALID]))
        for name, data in written.items():
            self.assertEqual(vector(name), data, name)

    def test_all_golden_vectors_in_one_write(self) -> None:
        names = [name for name in GOLDEN if name != "V23"]
        together = b"".join(body(name) for name in names)
        self.assertEqual(cut(together), [frame for name in names for frame in GOLDEN[name]])


class Meanings(unittest.TestCase):
    """What the bytes inside some vectors say."""

    def test_V02_carries_the_baseline(self) -> None:
        block = dict(GOLDEN["V02"][0].settings)[1]  # type: ignore[union-attr]
        entries, illegal = metadata.decode(uvarint.Reader(bytes(block)), 8_192)  # type: ignore[arg-type]
        self.assertEqual((list(entries), illegal), ([("authorization", b"Bearer t0k")], False))

    def test_V03_is_what_a_server_states(self) -> None:
        settings = hello.read_server_settings(GOLDEN["V03"][0].settings)  # type: ignore[union-attr]
        self.assertEqual(
            (settings.max_frame, settings.max_message, settings.window, settings.max_streams),
            (65_536, 4_194_304, 65_536, 128),
        )
        self.assertEqual((settings.max_meta, settings.max_methods, settings.accepts_zlib), (8_192, 256, True))
        self.assertEqual((settings.ping_floor, settings.idle, settings.checksum), (10.0, 300.0, False))

    def test_V19_inflates_to_300_times_a(self) -> None:
        self.assertEqual(inflate(GOLDEN["V19"][0].data, 65_536), b"a" * 300)  # type: ignore[union-attr,arg-type]

    def test_V20_comes_together(self) -> None:
        assembler = Assembler(65_536)
        first, second, third = GOLDEN["V20"]
        total, share = split_total(first.data)  # type: ignore[union-attr,arg-type]
        self.assertEqual(total, 10)
        assembler.begin(total)
        self.assertIsNone(assembler.add(share, False, True))
        self.assertIsNone(assembler.add(second.data, False, True))  # type: ignore[union-attr,arg-type]
        self.assertEqual(assembler.add(third.data, False, False), (b"0123456789", False))  # type: ignore[union-attr,arg-type]

    def test_V23_with_a_flipped_bit_is_a_checksum_fault(self) -> None:
        data = vector("V23")
        for index in range(1, len(data)):
            for bit in range(8):
                broken = bytearray(data)
                broken[index] ^= 1 << bit
                with self.assertRaises(WireFault) as caught:
                    cut(bytes(broken), checksums=True)
                self.assertEqual(caught.exception.code, CloseCode.CHECKSUM)


class FromTheMachine(unittest.TestCase):
    """The vectors that a client sends, out of the machine."""

    def test_V04_V06_and_V05(self) -> None:
        peer = Peer()
        for expected in ("V04", "V06"):
            stream = peer.call(PAYLOAD, deadline=peer.now + 1)
            stream.method = GET
            self.assertEqual(peer.octets(), vector(expected))
            peer.raw(vector("V05"))
            self.assertEqual(peer.messages(), [b"\x0a\x02ok"])

    def test_V11_V13_V14_and_V15(self) -> None:
        peer = Peer()
        peer.call(b"0", last=False).method = "a/a"
        peer.call(b"1", last=False).method = "a/b"
        peer.call(b"2", last=False).method = "a/b"
        peer.frames()
        stream = peer.call(deadline=peer.now + 5)
        stream.method = "a/b"
        self.assertEqual(peer.octets(), vector("V11")[:6])
        peer.machine.send(stream, b"a")
        peer.machine.send(stream, b"b", last=True)
        self.assertEqual(peer.octets(), vector("V11")[6:])
        peer.raw(vector("V12"))
        self.assertEqual(peer.messages(), [b"x", b""])
        for done, expected in ((peer.machine.half_close, "V13"), (None, "V14")):
            other = peer.call(deadline=peer.now + 5)
            peer.octets()
            self.assertEqual(other.slot, 3)
            if done is not None:
                done(other)
                self.assertEqual(peer.octets(), vector(expected))
                peer.raw(vector("V12")[-3:])
            else:
                peer.later(5)
                self.assertEqual(peer.octets(), vector(expected))

    def test_V16_V21_and_V22(self) -> None:
        peer = Peer()
        peer.raw(vector("V22"))
        peer.raw(vector("V16")[:4])
        self.assertEqual(peer.octets(), vector("V16")[4:])
        peer.machine.replace_baseline(Metadata((("authorization", b"Bearer t1"),)))
        self.assertEqual(peer.octets(), vector("V21"))


if __name__ == "__main__":
    unittest.main()
