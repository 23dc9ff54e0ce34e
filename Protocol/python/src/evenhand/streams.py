"""Calls with more than one message, as their callers use them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, AsyncIterator
from types import TracebackType
from typing import Generic, TypeVar

from .calls import Call, CallInfo, Requests, decode, single
from .errors import CallError
from .methods import Method, WireMessage

Request = TypeVar("Request", bound=WireMessage)
Response = TypeVar("Response")


class _Receiving(Generic[Response]):
    """A call whose answers come one by one. Leave it by its end, by `async with`, or by `cancel`."""

    def __init__(self, call: Call, method: Method[Request, Response]) -> None:
        self._call = call
        self._method: Method[WireMessage, Response] = method  # type: ignore[assignment]
        self._over = False

    @property
    def info(self) -> CallInfo:
        return self._call.info

    def __aiter__(self) -> AsyncIterator[Response]:
        return self

    async def __anext__(self) -> Response:
        if self._over:
            raise StopAsyncIteration
        try:
            data = await self._call.receive()
        except BaseException:
            self.cancel()
            raise
        if data is None:
            self._over = True
            self._finished()
            raise StopAsyncIteration
        try:
            return decode(self._method, data)
        except CallError:
            self.cancel()
            raise

    def cancel(self) -> None:
        """Ends the call from this side; without effect when it is over."""
        self._over = True
        self._call.leave()
        self._finished()

    def _finished(self) -> None:
        pass

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.cancel()

    def __del__(self) -> None:
        # A stream dropped half-read would keep its slot for ever.
        if not self._over and not self._call._loop.is_closed():
            self._call._loop.call_soon_threadsafe(self._call.leave)


class ServerStream(_Receiving[Response]):
    """Answers to one request: `async for answer in stream`."""

    async def __aenter__(self) -> ServerStream[Response]:
        await self._call.begin()
        return self


class _Sending(Generic[Request]):
    """The sending half of a call, by hand or from an iterable."""

    _call: Call

    def _prepare(self, requests: Requests[Request] | None) -> None:
        self._requests = requests
        self._pump: asyncio.Task[None] | None = None
        self._pump_error: BaseException | None = None

    def _start_pump(self) -> None:
        if self._requests is not None and self._pump is None:
            self._pump = asyncio.get_running_loop().create_task(self._run_pump(self._requests))

    async def _run_pump(self, requests: Requests[Request]) -> None:
        try:
            if isinstance(requests, AsyncIterable):
                async for request in requests:
                    await self._call.send(request.SerializeToString())
            else:
                for request in requests:
                    await self._call.send(request.SerializeToString())
            self._call.finish_sending()
        except CallError:
            pass  # whoever receives is told
        except Exception as error:
            self._pump_error = error
            self._call.leave()

    def _stop_pump(self) -> None:
        if self._pump is not None:
            self._pump.cancel()

    async def send(self, request: Request) -> None:
        """Sends a request; waits while the server takes no more. Raises when the call has failed."""
        await self._call.begin()
        await self._call.send(request.SerializeToString())

    def done_sending(self) -> None:
        """No more requests follow."""
        self._call.finish_sending()


class BidiStream(_Receiving[Response], _Sending[Request], Generic[Request, Response]):
    """Requests and answers, each in their own order.

    Either give the requests to the method and read the answers with `async for`, or use it `async with`, `send` and
    `done_sending` by hand, and read in between.
    """

    def __init__(self, call: Call, method: Method[Request, Response], requests: Requests[Request] | None) -> None:
        super().__init__(call, method)
        self._prepare(requests)

    async def __aenter__(self) -> BidiStream[Request, Response]:
        await self._call.begin()
        self._start_pump()
        return self

    async def __anext__(self) -> Response:
        if not self._over:
            await self._call.begin()
            self._start_pump()
        try:
            return await super().__anext__()
        except CallError:
            if self._pump_error is not None:
                raise self._pump_error from None
            raise

    def _finished(self) -> None:
        self._stop_pump()


class ClientStream(_Sending[Request], Generic[Request, Response]):
    """Many requests and one answer: `await stream.answer()`."""

    def __init__(self, call: Call, method: Method[Request, Response], requests: Requests[Request] | None) -> None:
        self._call = call
        self._method = method
        self._prepare(requests)

    @property
    def info(self) -> CallInfo:
        return self._call.info

    async def __aenter__(self) -> ClientStream[Request, Response]:
        await self._call.begin()
        self._start_pump()
        return self

    async def answer(self) -> Response:
        """Says that no more requests follow, unless an iterable still gives them, and waits for the answer."""
        await self._call.begin()
        self._start_pump()
        if self._requests is None:
            self._call.finish_sending()
        try:
            return await single(self._call, self._method)
        except CallError:
            if self._pump_error is not None:
                raise self._pump_error from None
            raise
        finally:
            self._stop_pump()

    def cancel(self) -> None:
        self._call.leave()
        self._stop_pump()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.cancel()
