"""Where a server listens, as people write it."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass

DEFAULT_PORT = 7411


@dataclass(frozen=True, slots=True)
class Address:
    """`HOST:PORT`, `tls://HOST:PORT` or `unix:/path`."""

    host: str = ""
    port: int = DEFAULT_PORT
    path: str = ""
    tls: bool = False

    @classmethod
    def parse(cls, text: str) -> Address:
        if text.startswith("unix:"):
            path = text.removeprefix("unix:").removeprefix("//")
            if not path:
                raise ValueError(f"{text!r}: a path must follow unix:")
            return cls(path=path)
        scheme, _, rest = text.rpartition("://")
        if scheme not in ("", "tcp", "tls"):
            raise ValueError(f"{text!r}: write HOST:PORT, tls://HOST:PORT or unix:/path")
        host, port = _split(rest, text)
        return cls(host=host, port=port, tls=scheme == "tls")

    @property
    def keeps_secrets(self) -> bool:
        """Nobody on the way can read along."""
        if self.path or self.tls or self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    def __str__(self) -> str:
        if self.path:
            return f"unix:{self.path}"
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'tls://' if self.tls else ''}{host}:{self.port}"


def _split(rest: str, text: str) -> tuple[str, int]:
    if rest.startswith("["):
        host, _, tail = rest[1:].partition("]")
        port = tail.removeprefix(":")
    else:
        host, _, port = rest.partition(":")
    if not host or (port and not (port.isdecimal() and 0 < int(port) < 65_536)):
        raise ValueError(f"{text!r}: write HOST:PORT, for example 127.0.0.1:{DEFAULT_PORT}")
    return host, int(port) if port else DEFAULT_PORT
