"""Scores a file with one text on each line, as fast as the server takes it: python stream_file.py HOST:PORT FILE"""

import asyncio
import os
import sys
from collections.abc import Iterator
from itertools import islice

import evenhand
from evenhand.v1 import ScoreStreamRequest


def batches(path: str, size: int = 500) -> Iterator[ScoreStreamRequest]:
    with open(path, encoding="utf-8") as lines:
        texts = (line.strip() for line in lines)
        for tag in range(sys.maxsize):
            batch = list(islice(texts, size))
            if not batch:
                return
            yield ScoreStreamRequest(tag=tag, narratives=batch)


async def main(address: str, path: str) -> None:
    count = urgent = 0
    async with evenhand.connect(address, token=os.environ.get("EVENHAND_TOKEN")) as desk:
        # Batches are read from the file no faster than the server takes them, and answers come in their order.
        async with desk.scoring.score_stream(batches(path)) as answers:
            async for answer in answers:
                count += len(answer.priority)
                urgent += sum(priority >= 500 for priority in answer.priority)
                for fault in answer.faults:
                    print(f"batch {answer.tag}, text {fault.index}: {fault.message}", file=sys.stderr)
    print(f"{count} texts, {urgent} of them urgent")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2]))
