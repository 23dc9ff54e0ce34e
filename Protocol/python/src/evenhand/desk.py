"""Every service of a server, over one channel."""

from __future__ import annotations

import ssl as tls
from types import TracebackType

from .channel import Channel
from .retry import RetryPolicy
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
