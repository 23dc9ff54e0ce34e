"""What stubs need of a channel."""

from __future__ import annotations

from typing import Protocol, TypeVar

from .calls import CallInfo, Requests
from .methods import Method, WireMessage
from .streams import BidiStream, ClientStream, ServerStream
from .wire.metadata import MetadataInput

Request = TypeVar("Request", bound=WireMessage)
Response = TypeVar("Response")


class Caller(Protocol):
    """What stubs need of a channel."""

    async def unary(
        self,
        method: Method[Request, Response],
        request: Request,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        idempotency_key: str | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> Response: ...

    def server_stream(
        self,
        method: Method[Request, Response],
        request: Request,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> ServerStream[Response]: ...

    def client_stream(
        self,
        method: Method[Request, Response],
        requests: Requests[Request] | None = None,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> ClientStream[Request, Response]: ...

    def bidi_stream(
        self,
        method: Method[Request, Response],
        requests: Requests[Request] | None = None,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> BidiStream[Request, Response]: ...
