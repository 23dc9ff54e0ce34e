"""Random conversations that keep every rule: whatever is said, each call ends exactly once."""

from __future__ import annotations

import random
from dataclasses import dataclass

from ..v1 import ScoreRequest, ScoreStreamRequest
from ..wire import frames
from ..wire.metadata import Metadata
from .framing import padded
from .raw import HEALTH, QUEUE, SCORE, SCORE_STREAM, Context, Failed, Raw, named, require
from .registry import case

TEXTS = ["They lost it.", "Nikt nie odpowiada na moje listy.", "x" * 3_000, "", "ส่งของผิดสามครั้ง"]
METHODS = [SCORE, SCORE, SCORE_STREAM, SCORE_STREAM, SCORE_STREAM, HEALTH, QUEUE, "no.Service/Method"]


@dataclass
class Talk:
    """A call under way, from the side that sends."""

    slot: int
    sending: bool
    credit: int
    #: What a cut message still owes.
    rest: bytes = b""
    rest_last: bool = False
    answers: int = 0


class Speaker:
    """A client that does anything a client may do."""

    def __init__(self, raw: Raw, chance: random.Random) -> None:
        self.raw, self.chance = raw, chance
        self.talks: dict[int, Talk] = {}
        self.started = self.ended = 0
        self.pings = 0

    def act(self) -> None:
        """One random step; everything is written at once."""
        slots = self.raw.settings.max_streams
        if len(self.talks) < min(slots, 100) and self.chance.random() < 0.5:
            self.start(next(slot for slot in range(slots) if slot not in self.talks))
        elif self.talks:
            self.go_on(self.chance.choice(list(self.talks.values())))

    def start(self, slot: int) -> None:
        chance = self.chance
        method = chance.choice(METHODS)
        timeout = chance.choice([0, 1, 5, 50, 5_000, 0xFFFF_FFFF])
        illegal = chance.random() < 0.05
        entries = Metadata([("x-shard", b"\n" if illegal else b"7")] * chance.choice([0, 0, 0, 1, 64]))
        talk = Talk(slot, True, self.raw.settings.window)
        self.started += 1
        self.talks[slot] = talk
        if chance.random() < 0.2:
            self.raw.put(frames.Open(slot, named(method), timeout, entries))
            return
        message, last = self.message(method), chance.random() < 0.6
        cut = len(message) > 1 and chance.random() < 0.2
        size = chance.randrange(1, min(len(message), 20_000)) if cut else len(message)
        if size == len(message):
            self.raw.put(frames.Call(slot, named(method), timeout, entries, message, last))
            talk.sending = not last
        else:
            self.raw.put(frames.Call(slot, named(method), timeout, entries, message[:size], False, total=len(message)))
            talk.rest, talk.rest_last = message[size:], last
        talk.credit -= size + 32

    def message(self, method: str) -> bytes:
        chance = self.chance
        if chance.random() < 0.1:
            return chance.randbytes(chance.randrange(0, 40))
        if method == SCORE_STREAM:
            texts = chance.choices(TEXTS, k=chance.randrange(0, 6))
            return ScoreStreamRequest(
                tag=chance.randrange(9), narratives=texts, detail="SCORE_DETAIL_REASONS"
            ).SerializeToString()
        message = ScoreRequest(narrative=chance.choice(TEXTS)).SerializeToString() if method == SCORE else b""
        return padded(message, chance.choice([5_000, 30_000])) if chance.random() < 0.2 else message

    def go_on(self, talk: Talk) -> None:
        chance, raw = self.chance, self.raw
        what = chance.random()
        if what < 0.15:
            raw.put(frames.Cancel(talk.slot, chance.choice([1, 4, 99])))
            talk.sending, talk.rest = False, b""
        elif not talk.sending:
            return
        elif talk.rest:
            size = min(len(talk.rest), talk.credit - 32, chance.choice([1, 100, 60_000]))
            if size < 1:
                return
            more = size < len(talk.rest)
            raw.put(frames.Msg(talk.slot, talk.rest[:size], talk.rest_last and not more, more=more))
            talk.rest = talk.rest[size:]
            talk.credit -= size + 32
            talk.sending = more or not talk.rest_last
        elif what < 0.4:
            raw.put(frames.Half(talk.slot))
            talk.sending = False
        else:
            message = self.message(SCORE_STREAM)
            if len(message) + 32 <= talk.credit:
                last = chance.random() < 0.3
                raw.put(frames.Msg(talk.slot, message, last))
                talk.credit -= len(message) + 32
                talk.sending = not last

    async def listen(self) -> None:
        """Waits for the answer to a PING, so that everything said before it was read."""
        self.pings += 1
        # Frames stand between two PINGs, which makes them no flood.
        self.raw.put(frames.Ext(99), frames.Ping(self.pings))
        while True:
            frame = await self.raw.next(30)
            match frame:
                case frames.Pong(token):
                    require(token == self.pings, f"PONG {token} for PING {self.pings}")
                    return
                case _:
                    self.heard(frame)

    def heard(self, frame: frames.Frame) -> None:
        match frame:
            case frames.Close():
                raise Failed(f"CLOSE({frame.code}, {frame.text!r}) though every rule was kept")
            case frames.End() | frames.Msg() | frames.Head() | frames.Credit():
                talk = self.talks.get(frame.slot)
                require(talk is not None, f"{frame} on a slot without a call")
                assert talk is not None
                if isinstance(frame, frames.End):
                    del self.talks[frame.slot]
                    self.ended += 1
                elif isinstance(frame, frames.Credit):
                    talk.credit += frame.increment
            case _:
                raise Failed(f"unexpected {frame}")

    async def finish(self) -> None:
        for talk in self.talks.values():
            self.raw.put(frames.Cancel(talk.slot))
        while self.talks:
            self.heard(await self.raw.next(30))
        require(self.started == self.ended, f"{self.started} calls and {self.ended} ENDs")
        await self.raw.ordinary()


@case("U05.random", "random conversations that keep the rules: every call ends exactly once", patience=240)
async def conversations(context: Context) -> None:
    for seed in range(40):
        chance = random.Random(seed)
        async with await context.session(window=4 << 20) as raw:
            speaker = Speaker(raw, chance)
            try:
                for _ in range(25):
                    for _ in range(chance.randrange(1, 40)):
                        speaker.act()
                    await speaker.listen()
                await speaker.finish()
            except Failed as failure:
                raise Failed(f"seed {seed}: {failure}") from None
