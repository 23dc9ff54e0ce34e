"""What a client states about itself in its HELLO (§5), and how it behaves."""

from __future__ import annotations

from dataclasses import dataclass, field

from . import hello, metadata
from .metadata import EMPTY, Metadata


@dataclass(frozen=True, slots=True)
class ClientConfig:
    """What this client states about itself, and how it behaves."""

    agent: str = "evenhand-python/1"
    #: Holds for every call, e.g. authorization; a call's own keys replace it.
    baseline: Metadata = EMPTY
    max_frame: int = 65_536
    max_message: int = 4_194_304
    window: int = 1_048_576
    max_meta: int = 8_192
    accept_zlib: bool = True
    compress: bool = False
    checksum: bool = False
    #: An unknown setting (40 + 64n) sent so that peers stay used to skipping them (§17); None sends none.
    grease: tuple[int, int] | None = None
    extra_settings: tuple[hello.Setting, ...] = field(default=())

    def settings(self) -> tuple[hello.Setting, ...]:
        stated: dict[int, int | bytes] = {
            hello.KEY_LOWEST: hello.VERSION,
            hello.KEY_HIGHEST: hello.VERSION,
            hello.KEY_AGENT: self.agent.encode("utf-8")[:64],
            hello.KEY_MAX_FRAME: self.max_frame,
            hello.KEY_MAX_MESSAGE: self.max_message,
            hello.KEY_WINDOW: self.window,
            hello.KEY_MAX_META: self.max_meta,
        }
        if self.baseline:
            stated[hello.KEY_BASELINE] = metadata.encode(self.baseline)
        if self.accept_zlib:
            stated[hello.KEY_COMPRESSIONS] = 1
        if self.checksum:
            stated[hello.KEY_CHECKSUM] = 1
        if self.grease is not None:
            stated[self.grease[0]] = self.grease[1]
        stated.update(self.extra_settings)
        return tuple(sorted(stated.items()))
