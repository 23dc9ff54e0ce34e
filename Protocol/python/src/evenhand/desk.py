"""Every service of a server, over one channel."""

from __future__ import annotations

import asyncio
import ssl as tls
from collections.abc import AsyncIterator, Iterable
from types import TracebackType

from .channel import Channel
from .errors import Unavailable
from .retry import RetryPolicy
from .v1.admin_service_pb2 import WatchedEvent, WatchEventsRequest
from .v1.services import Services
from .wire.metadata import MetadataInput


class Desk(Services):
    """A server's services: `desk.complaints`, `desk.scoring`, … Made by `connect`."""

    def __init__(self, channel: Channel) -> None:
        super().__init__(channel)
        self.channel = channel

    async def __aenter__(self) -> Desk:
        await self.channel.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.channel.close()

    async def close(self) -> None:
        await self.channel.close()

    async def watch(
        self,
        *,
        from_sequence: int = 1,
        kinds: Iterable[str] = (),
        records: Iterable[str] = (),
        past_only: bool = False,
    ) -> AsyncIterator[WatchedEvent]:
        """Events from a position on, in order, each once: `async for event in desk.watch(from_sequence=41)`.

        When the server goes away after the first answer, it is waited for and the watch goes on where it was. To go on
        in another process, begin at the `sequence` after the last event you have dealt with. See
        `admin.watch_events` for the call itself, which tells how far the server has looked beside the events.
        """
        request = WatchEventsRequest(
            from_sequence=from_sequence, kinds=list(kinds), records=list(records), past_only=past_only
        )
        begun = False
        while True:
            try:
                async with self.admin.watch_events(request) as answers:
                    async for answer in answers:
                        begun = True
                        for event in answer.events:
                            # An event that the caller has is not told again, whatever becomes of the others.
                            request.from_sequence = event.sequence + 1
                            yield event
                        request.from_sequence = answer.next_sequence
                return
            except Unavailable:
                if not begun:
                    raise
                await asyncio.sleep(0.1)

    def set_token(self, token: str | None) -> None:
        """Calls from now on carry another token."""
        self.channel.set_token(token)


def connect(
    address: str,
    *,
    token: str | None = None,
    metadata: MetadataInput | None = None,
    ssl: tls.SSLContext | None = None,
    timeout: float | None = None,
    retry: RetryPolicy | None = None,
    compress: bool = False,
    checksum: bool = False,
    token_on_plain_tcp: bool = False,
) -> Desk:
    """The desk at an address (see `Channel` for the parameters): `async with evenhand.connect(...) as desk`."""
    return Desk(
        Channel(
            address,
            token=token,
            metadata=metadata,
            ssl=ssl,
            timeout=timeout,
            retry=retry,
            compress=compress,
            checksum=checksum,
            token_on_plain_tcp=token_on_plain_tcp,
        )
    )
