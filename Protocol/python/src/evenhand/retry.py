"""When a call that failed is made again, and how long a client waits: pure rules (§14, §15 of WIRE.md)."""

from __future__ import annotations

from dataclasses import dataclass

from .wire.events import Repeat
from .wire.faults import Code


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """What may be made again. The defaults are the protocol's."""

    #: False: nothing is ever made again.
    enabled: bool = True
    #: How often a call is made at most, the first time included.
    attempts: int = 3
    #: Seconds before the second attempt; each further wait is twice as long, give or take a fifth.
    delay: float = 0.1
    #: Calls with an idempotency key count as repeatable. False for servers older than the keeping of outcomes: there, a
    #: repeat could do its work twice.
    trust_keys: bool = True

    def wait(self, attempt: int, chance: float) -> float:
        """Seconds to wait after the `attempt`-th attempt failed; `chance` is random, 0 … 1."""
        return self.delay * 2.0 ** (attempt - 1) * (0.8 + 0.4 * chance)


class RetryTokens:
    """Keeps repeats few when much fails: ten to begin with, one less per failure, a tenth more per success."""

    CAPACITY_TENTHS = 100

    def __init__(self) -> None:
        #: In tenths, so that ten successes make up for one failure exactly.
        self.tenths = self.CAPACITY_TENTHS

    def succeeded(self) -> None:
        self.tenths = min(self.CAPACITY_TENTHS, self.tenths + 1)

    def failed(self) -> None:
        self.tenths = max(0, self.tenths - 10)

    @property
    def allow_repeats(self) -> bool:
        return self.tenths * 2 >= self.CAPACITY_TENTHS


@dataclass(frozen=True, slots=True)
class Failure:
    """A failed attempt, as the rules see it."""

    code: Code
    repeat: Repeat
    #: Which attempt this was, from 1.
    attempt: int
    #: Repeats made so far because the server promised that no handler saw the call.
    unprocessed_repeats: int
    #: The method may be called twice, or the call has a key and keys are trusted.
    repeatable: bool
    #: Seconds the server asked for.
    retry_after: float | None
    #: Seconds until the deadline; None without one.
    time_left: float | None


#: Moves to another connection that a call may see before any of its bytes left.
MAX_MOVES = 5


def decide(policy: RetryPolicy, tokens: RetryTokens, failure: Failure, chance: float) -> float | None:
    """Seconds to wait before the call is made again; None when it is not."""
    if not policy.enabled:
        return None
    if failure.repeat is Repeat.NEVER_SENT:
        wait = 0.0 if failure.attempt < MAX_MOVES else None
    elif failure.repeat is Repeat.UNPROCESSED:
        wait = (failure.retry_after or 0.0) if failure.unprocessed_repeats == 0 else None
    elif failure.unprocessed_repeats or failure.code is not Code.UNAVAILABLE or not failure.repeatable:
        wait = None
    elif failure.attempt >= policy.attempts or not tokens.allow_repeats:
        wait = None
    else:
        wait = max(policy.wait(failure.attempt, chance), failure.retry_after or 0.0)
    if wait is None or (failure.time_left is not None and wait >= failure.time_left):
        return None
    return wait


def reconnect_wait(failures: int, chance: float) -> float:
    """Seconds before the next attempt to connect, after `failures` of them in a row (0: the connection just broke)."""
    # Above 1.6^11 the cap holds anyway; bounding the power keeps it a number.
    wait: float = min(120.0, 1.6 ** min(failures, 11))
    return wait * (0.8 + 0.4 * chance)
