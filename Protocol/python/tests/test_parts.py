"""The small parts: integers, metadata, status, checksums, compression, admission, addresses, errors."""

from __future__ import annotations

import unittest
import zlib

from google.protobuf import any_pb2

from evenhand import FailedPrecondition, ResourceExhausted
from evenhand.address import Address
from evenhand.errors import from_status
from evenhand.v1 import RefusalDetail
from evenhand.wire import metadata, status, uvarint
from evenhand.wire.admission import Admission
from evenhand.wire.compression import deflate, inflate
from evenhand.wire.crc32c import crc32c
from evenhand.wire.faults import CallFault, Code, WireFault
from evenhand.wire.metadata import Metadata
from evenhand.wire.status import Status

from .support import vector


class Integers(unittest.TestCase):
    def test_values_come_back_and_take_the_fewest_bytes(self) -> None:
        edges = [0, 1, 127, 128, 300, 16_383, 16_384, 2_097_151, 2_097_152, 2**28 - 1, 2**28, 2**32 - 1]
        for value in edges:
            encoded = uvarint.encode(value)
            self.assertEqual(len(encoded), uvarint.size(value))
            self.assertEqual(uvarint.Reader(encoded).uvarint(5, "it"), value)
            if len(encoded) > 1:
                with self.assertRaises(WireFault):
                    uvarint.Reader(encoded).uvarint(len(encoded) - 1, "it")

    def test_what_is_not_shortest_or_too_large_or_cut_off_is_refused(self) -> None:
        for octets in ("8000", "818000", "FFFFFFFF10", "FFFFFFFFFF00", "80", "", "808080808001"):
            with self.assertRaises(WireFault, msg=octets):
                uvarint.Reader(bytes.fromhex(octets)).uvarint(5, "it")

    def test_what_cannot_be_sent_is_refused(self) -> None:
        for value in (-1, 2**32):
            with self.assertRaises(ValueError):
                uvarint.encode(value)


class MetadataBlocks(unittest.TestCase):
    def test_A01_all_keys_come_back_in_order(self) -> None:
        entries = [(key, b"v") for key in metadata.NUMBERS] + [
            ("x-a", b"1"),
            ("x-a", b"2"),
            ("x-bin", bytes(range(256))),
        ]
        decoded, illegal = metadata.decode(uvarint.Reader(metadata.encode(entries)), 8_192)
        self.assertEqual((list(decoded), illegal), (entries, False))
        self.assertEqual(decoded.values("x-a"), [b"1", b"2"])

    def test_a_literal_that_spells_a_numbered_key_is_that_key(self) -> None:
        decoded, _ = metadata.decode(uvarint.Reader(b"\x00\x06tenant\x01a\x08\x01b"), 8_192)
        self.assertEqual(decoded.values("tenant"), [b"a", b"b"])

    def test_A02_limits(self) -> None:
        metadata.decode(uvarint.Reader(metadata.encode([("a", b"")] * 64)), 8_192)
        for block in (
            metadata.encode([("a", b"")] * 65),
            b"\x00\x01a\x02x",
            b"\x00\x41" + b"a" * 65 + b"\x00",
            b"\x01",
        ):
            with self.assertRaises(WireFault):
                metadata.decode(uvarint.Reader(block), 8_192)
        with self.assertRaises(WireFault):
            metadata.decode(uvarint.Reader(b"\x00\x01a\x02xx"), 5)

    def test_A03_illegal_characters_leave_the_entry_out(self) -> None:
        for block in (b"\x00\x01A\x01v", b"\x00\x00\x01v", b"\x00\x01a\x01\n", b"\x07\x01\x00", b"\x07\x01\xff"):
            decoded, illegal = metadata.decode(uvarint.Reader(block + b"\x07\x011"), 8_192)
            self.assertEqual((list(decoded), illegal), ([("request-id", b"1")], True))

    def test_A04_unknown_numbers_are_skipped(self) -> None:
        decoded, illegal = metadata.decode(uvarint.Reader(b"\x63\x01\x00\x07\x011"), 8_192)
        self.assertEqual((list(decoded), illegal), ([("request-id", b"1")], False))

    def test_what_a_caller_may_not_send_is_refused_with_its_key(self) -> None:
        for entries in ({"X": "v"}, {"": "v"}, {"a": "\n"}, {"evenhand-x": "v"}, {"k" * 65: "v"}):
            with self.assertRaisesRegex(ValueError, "metadata"):
                metadata.collect(entries)
        with self.assertRaisesRegex(ValueError, "65 metadata"):
            metadata.collect([("a", "b")] * 65)
        self.assertEqual(metadata.collect({"a": "ż", "b-bin": b"\x00"}), (("a", "ż".encode()), ("b-bin", b"\x00")))

    def test_credentials_are_not_shown(self) -> None:
        self.assertNotIn("s3cret", repr(metadata.collect({"authorization": "Bearer s3cret"})))


class Checksums(unittest.TestCase):
    def test_the_check_value_of_the_standard(self) -> None:
        self.assertEqual(crc32c(b"123456789"), 0xE306_9283)
        self.assertEqual(crc32c(b""), 0)


