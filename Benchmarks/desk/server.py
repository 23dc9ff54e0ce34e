"""A server in a folder: started, watched from outside, stopped."""

import os
import pathlib
import re
import signal
import subprocess
import time

TICKS = os.sysconf("SC_CLK_TCK")


class Server:
    def __init__(self, programs, folder):
        self.programs, self.folder = pathlib.Path(programs).resolve(), pathlib.Path(folder)
        self.process = self.address = None

    def start(self):
        """Seconds until it listened."""
        began = time.perf_counter()
        self.process = subprocess.Popen(
            [self.programs / "evenhand-server", "--data", self.folder, "--listen", "127.0.0.1:0"],
            stdout=subprocess.PIPE, stderr=open(f"{self.folder}.log", "a"), text=True,
        )
        line = self.process.stdout.readline()
        seconds = time.perf_counter() - began
        found = re.match(r"listening wire=(\S+)", line)
        if not found:
            raise SystemExit(f"the server did not listen: see {self.folder}.log")
        self.address = found[1]
        return seconds

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait()

    @property
    def token(self):
        return (self.folder / "first-token").read_text().strip()

    def memory(self, field="VmRSS"):
        """MB."""
        with open(f"/proc/{self.process.pid}/status") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith(field))

    def processor(self):
        """Seconds of the processor used so far."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def rest(self, quiet, patience):
        """Waits until less than a hundredth of the processor was used for so many seconds; False: it never was."""
        began = since = time.monotonic()
        used = self.processor()
        while time.monotonic() - began < patience:
            time.sleep(1)
            now = self.processor()
            if now - used > 0.01 * (time.monotonic() - since) + 1 / TICKS:
                since, used = time.monotonic(), now
            elif time.monotonic() - since >= quiet:
                return True
        return False

    def evenhand(self, *arguments):
        """The command line against this server, begun."""
        environment = dict(os.environ, EVENHAND_SERVER=self.address, EVENHAND_TOKEN=self.token)
        return subprocess.Popen(
            [self.programs / "evenhand", *map(str, arguments)], env=environment, stdout=subprocess.PIPE,
            stderr=open(f"{self.folder}.log", "a"), text=True,
        )

    def disk(self):
        """MB of each file of the folder."""
        return {path.name: path.stat().st_size / 1e6 for path in sorted(self.folder.iterdir()) if path.is_file()}
