"""What ends a connection (§13), and what ends a call (§12)."""

from __future__ import annotations

import enum


class CloseCode(enum.IntEnum):
    """Why a connection ended."""

    NONE = 0
    PROTOCOL = 1
    FRAME_SIZE = 2
    FLOW = 3
    VERSION = 4
    EXCESSIVE_LOAD = 5
    AUTH = 6
    TIMEOUT = 7
    INTERNAL = 8
    CHECKSUM = 9


class Code(enum.IntEnum):
    """Why a call ended: gRPC's codes."""

    OK = 0
    CANCELLED = 1
    UNKNOWN = 2
    INVALID_ARGUMENT = 3
    DEADLINE_EXCEEDED = 4
    NOT_FOUND = 5
    ALREADY_EXISTS = 6
    PERMISSION_DENIED = 7
    RESOURCE_EXHAUSTED = 8
    FAILED_PRECONDITION = 9
    ABORTED = 10
    OUT_OF_RANGE = 11
    UNIMPLEMENTED = 12
    INTERNAL = 13
    UNAVAILABLE = 14
    DATA_LOSS = 15
    UNAUTHENTICATED = 16


def close_name(code: int) -> str:
    """A CLOSE code for people; later versions may have more than this one knows (§17)."""
    return CloseCode(code).name if code in CloseCode._value2member_map_ else str(code)


class WireFault(Exception):
    """The peer broke the protocol: the connection ends with CLOSE of this code."""

    def __init__(self, code: CloseCode, text: str) -> None:
        super().__init__(f"{code.name}: {text}")
        self.code = code
        self.text = text


class CallFault(Exception):
    """What came in costs this call and no more (§1)."""

    def __init__(self, code: Code, text: str) -> None:
        super().__init__(f"{code.name}: {text}")
        self.code = code
        self.text = text
