"""Evenhand Wire, version 1, without input or output: bytes in, values out.

Nothing here opens a socket, reads a clock or waits. The rules are those of Protocol/WIRE.md; section numbers in the
comments are its sections. Read `frames` for the shape of a frame, `machine` for what a client does with them, and
`stream` for the life of one call.
"""
