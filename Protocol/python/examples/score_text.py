"""Scores one text and says why: python score_text.py HOST:PORT "They charged me twice." """

import asyncio
import os
import sys

import evenhand
from evenhand.v1 import ScoreRequest


async def main(address: str, text: str) -> None:
    async with evenhand.connect(address, token=os.environ.get("EVENHAND_TOKEN")) as desk:
        answer = await desk.scoring.score(ScoreRequest(narrative=text, want_reasons=True), timeout=5)
        score = answer.score
        print(f"priority {score.priority}, severity {score.severity}, heat {score.heat}, language {score.language}")
        if score.HasField("topic"):
            print(f"topic {score.topic.label}, {score.topic.probability:.0%} sure")
        for reason in score.reasons:
            if reason.of == "priority":
                print(f"  {reason.weight:+5}  {reason.name}")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2]))
