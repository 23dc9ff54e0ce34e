"""Where each case of §21 is proved when it is not driven from here."""

from __future__ import annotations

#: Cases of the client's role, and the tests of this package that prove them.
CLIENT_ROLE = {
    "U04": "tests/test_machine.py",
    "U06": "tests/test_machine.py (the 129th call)",
    "U13": "tests/test_machine.py",
    "U17": "tests/test_machine.py",
    "S03": "tests/test_machine.py (no method of this server sends HEAD and no message)",
    "S04": "tests/test_machine.py",
    "S12": "tests/test_machine.py",
    "W07": "tests/test_machine.py",
    "D03": "tests/test_machine.py",
    "D09": "tests/test_machine.py",
    "K08": "tests/test_machine.py, tests/test_channel.py",
    "K09": "tests/test_server.py, tests/test_retry.py",
    "X10": "tests/test_channel.py",
    "X11": "tests/test_retry.py",
}

#: Cases that nobody can drive through this server's own methods, over a socket alone.
NOT_FROM_OUTSIDE = {
    "U02": "no method ends with each of the 16 codes",
    "U03": "no method ends with a text of the caller's making",
    "U12": "no handler throws on demand",
    "W05": "a measurement, for the benchmarks",
    "W09": "no method answers 100 MiB on demand while it is sent as much",
    "W11": "needs the process limit set low",
    "D04": "no handler makes calls of its own",
    "D06": "no handler sleeps on demand",
    "K05": "tests/test_server.py: the server has to be stopped",
    "K06": "needs a handler that outlives the grace",
    "K07": "tests/test_server.py: the server has to be stopped",
    "K10": "five minutes of silence: tests of the server on a clock of their own",
    "X08": "no handler runs long enough to meet its own key",
    "X09": "needs a second principal",
}

#: Cases of what this release does not do (the list at the top of WIRE.md).
NOT_YET = {
    "H14": "TLS of §2",
    **{f"C{number:02}": "the HTTP surface of §16" for number in range(1, 11)},
}
