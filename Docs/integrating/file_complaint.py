import asyncio
import os

import evenhand
from evenhand import v1


async def main() -> None:
    address = os.environ.get("EVENHAND_SERVER", "127.0.0.1:7411")
    async with evenhand.connect(address, token=os.environ["EVENHAND_TOKEN"]) as desk:
        try:
            filed = await desk.complaints.file_complaint(
                v1.FileComplaintRequest(
                    channel=v1.CHANNEL_EMAIL,
                    language="en",
                    no_channel_given=True,
                    narrative="I was charged twice for one loan payment, and nobody answered my letters.",
                )
            )
            print(f"{filed.reply.complaint_id}: priority {filed.score.priority}, severity {filed.score.severity}")
        except evenhand.CallError as refused:
            print(f"refused: {refused}")


asyncio.run(main())