class Compressed(unittest.TestCase):
    def fails(self, data: bytes, code: Code, limit: int = 4 << 20) -> None:
        with self.assertRaises(CallFault) as caught:
            inflate(data, limit)
        self.assertEqual(caught.exception.code, code)

    def packed(self, raw: int, data: bytes) -> bytes:
        return uvarint.encode(raw) + data

    def test_Z01_every_level(self) -> None:
        message = b"They lost my parcel. " * 100
        for level in range(10):
            self.assertEqual(inflate(self.packed(len(message), zlib.compress(message, level)), 1 << 20), message)

    def test_Z02_and_Z05_sizes_that_are_not_true(self) -> None:
        data = zlib.compress(b"a" * 300)
        for raw in (0, 1, 299, 301):
            self.fails(self.packed(raw, data), Code.INTERNAL)
        self.fails(b"", Code.INTERNAL)
        self.fails(b"\x80", Code.INTERNAL)

    def test_Z03_bombs(self) -> None:
        data = zlib.compress(bytes(100 << 20), 9)
        self.fails(self.packed(100 << 20, data), Code.RESOURCE_EXHAUSTED)
        self.fails(self.packed(100 << 20, data), Code.RESOURCE_EXHAUSTED, 1 << 30)
        self.fails(self.packed(1 << 20, data), Code.INTERNAL)

    def test_Z04_damaged_streams(self) -> None:
        message = b"They lost my parcel. " * 100
        good = zlib.compress(message)
        maker = zlib.compressobj(zdict=b"parcel")
        preset = maker.compress(message) + maker.flush()
        for bad in (good + b"\x00", good[:-1] + bytes((good[-1] ^ 1,)), preset, good[:-5], good[:-1], b"", b"junk"):
            self.fails(self.packed(len(message), bad), Code.INTERNAL)

    def test_Z07_the_largest_message_and_one_more(self) -> None:
        message = bytes((i * i) % 251 for i in range(70_000))
        data = self.packed(len(message), zlib.compress(message))
        self.assertEqual(inflate(data, 70_000), message)
        self.fails(data, Code.RESOURCE_EXHAUSTED, 69_999)

    def test_what_is_sent_compressed_can_be_read(self) -> None:
        message = b"They lost my parcel. " * 100
        data = deflate(message)
        assert data is not None
        self.assertEqual(inflate(data, 1 << 20), message)
        self.assertIsNone(deflate(b"a" * 511))
        self.assertIsNone(deflate(bytes(1 << 20)), "above the ratio that receivers accept")
        self.assertIsNone(deflate(bytes((i * i * 7 >> 3) % 251 for i in range(520))))


class Budget(unittest.TestCase):
    def test_messages_are_admitted_in_order(self) -> None:
        admission: Admission[str] = Admission(100)
        self.assertTrue(admission.declare("a", 60, 0))
        self.assertFalse(admission.declare("b", 50, 0))
        self.assertFalse(admission.declare("c", 10, 0), "c would fit and is behind b")
        self.assertEqual(admission.release("a", 1), ["b", "c"])
        self.assertEqual(admission.booked_bytes, 60)
        self.assertEqual(admission.next_stall(), 31)
        admission.data_arrived("b", 20)
        self.assertEqual(admission.stalled(31), ["c"])
        admission.complete("c")
        self.assertEqual(admission.stalled(49.9), [])
        for key in "bc":
            admission.release(key, 60)
        self.assertEqual((admission.booked_bytes, admission.next_stall()), (0, None))


class Addresses(unittest.TestCase):
    def test_addresses_as_people_write_them(self) -> None:
        for text, expected in (
            ("127.0.0.1:7411", Address("127.0.0.1", 7_411)),
            ("desk.example", Address("desk.example", 7_411)),
            ("[::1]:99", Address("::1", 99)),
            ("tls://desk.example:443", Address("desk.example", 443, tls=True)),
            ("unix:/run/evenhand.sock", Address(path="/run/evenhand.sock")),
        ):
            self.assertEqual(Address.parse(text), expected)
        for text in ("", ":7411", "a:b", "a:70000", "http://a:1", "unix:", "a:0"):
            with self.assertRaises(ValueError, msg=text):
                Address.parse(text)

    def test_who_could_read_along(self) -> None:
        for text, safe in (
            ("127.0.0.1:1", True), ("[::1]:1", True), ("localhost:1", True), ("unix:/a", True), ("tls://a:1", True),
            ("10.0.0.1:1", False), ("desk.example:1", False),
        ):  # fmt: skip
            self.assertEqual(Address.parse(text).keeps_secrets, safe, text)


class Errors(unittest.TestCase):
    def test_a_refusal_says_rule_missing_and_fix(self) -> None:
        detail = any_pb2.Any()
        detail.Pack(
            RefusalDetail(rule="R4", missing=["a statement"], fix=["evenhand complaint statement"], field="head")
        )
        sent = Status(Code.FAILED_PRECONDITION, "not heard", (detail.SerializeToString(),))
        error = from_status(sent, "a.B/C")
        self.assertIsInstance(error, FailedPrecondition)
        self.assertEqual((error.rule, error.missing, error.field), ("R4", ["a statement"], "head"))
        self.assertEqual(error.fix, ["evenhand complaint statement"])
        self.assertIn("to mend it: evenhand complaint statement", str(error))
        self.assertFalse(error.unprocessed)

    def test_V09_asks_for_a_minute(self) -> None:
        sent = status.decode(uvarint.Reader(vector("V09")[3:]))
        error = from_status(sent, "a.B/C")
        self.assertIsInstance(error, ResourceExhausted)
        self.assertEqual((error.message, error.retry_after), ("slow down", 60.0))
        sooner = from_status(sent, "a.B/C", Metadata((("retry-after-ms", b"250"),)))
        self.assertEqual(sooner.retry_after, 0.25)

    def test_details_that_are_none_do_no_harm(self) -> None:
        error = from_status(Status(Code.ABORTED, "x", (b"\xff\xff", b"\x0a\x03a/b")), "")
        self.assertEqual((error.rule, error.retry_after, len(error.details)), ("", None, 1))


if __name__ == "__main__":
    unittest.main()
