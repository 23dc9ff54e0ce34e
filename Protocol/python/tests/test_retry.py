"""When calls are made again: the rules of WIRE.md §15, and the waits of §14."""

from __future__ import annotations

import unittest
from dataclasses import replace

from evenhand.retry import Failure, RetryPolicy, RetryTokens, decide, reconnect_wait
from evenhand.wire.events import Repeat
from evenhand.wire.faults import Code

UNAVAILABLE = Failure(
    code=Code.UNAVAILABLE,
    repeat=Repeat.UNKNOWN,
    attempt=1,
    unprocessed_repeats=0,
    repeatable=True,
    retry_after=None,
    time_left=None,
)


def wait(failure: Failure, tokens: RetryTokens | None = None, policy: RetryPolicy | None = None) -> float | None:
    return decide(policy or RetryPolicy(), tokens or RetryTokens(), failure, 0.5)


class Repeats(unittest.TestCase):
    def test_X10_unprocessed_is_repeated_at_once_and_once(self) -> None:
        for repeatable in (True, False):
            failure = replace(UNAVAILABLE, repeat=Repeat.UNPROCESSED, repeatable=repeatable)
            self.assertEqual(wait(failure), 0.0)
            self.assertIsNone(wait(replace(failure, attempt=2, unprocessed_repeats=1)))
            self.assertIsNone(wait(replace(UNAVAILABLE, attempt=2, unprocessed_repeats=1)))

    def test_only_what_may_be_called_twice_and_only_when_unavailable(self) -> None:
        self.assertAlmostEqual(wait(UNAVAILABLE) or 0, 0.1)
        self.assertIsNone(wait(replace(UNAVAILABLE, repeatable=False)))
        for code in set(Code) - {Code.UNAVAILABLE}:
            self.assertIsNone(wait(replace(UNAVAILABLE, code=code)), code)

    def test_three_attempts_and_doubling_waits(self) -> None:
        self.assertAlmostEqual(wait(replace(UNAVAILABLE, attempt=2)) or 0, 0.2)
        self.assertIsNone(wait(replace(UNAVAILABLE, attempt=3)))
        policy = RetryPolicy()
        self.assertAlmostEqual(policy.wait(1, 0.0), 0.08)
        self.assertAlmostEqual(policy.wait(1, 1.0), 0.12)

    def test_inside_the_deadline_and_not_before_the_server_says(self) -> None:
        self.assertIsNone(wait(replace(UNAVAILABLE, time_left=0.1)))
        self.assertEqual(wait(replace(UNAVAILABLE, retry_after=3.0)), 3.0)
        self.assertIsNone(wait(replace(UNAVAILABLE, retry_after=3.0, time_left=2.0)))

    def test_X11_used_up_tokens_end_repeats(self) -> None:
        tokens = RetryTokens()
        for _ in range(5):
            tokens.failed()
        self.assertIsNotNone(wait(UNAVAILABLE, tokens))
        tokens.failed()
        self.assertIsNone(wait(UNAVAILABLE, tokens))
        self.assertEqual(wait(replace(UNAVAILABLE, repeat=Repeat.UNPROCESSED), tokens), 0.0)
        for _ in range(10):
            tokens.succeeded()
        self.assertIsNotNone(wait(UNAVAILABLE, tokens))

    def test_calls_that_never_left_may_move(self) -> None:
        moved = replace(UNAVAILABLE, repeat=Repeat.NEVER_SENT, repeatable=False)
        self.assertEqual(wait(moved), 0.0)
        self.assertIsNone(wait(replace(moved, attempt=5)))

    def test_nothing_is_repeated_when_that_is_asked_for(self) -> None:
        self.assertIsNone(wait(replace(UNAVAILABLE, repeat=Repeat.UNPROCESSED), policy=RetryPolicy(enabled=False)))


class Reconnection(unittest.TestCase):
    def test_K09_waits_grow_to_two_minutes_give_or_take_a_fifth(self) -> None:
        self.assertEqual([round(reconnect_wait(n, 0.5), 3) for n in (0, 1, 2)], [1.0, 1.6, 2.56])
        self.assertAlmostEqual(reconnect_wait(1_000, 0.5), 120.0)
        self.assertAlmostEqual(reconnect_wait(0, 0.0), 0.8)
        self.assertAlmostEqual(reconnect_wait(0, 1.0), 1.2)


if __name__ == "__main__":
    unittest.main()
