#!/usr/bin/env python3
"""Files complaints at a steady rate, in a process of its own: load.py ADDRESS RATE SECONDS FIRST LAST_MS

They are of the products that nobody watches, received a month ago and earlier, by customers without a name. EVENHAND_TOKEN is a
token. Prints how many were filed and how long an acknowledgement took.
"""

import asyncio
import json
import os
import random
import sys
import time

import evenhand
import vocabulary
from evenhand import v1
from figures import percentile

BATCH = 40


def rows(rate, seconds, first, last_ms):
    chance = random.Random(first)
    texts = []
    for number in range(2000):
        language, words, draws = vocabulary.Complaints(2000, last_ms).words(number, among=400)
        texts.append((language.code, language.text(words, draws)))
    for number in range(first, first + rate * seconds):
        language, text = texts[number % len(texts)]
        yield v1.ImportRow(
            external_id=f"L-{number}", received_ms=last_ms - chance.randint(35, 1000) * vocabulary.DAY_MS,
            channel=v1.CHANNEL_WEB, language=language, product_area=chance.choice(vocabulary.PRODUCTS), narrative=text,
        )


async def main(address, rate, seconds, first, last_ms):
    made = list(rows(rate, seconds, first, last_ms))
    batches = [made[start : start + BATCH] for start in range(0, len(made), BATCH)]
    times, late = [], 0.0
    print("ready", flush=True)
    sys.stdin.readline()

    async def send(desk, batch):
        started = time.perf_counter()
        answer = await desk.imports.import_complaints(v1.ImportComplaintsRequest(source="load", rows=batch), timeout=60)
        times.append((time.perf_counter() - started) * 1000)
        return sum(result.HasField("imported") for result in answer.results)

    async with evenhand.connect(address, token=os.environ["EVENHAND_TOKEN"]) as desk:
        began, under_way = time.perf_counter(), []
        for number, batch in enumerate(batches):
            due = began + number * BATCH / rate
            await asyncio.sleep(max(0, due - time.perf_counter()))
            late = max(late, time.perf_counter() - due)
            under_way.append(asyncio.create_task(send(desk, batch)))
        filed = sum(await asyncio.gather(*under_way))
        elapsed = time.perf_counter() - began
    print(
        json.dumps(
            {"filed": filed, "seconds": elapsed, "late": late, "p50": percentile(times, 0.5), "p99": percentile(times, 0.99)}
        )
    )


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], *map(int, sys.argv[2:])))
