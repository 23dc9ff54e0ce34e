"""Times of calls, and the table they are told in."""

import time


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


class Figures:
    """Rows of the table, in the order they were measured."""

    def __init__(self):
        self.rows = []

    def add(self, what, figure, target="", reached=None):
        self.rows.append((what, figure, target, {None: "", True: "yes", False: "no"}[reached]))
        print(f"  {what}: {figure}" + (f"; target {target}: {self.rows[-1][3]}" if target else ""), flush=True)

    def table(self):
        heads = ("What", "Figure", "Target", "Reached")
        lines = [heads, tuple("---" for _ in heads), *self.rows]
        return "\n".join("| " + " | ".join(line) + " |" for line in lines)

    async def calls(self, what, target, requests, ask, server=None, at_most=12.0):
        """Asks each request in turn and adds p50, p99 and the most, in ms; the server's own mean beside it. A question that
        takes seconds is not asked for minutes: after `at_most` seconds it is enough. Returns the answers."""
        times, answers = [], []
        before = await server() if server else None
        began = time.perf_counter()
        for request in requests:
            started = time.perf_counter()
            answers.append(await ask(request))
            times.append((time.perf_counter() - started) * 1000)
            if time.perf_counter() - began > at_most and len(times) >= 3:
                break
        figure = f"p50 {percentile(times, 0.5):.2f} ms, p99 {percentile(times, 0.99):.2f} ms, most {max(times):.2f} ms"
        figure += f" ({len(times)} asked"
        if before is not None:
            after = await server()
            figure += f"; in the server {1000 * (after[1] - before[1]) / max(1, after[0] - before[0]):.2f} ms each"
        reached = percentile(times, 0.99) < target if target else None
        self.add(what, figure + ")", f"p99 < {target} ms" if target else "", reached)
        return answers
