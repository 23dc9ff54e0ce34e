"""A channel to one server: connections as they are needed, calls on whichever is fit, repeats by the rules."""

from __future__ import annotations

import asyncio
import random
import ssl as tls
from dataclasses import replace
from types import TracebackType

from ._version import VERSION
from .address import Address
from .calls import Call, CallInfo, Request, Requests, Response, single, with_key
from .connection import Connection
from .errors import DeadlineExceeded, Unauthenticated, Unavailable
from .methods import Method
from .retry import Failure, RetryPolicy, RetryTokens, decide, reconnect_wait
from .streams import BidiStream, ClientStream, ServerStream
from .wire import metadata as wire_metadata
from .wire.config import ClientConfig
from .wire.faults import CloseCode, Code, close_name
from .wire.metadata import Metadata, MetadataInput

ALPN = "evenhand/1"
CONNECT_TIMEOUT = 10.0


class Channel:
    """Calls to one server. Use `evenhand.connect`, or `async with Channel(...)`, or `close` it yourself."""

    def __init__(
        self,
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
    ) -> None:
        """Connects on the first call, or on `async with`.

        address: `HOST:PORT`, `tls://HOST:PORT` or `unix:/path`.
        token: sent as `authorization: Bearer …`; over plain TCP only to this machine, unless token_on_plain_tcp.
        metadata: holds for every call; a call's own keys replace it.
        ssl: how to trust a `tls://` server; the system's roots unless given.
        timeout: seconds that a call without its own may take; None for the server's limit.
        compress: messages from 512 bytes on, where the server takes zlib.
        checksum: CRC-32C on every frame, where the server can check it.
        """
        self._address = Address.parse(address)
        if token is not None and not (self._address.keeps_secrets or token_on_plain_tcp):
            raise ValueError(
                f"a token would cross the network in the clear to {self._address}. Use tls://, "
                "or pass token_on_plain_tcp=True where the network itself is trusted"
            )
        self._ssl = self._tls_context(ssl) if self._address.tls else None
        self._metadata = wire_metadata.collect(metadata)
        self._timeout = timeout
        self._policy = retry or RetryPolicy()
        self._tokens = RetryTokens()
        self._compress = compress
        self._config = ClientConfig(
            agent=f"evenhand-python/{VERSION}", baseline=self._baseline(token), compress=compress, checksum=checksum
        )
        self._connections: list[Connection] = []
        self._connecting: asyncio.Task[Connection] | None = None
        self._failures = 0
        self._not_before = 0.0
        self._ever_connected = False
        self._closed = False

    # ---- life

    async def __aenter__(self) -> Channel:
        try:
            connection = await self.connection(None)
            await asyncio.shield(connection.greeted)
        except BaseException:
            await self.close()
            raise
        if connection.machine.closed:
            code, text = connection.close_code, connection.close_text
            await self.close()
            kind = Unauthenticated if code == CloseCode.AUTH else Unavailable
            name = "it broke" if code is None else close_name(code)
            raise kind(f"{self._address} closed the connection: {name} {text}".rstrip())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Ends every connection; calls still open fail UNAVAILABLE."""
        self._closed = True
        if self._connecting is not None:
            self._connecting.cancel()
        connections = list(self._connections)
        for connection in connections:
            connection.close()
        if connections:
            await asyncio.wait([connection.gone for connection in connections], timeout=2.0)

    def set_token(self, token: str | None) -> None:
        """Calls from now on carry another token, on the connections that are open too."""
        self._config = replace(self._config, baseline=self._baseline(token))
        for connection in self._connections:
            connection.replace_baseline(self._config.baseline)

    @property
    def address(self) -> str:
        return str(self._address)

    # ---- calls: what stubs ask for

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
    ) -> Response:
        """One request, one answer. `timeout` is in seconds."""
        call = self._call(method, timeout, metadata, idempotency_key, compress, info)
        await call.send(request.SerializeToString(), last=True)
        return await single(call, method)

    def server_stream(
        self,
        method: Method[Request, Response],
        request: Request,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> ServerStream[Response]:
        """One request, many answers."""
        call = self._call(method, timeout, metadata, None, compress, info)
        call.queue_request(request.SerializeToString())
        return ServerStream(call, method)

    def client_stream(
        self,
        method: Method[Request, Response],
        requests: Requests[Request] | None = None,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> ClientStream[Request, Response]:
        """Many requests, one answer."""
        return ClientStream(self._call(method, timeout, metadata, None, compress, info), method, requests)

    def bidi_stream(
        self,
        method: Method[Request, Response],
        requests: Requests[Request] | None = None,
        *,
        timeout: float | None = None,
        metadata: MetadataInput | None = None,
        compress: bool | None = None,
        info: CallInfo | None = None,
    ) -> BidiStream[Request, Response]:
        """Many requests, many answers."""
        return BidiStream(self._call(method, timeout, metadata, None, compress, info), method, requests)

    def _call(
        self,
        method: Method[Request, Response],
        timeout: float | None,
        metadata: MetadataInput | None,
        key: str | None,
        compress: bool | None,
        info: CallInfo | None,
    ) -> Call:
        return Call(
            self,
            method,
            timeout=self._timeout if timeout is None else timeout,
            metadata=with_key(wire_metadata.collect(metadata), key),
            key=key,
            compress=self._compress if compress is None else compress,
            info=info,
        )

    # ---- what calls ask for

    async def connection(self, deadline: float | None) -> Connection:
        """A connection that takes calls, made if there is none."""
        loop = asyncio.get_running_loop()
        while True:
            if self._closed:
                raise Unavailable(f"the channel to {self._address} is closed")
            for connection in self._connections:
                if connection.usable:
                    return connection
            if self._connecting is None:
                self._connecting = loop.create_task(self._connect(loop))
                self._connecting.add_done_callback(self._connect_done)
            left = None if deadline is None else max(0.0, deadline - loop.time())
            try:
                return await asyncio.wait_for(asyncio.shield(self._connecting), left)
            except TimeoutError:
                raise DeadlineExceeded(f"no connection to {self._address} before the deadline") from None
            except asyncio.CancelledError:
                if self._closed:
                    raise Unavailable(f"the channel to {self._address} is closed") from None
                raise

    def may_repeat(self, failure: Failure) -> float | None:
        if failure.code is Code.UNAVAILABLE:
            self._tokens.failed()
        return decide(self._policy, self._tokens, failure, random.random())

    def call_succeeded(self) -> None:
        self._tokens.succeeded()

    def trusts_keys(self) -> bool:
        return self._policy.trust_keys

    # ---- connecting

    async def _connect(self, loop: asyncio.AbstractEventLoop) -> Connection:
        while True:
            wait = self._not_before - loop.time()
            if wait > 0:
                await asyncio.sleep(wait)
            try:
                async with asyncio.timeout(CONNECT_TIMEOUT):
                    connection = await self._open(loop)
            except (OSError, TimeoutError) as error:
                self._back_off(loop)
                reason = error.strerror or str(error) if isinstance(error, OSError) else ""
                reason = reason or f"no answer within {CONNECT_TIMEOUT:.0f} s"
                raise Unavailable(f"cannot connect to {self._address}: {reason}") from None
            self._ever_connected = True
            self._connections.append(connection)
            return connection

    async def _open(self, loop: asyncio.AbstractEventLoop) -> Connection:
        # Peers stay used to skipping what they do not know when something unknown is sent (§17).
        grease = (40 + 64 * random.randrange(200), random.randrange(1 << 16))
        config = replace(self._config, grease=grease)

        def made() -> Connection:
            return Connection(config, loop, self._connection_closed)

        address = self._address
        if address.path:
            _, connection = await loop.create_unix_connection(made, address.path)
            return connection
        if not address.tls:
            _, connection = await loop.create_connection(made, address.host, address.port)
            return connection
        transport, connection = await loop.create_connection(
            made, address.host, address.port, ssl=self._ssl, ssl_handshake_timeout=CONNECT_TIMEOUT
        )
        chosen = transport.get_extra_info("ssl_object").selected_alpn_protocol()
        if chosen != ALPN:
            transport.abort()
            raise OSError(f"the server does not speak {ALPN} (ALPN chose {chosen or 'nothing'})")
        return connection

    def _connect_done(self, task: asyncio.Task[Connection]) -> None:
        self._connecting = None
        if not task.cancelled():
            task.exception()  # each waiting call raises it; nobody waiting is no error

    def _connection_closed(self, connection: Connection, code: int | None) -> None:
        if connection in self._connections:
            self._connections.remove(connection)
        loop = asyncio.get_running_loop()
        if connection.machine.connected:
            self._failures = 0
        # A server that drained said what comes next: another connection, at once.
        if not (connection.machine.draining or code == CloseCode.NONE):
            self._back_off(loop)

    def _back_off(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._ever_connected:
            self._not_before = loop.time() + reconnect_wait(self._failures, random.random())
        self._failures += 1

    # ---- details

    def _baseline(self, token: str | None) -> Metadata:
        if token is None:
            return self._metadata
        bearer = wire_metadata.collect({"authorization": f"Bearer {token}"})
        return Metadata((*bearer, *(entry for entry in self._metadata if entry[0] != "authorization")))

    @staticmethod
    def _tls_context(given: tls.SSLContext | None) -> tls.SSLContext:
        context = given or tls.create_default_context()
        context.minimum_version = tls.TLSVersion.TLSv1_3
        context.set_alpn_protocols([ALPN])
        return context
