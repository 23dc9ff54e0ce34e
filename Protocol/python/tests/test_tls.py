"""TLS 1.3 with ALPN `evenhand/1` (WIRE.md §2), against a server of the standard library."""

from __future__ import annotations

import asyncio
import shutil
import ssl
import subprocess
import tempfile
import unittest
from pathlib import Path

import evenhand
from evenhand.v1 import ScoreRequest

from .support import TimedCase
from .test_channel import Side, good


@unittest.skipUnless(shutil.which("openssl"), "needs the openssl program to make a certificate")
class Encrypted(TimedCase):
    @classmethod
    def setUpClass(cls) -> None:
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.certificate, cls.key = Path(folder.name) / "cert.pem", Path(folder.name) / "key.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
             "-keyout", cls.key, "-out", cls.certificate, "-subj", "/CN=localhost", "-days", "2",
             "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"],
            check=True, capture_output=True,
        )  # fmt: skip

    async def serve(self, *protocols: str) -> str:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(self.certificate, self.key)
        if protocols:
            context.set_alpn_protocols(list(protocols))
        self.versions: list[str | None] = []

        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            self.versions.append(writer.get_extra_info("ssl_object").version())
            try:
                await good(Side(reader, writer))
            except (EOFError, ConnectionError):
                pass
            writer.close()

        server = await asyncio.start_server(connected, "127.0.0.1", 0, ssl=context)
        self.addCleanup(server.close)
        return f"tls://127.0.0.1:{server.sockets[0].getsockname()[1]}"

    def trust(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(self.certificate))

    async def test_a_call_over_tls(self) -> None:
        address = await self.serve("evenhand/1")
        async with evenhand.connect(address, ssl=self.trust(), token="t") as desk:
            self.assertEqual((await desk.scoring.score(ScoreRequest())).score.language, "ok")
        self.assertEqual(self.versions, ["TLSv1.3"])

    async def test_H14_a_server_without_the_protocol_is_refused(self) -> None:
        for protocols in ((), ("h2",)):
            address = await self.serve(*protocols)
            with self.assertRaises(evenhand.Unavailable):
                async with evenhand.connect(address, ssl=self.trust()):
                    pass

    async def test_a_certificate_that_nobody_trusts(self) -> None:
        address = await self.serve("evenhand/1")
        # The server's side of a refused handshake is no news here.
        asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
        with self.assertRaisesRegex(evenhand.Unavailable, "certificate"):
            async with evenhand.connect(address):
                pass


if __name__ == "__main__":
    unittest.main()
