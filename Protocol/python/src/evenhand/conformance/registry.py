"""The cases, by their names in §21."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from .raw import Context

Body = Callable[[Context], Awaitable[None]]


@dataclass(frozen=True)
class Case:
    """One case, or a part of one."""

    name: str
    what: str
    run: Body
    #: Takes longer than a few seconds.
    slow: bool = False
    #: Why a server of this release may fail it (the list at the top of WIRE.md); a failure then reads "not yet".
    not_yet: str = ""
    patience: float = 60.0
    #: Measures the whole process, so nothing runs beside it.
    alone: bool = False


CASES: list[Case] = []


def case(
    name: str, what: str, *, slow: bool = False, not_yet: str = "", patience: float = 60.0, alone: bool = False
) -> Callable[[Body], Body]:
    def register(body: Body) -> Body:
        CASES.append(Case(name, what, body, slow, not_yet, patience, alone))
        return body

    return register
