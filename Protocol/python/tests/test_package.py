"""What is shipped: generated code that fits the .proto files, a catalogue that knows every case."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import unittest
from pathlib import Path

import evenhand
from evenhand import v1
from evenhand.conformance import __main__ as conformance
from evenhand.conformance import catalogue
from evenhand.methods import Idempotency, Kind

from .support import PROTOCOL, SPECIFICATION

PACKAGE = Path(__file__).resolve().parent.parent


class Generated(unittest.TestCase):
    @unittest.skipUnless(shutil.which("protoc"), "needs protoc: apt-get install protobuf-compiler")
    def test_it_fits_the_proto_files(self) -> None:
        done = subprocess.run([sys.executable, PACKAGE / "generate", "--check"], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout[-2000:] + done.stderr)

    def test_every_method_of_the_proto_files_has_a_stub(self) -> None:
        services = {name: getattr(v1, name) for name in v1.__all__ if name.endswith("Service")}
        count = 0
        for proto in (PROTOCOL / "evenhand" / "v1").glob("*.proto"):
            text = re.sub(r"//.*", "", proto.read_text(encoding="utf-8"))
            for service, body in re.findall(r"service (\w+) \{(.*?)\n\}", text, re.S):
                for name, asked, answered in re.findall(r"rpc (\w+)\((stream )?\w+\) returns \((stream )?\w+\)", body):
                    method = v1.METHODS[f"evenhand.v1.{service}/{name}"]
                    kind = {
                        (False, False): Kind.UNARY, (False, True): Kind.SERVER_STREAM,
                        (True, False): Kind.CLIENT_STREAM, (True, True): Kind.BIDI,
                    }[bool(asked), bool(answered)]  # fmt: skip
                    self.assertIs(method.kind, kind, name)
                    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
                    self.assertTrue(callable(getattr(services[service], snake)))
                    count += 1
        self.assertEqual(count, len(v1.METHODS))
        self.assertGreater(count, 60)

    def test_what_may_be_called_twice_is_known(self) -> None:
        for path, expected in (
            ("ScoringService/Score", Idempotency.NO_SIDE_EFFECTS),
            ("ImportService/ImportComplaints", Idempotency.IDEMPOTENT),
            ("ComplaintService/FileComplaint", Idempotency.UNKNOWN),
        ):
            self.assertIs(v1.METHODS[f"evenhand.v1.{path}"].idempotency, expected)

    def test_messages_work_without_the_compiled_protobuf(self) -> None:
        code = (
            "from google.protobuf.internal import api_implementation as a; assert a.Type() == 'python', a.Type()\n"
            "from evenhand import v1\n"
            "m = v1.ImportRowResult(rejected=v1.RefusalDetail(rule='R1', missing=['a']))\n"
            "assert v1.ImportRowResult.FromString(m.SerializeToString()) == m\n"
            "assert m.WhichOneof('result') == 'rejected'\n"
            "assert v1.GetHealthResponse(state=v1.GetHealthResponse.STATE_SERVING).state == 1\n"
        )
        environment = os.environ | {
            "PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION": "python",
            "PYTHONPATH": str(Path(evenhand.__file__).parent.parent),
        }
        done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)


class Catalogue(unittest.TestCase):
    def test_every_case_of_the_specification_has_its_place(self) -> None:
        text = SPECIFICATION.read_text(encoding="utf-8").partition("## 21.")[2]
        named = set(re.findall(r"(?:^- |^\*\*[^*]+\*\* – |[·;] )([FHMUSWDZAKXC]\d\d)\b", text, re.M))
        for first, last in re.findall(r"\b([FHMUSWDZAKXC]\d\d)–[FHMUSWDZAKXC](\d\d)\b", text):
            named |= {f"{first[0]}{n:02}" for n in range(int(first[1:]), int(last) + 1)}
        driven = {case.name.partition(".")[0] for case in conformance.CASES}
        elsewhere = set(catalogue.CLIENT_ROLE) | set(catalogue.NOT_FROM_OUTSIDE) | set(catalogue.NOT_YET)
        self.assertEqual(named - driven - elsewhere, set(), "cases of §21 that have no place here")
        self.assertGreaterEqual(len(named), 95)
        # W12 is this package's own; §21 has nothing on what an answer's sender keeps to.
        self.assertEqual((driven | elsewhere) - named, {"W12"})

    def test_names_are_given_once(self) -> None:
        names = [case.name for case in conformance.CASES]
        self.assertEqual(len(names), len(set(names)))


if __name__ == "__main__":
    unittest.main()
