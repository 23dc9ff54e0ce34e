"""Drives a server from outside through the conformance cases of WIRE.md §21.

    python -m evenhand.conformance HOST:PORT --token TOKEN [--slow] [--only F,H05] [--binary PATH]

`raw` is a client that may send anything. The modules `framing`, `start`, `calls`, `conversation`,
`flow`, `contents` and `life` hold the cases; `catalogue`
says of every case of §21 where it is proved, or why it cannot be from here.
"""
