"""Alarms while much arrives: from the acknowledgement of the complaint that makes one due to its arrival at whoever follows."""

import asyncio
import json
import os
import pathlib
import sys
import time

import vocabulary
from evenhand import v1
from figures import percentile

RATE, SECONDS = 2000, 20
LOAD = pathlib.Path(__file__).with_name("load.py")


async def still(desk, today):
    """Watched products of which nothing was received today; an earlier run may have raised some."""
    answer = await desk.trend.get_trend(
        v1.GetTrendRequest(
            by=[v1.TREND_DIMENSION_PRODUCT], per=v1.TREND_PERIOD_DAY, since=today, until=today, limit=1000,
            source=v1.TREND_SOURCE_DESK,
        ),
        timeout=120,
    )
    raised = {series.values[0] for series in answer.series if series.sum}
    return [name for name in vocabulary.WATCHED if name not in raised]


class Rise:
    """One watched product whose complaints are filed until the alarm is there."""

    def __init__(self, product):
        self.product = product
        self.acknowledged = []
        self.alarm = None

    async def file(self, desk):
        for number in range(400):
            if self.alarm:
                return
            request = v1.FileComplaintRequest(
                channel=v1.CHANNEL_PHONE, language="en", product_area=self.product,
                narrative=f"It happened again, and this is call {number} about it.",
            )
            await desk.complaints.file_complaint(request, timeout=60)
            self.acknowledged.append(time.perf_counter())
            # Once there may be enough, whoever would be late is waited for.
            await asyncio.sleep(0.02)

    def latency(self):
        """Seconds from the acknowledgement that made the alarm due; the count must be above the limit and at least 5."""
        arrived, limit = self.alarm
        due = max(4, int(limit))
        return arrived - self.acknowledged[due] if due < len(self.acknowledged) else None


async def measure(desk, server, complaints, figures):
    print(f"alarms: {RATE:,} complaints a second for {SECONDS} s, a rise in one product each second", flush=True)
    today = time.strftime("%Y-%m-%d", time.gmtime())
    started = time.perf_counter()
    products = (await still(desk, today))[: SECONDS - 2]
    figures.add("first trend after the start", f"{time.perf_counter() - started:.2f} s")
    watch = v1.TrendWatch(
        by=[v1.TREND_DIMENSION_PRODUCT], per=v1.TREND_PERIOD_DAY, source=v1.TREND_SOURCE_DESK, kind=v1.TREND_CHART_KIND_C,
        owner_id="E-1",
    )
    for old in (await desk.trend.list_trend_watches(v1.ListTrendWatchesRequest())).watches:
        await desk.trend.remove_trend_watch(v1.RemoveTrendWatchRequest(watch_id=old.watch_id))
    added = await desk.trend.add_trend_watch(v1.AddTrendWatchRequest(watch=watch))
    await asyncio.sleep(2)
    # Rows are known by the moment of the run, so that those of an earlier one do not stand in for them.
    load = await asyncio.create_subprocess_exec(
        sys.executable, str(LOAD), server.address, str(RATE), str(SECONDS), str(time.time_ns() // 1000),
        str(complaints.last_ms),
        env=dict(os.environ, EVENHAND_TOKEN=server.token), stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
    )
    await load.stdout.readline()
    health = await desk.admin.get_health(v1.GetHealthRequest())
    rises = {product: Rise(product) for product in products}
    watcher = asyncio.create_task(follow(desk, health.journal_sequence + 1, rises, added.watch_id))
    await asyncio.sleep(0.5)
    processor, began = server.processor(), time.perf_counter()
    load.stdin.write(b"go\n")
    await asyncio.sleep(1)
    filing = []
    for rise in rises.values():
        filing.append(asyncio.create_task(rise.file(desk)))
        await asyncio.sleep(1)
    told = json.loads(await load.stdout.readline())
    busy = (server.processor() - processor) / (time.perf_counter() - began)
    await load.wait()
    try:
        await asyncio.wait_for(watcher, 60)
    except TimeoutError:
        watcher.cancel()
    await asyncio.gather(*filing)
    await desk.trend.remove_trend_watch(v1.RemoveTrendWatchRequest(watch_id=added.watch_id))
    figures.add(
        "filed meanwhile",
        f"{told['filed'] / told['seconds']:,.0f} complaints/s, an acknowledgement of 40 p50 {told['p50']:.0f} ms, p99 "
        f"{told['p99']:.0f} ms; {busy:.2f} processors, memory {server.memory():.0f} MB",
    )
    return result(rises, figures)


async def follow(desk, start, rises, watch):
    """Until every rise has its alarm. The event tells that one was raised; which, the list does, as it is open to the reader."""
    missing = set(rises)
    async for _ in desk.watch(from_sequence=start, kinds=["trend.alarmRaised"]):
        arrived = time.perf_counter()
        listed = await desk.trend.list_alarms(v1.ListAlarmsRequest(include_closed=True))
        for alarm in listed.alarms:
            if alarm.watch_id == watch and alarm.values[0] in missing:
                rises[alarm.values[0]].alarm = (arrived, alarm.limit)
                missing.discard(alarm.values[0])
        if not missing:
            return


def result(rises, figures):
    wrong = [f"no alarm for {rise.product}, {len(rise.acknowledged)} filed" for rise in rises.values() if not rise.alarm]
    early = [rise.product for rise in rises.values() if rise.alarm and rise.latency() is None]
    # It may be raised before its last acknowledgement is back: then it took less than nothing.
    times = [1000 * rise.latency() for rise in rises.values() if rise.alarm and rise.latency() is not None] + [0.0] * len(early)
    if times:
        figures.add(
            "alarm, from the acknowledgement that made it due",
            f"p50 {percentile(times, 0.5):.0f} ms, most {max(times):.0f} ms ({len(times)} alarms)", "< 1000 ms",
            max(times) < 1000,
        )
    return wrong
