"""What the tests share: the vectors, a peer for the machine, and a real server."""

from __future__ import annotations

import faulthandler
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from evenhand.wire import frames, hello
from evenhand.wire.config import ClientConfig
from evenhand.wire.events import CallEnded, Event, MessageReceived
from evenhand.wire.framing import FrameCutter, wrap
from evenhand.wire.machine import ClientMachine
from evenhand.wire.stream import Stream

PROTOCOL = Path(__file__).resolve().parent.parent.parent
VECTORS = PROTOCOL / "vectors"
SPECIFICATION = PROTOCOL / "WIRE.md"

#: What an Evenhand server states (§5).
SERVER_HELLO = frames.Hello(
    ((2, 1), (4, 65_536), (6, 4_194_304), (8, 65_536), (10, 128), (12, 8_192), (14, 256), (16, 1), (18, 10_000))
)
PATH = "evenhand.v1.ScoringService/Score"


def vector(name: str) -> bytes:
    return bytes.fromhex((VECTORS / f"{name}.hex").read_text(encoding="ascii"))


def vectors_of_specification() -> dict[str, bytes]:
    """The bytes in the two tables of §20."""
    rows = re.findall(r"^\| ([VI]\d\d) \|.*\| `([0-9A-F ]+)` \|$", SPECIFICATION.read_text(encoding="utf-8"), re.M)
    return {name: bytes.fromhex(octets) for name, octets in rows}


class Peer:
    """A server for one machine, played by hand: reads what the machine writes, answers with frames or bytes."""

    def __init__(self, config: ClientConfig | None = None, *, greet: bool = True) -> None:
        self.now = 100.0
        self.machine = ClientMachine(config or ClientConfig(), self.now)
        self._cutter = FrameCutter(1 << 20)
        self._preface = bytearray()
        self._checksums_next = False
        self.events: list[Event] = []
        if greet:
            self.frames()
            self.send(SERVER_HELLO)
            self.happened()

    def octets(self, limit: int = 1 << 20) -> bytes:
        return self.machine.data_to_send(self.now, limit)

    def frames(self) -> list[frames.Frame]:
        """The frames that the machine wants to send now."""
        data = b""
        while piece := self.octets():
            data += piece
        if len(self._preface) < 4:
            take = 4 - len(self._preface)
            self._preface += data[:take]
            data = data[take:]
            assert bytes(self._preface) == hello.PREFACE
        found = []
        for payload in self._cutter.feed(data, self.now):
            found.append(frames.decode(payload, 1 << 20))
        return found

    def checksums(self) -> None:
        self._cutter.checksums = True

    def send(self, *sent: frames.Frame) -> None:
        for frame in sent:
            self.machine.receive(wrap(frame.payload(), self._cutter.checksums), self.now)

    def raw(self, data: bytes) -> None:
        self.machine.receive(data, self.now)

    def later(self, seconds: float) -> None:
        self.now += seconds
        self.machine.tick(self.now)

    def happened(self) -> list[Event]:
        return self.machine.take_events()

    def call(self, *messages: bytes, last: bool = True, **fields: object) -> Stream:
        stream = Stream(PATH, **fields)  # type: ignore[arg-type]
        self.machine.start(stream)
        for index, message in enumerate(messages):
            self.machine.send(stream, message, last and index == len(messages) - 1)
        return stream

    def messages(self, take: bool = True) -> list[bytes]:
        found = []
        for event in self.happened():
            if isinstance(event, MessageReceived):
                found.append(event.data)
                if take:
                    self.machine.taken(event.stream, event.receipt, self.now)
            else:
                self.events.append(event)
        return found

    def end(self) -> CallEnded:
        ends = [event for event in self.happened() if isinstance(event, CallEnded)]
        assert len(ends) == 1, ends
        return ends[0]


class TimedCase(unittest.IsolatedAsyncioTestCase):
    """A test that waits for ever ends the run, saying where it stood."""

    def setUp(self) -> None:
        faulthandler.dump_traceback_later(300, exit=True)
        self.addCleanup(faulthandler.cancel_dump_traceback_later)


BINARY = os.environ.get("EVENHAND_SERVER_BINARY", "")
NEEDS_SERVER = unittest.skipUnless(
    BINARY and os.access(BINARY, os.X_OK), "needs a server: set EVENHAND_SERVER_BINARY to an evenhand-server program"
)


class Server:
    """An evenhand-server with a folder of its own, on a port of its own."""

    def __init__(self, *arguments: str) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="evenhand-python-")
        self.data = Path(self._folder.name) / "desk"
        self.arguments = arguments
        self.start("127.0.0.1:0")

    def start(self, listen: str) -> None:
        self._log = open(Path(self._folder.name) / "log", "ab")
        self.process = subprocess.Popen(
            # Without the HTTP door, whose port beside a wanted one may be somebody else's.
            [BINARY, "--data", str(self.data), "--listen", listen, "--http", "off", *self.arguments],
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
        )
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        match = re.search(r"listening wire=(\S+)", line)
        if match is None:
            self.process.wait(10)
            raise AssertionError(f"the server did not start: {line!r}; {self.log()}")
        self.address = match.group(1)
        self.token = (self.data / "first-token").read_text(encoding="ascii").strip()

    def log(self) -> str:
        return (Path(self._folder.name) / "log").read_text(encoding="utf-8", errors="replace")[-2000:]

    def end(self) -> None:
        self.process.terminate()
        self.wait()

    def kill(self) -> None:
        self.process.kill()
        self.wait()

    def wait(self) -> int:
        code = self.process.wait(30)
        if self.process.stdout is not None:
            self.process.stdout.close()
        self._log.close()
        return code

    def close(self) -> None:
        if self.process.poll() is None:
            self.end()
        self._folder.cleanup()
