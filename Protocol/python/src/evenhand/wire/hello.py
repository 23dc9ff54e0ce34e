"""What each side states once about itself (§5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from . import uvarint
from .faults import CloseCode, WireFault
from .framing import CAP_MAX_FRAME, FLOOR_MAX_FRAME

#: `EE 45 56 01`: every connection begins with it; the last byte is the version of the preface.
PREFACE = b"\xeeEV\x01"
VERSION = 1
MAX_CREDIT = 0x7FFF_FFFF
#: Method numbers take at most two bytes and begin at 2, whatever a server states.
MAX_BINDINGS = 16_384 - 2

KEY_LOWEST, KEY_BASELINE, KEY_HIGHEST, KEY_AGENT = 0, 1, 2, 3
KEY_MAX_FRAME, KEY_MAX_MESSAGE, KEY_WINDOW, KEY_MAX_STREAMS = 4, 6, 8, 10
KEY_MAX_META, KEY_MAX_METHODS, KEY_COMPRESSIONS, KEY_PING_FLOOR, KEY_IDLE, KEY_CHECKSUM = 12, 14, 16, 18, 20, 22

Setting = tuple[int, "int | bytes"]


def encode_settings(settings: Sequence[Setting]) -> bytes:
    """The body of a HELLO; the settings in ascending order of their keys."""
    out = bytearray()
    for key, value in settings:
        out += uvarint.encode(key)
        if isinstance(value, int):
            out += uvarint.encode(value)
        else:
            out += uvarint.encode(len(value)) + value
    return bytes(out)


def decode_settings(reader: uvarint.Reader) -> tuple[Setting, ...]:
    settings: list[Setting] = []
    previous = -1
    while reader.remaining:
        key = reader.uvarint(2, "a setting's key")
        if key <= previous:
            raise WireFault(CloseCode.PROTOCOL, f"setting {key} is repeated or out of order")
        previous = key
        settings.append((key, reader.sized(f"setting {key}") if key % 2 else reader.uvarint(5, f"setting {key}")))
    return tuple(settings)


@dataclass(frozen=True, slots=True)
class PeerSettings:
    """What a server stated; before its HELLO the floors hold."""

    version: int = 0
    agent: str = ""
    max_frame: int = FLOOR_MAX_FRAME
    max_message: int = 65_536
    window: int = 65_536
    max_streams: int = 16
    max_meta: int = 8_192
    max_methods: int = 64
    accepts_zlib: bool = False
    #: Seconds.
    ping_floor: float = 10.0
    #: Seconds without calls after which the server may drain; 0 means never.
    idle: float = 0.0
    checksum: bool = False


FLOORS = PeerSettings()


def read_server_settings(settings: Sequence[Setting]) -> PeerSettings:
    """What the server's HELLO means to a client of version 1."""
    stated = dict(settings)

    def number(key: int, floor: int, cap: int = uvarint.LARGEST) -> int:
        value = stated.get(key, floor)
        assert isinstance(value, int)  # even keys are integers by construction
        if value < floor:
            raise WireFault(CloseCode.PROTOCOL, f"setting {key} is {value}, below its floor of {floor}")
        return min(value, cap)

    version = stated.get(KEY_HIGHEST)
    if version != VERSION:
        raise WireFault(CloseCode.PROTOCOL, f"the server chose version {version!r}; only {VERSION} was offered")
    agent = stated.get(KEY_AGENT, b"")
    assert isinstance(agent, bytes)
    compressions = number(KEY_COMPRESSIONS, 0)
    return PeerSettings(
        version=VERSION,
        agent=agent[:64].decode("utf-8", "replace"),
        max_frame=number(KEY_MAX_FRAME, FLOORS.max_frame, CAP_MAX_FRAME),
        max_message=number(KEY_MAX_MESSAGE, FLOORS.max_message),
        window=number(KEY_WINDOW, FLOORS.window, MAX_CREDIT),
        max_streams=number(KEY_MAX_STREAMS, FLOORS.max_streams, 16_384),
        max_meta=number(KEY_MAX_META, FLOORS.max_meta),
        max_methods=number(KEY_MAX_METHODS, FLOORS.max_methods, MAX_BINDINGS),
        accepts_zlib=bool(compressions & 1),
        ping_floor=number(KEY_PING_FLOOR, 0) / 1000 if KEY_PING_FLOOR in stated else FLOORS.ping_floor,
        idle=number(KEY_IDLE, 0) / 1000,
        checksum=number(KEY_CHECKSUM, 0) >= 1,
    )
