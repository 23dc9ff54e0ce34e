"""The command: runs the cases and prints pass, fail and "not yet by the server" lists."""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
import traceback
from dataclasses import dataclass

from ..address import Address
from ..wire.faults import WireFault
from . import calls, catalogue, contents, conversation, flow, framing, life, start
from .raw import Context, Failed, NotApplicable
from .registry import CASES, Case

_ = (framing, start, calls, conversation, flow, contents, life)  # importing them registers their cases

ORDER = "FHMUSWDZAKXC"


@dataclass
class Result:
    case: Case
    #: "pass", "fail", "not yet", "does not apply".
    verdict: str
    why: str = ""
    seconds: float = 0.0


async def run(case: Case, context: Context) -> Result:
    started = time.monotonic()

    def result(verdict: str, why: str = "") -> Result:
        return Result(case, verdict, why, time.monotonic() - started)

    try:
        async with asyncio.timeout(case.patience):
            await case.run(context)
    except NotApplicable as reason:
        return result("does not apply", str(reason))
    except Failed as failure:
        return result(
            "not yet" if case.not_yet else "fail", f"{failure}" + (f" ({case.not_yet})" if case.not_yet else "")
        )
    except TimeoutError:
        return result("fail", f"not over within {case.patience:.0f} s")
    except WireFault as fault:
        return result("fail", f"the server broke the protocol: {fault}")
    except OSError as error:
        return result("fail", f"{type(error).__name__}: {error}")
    except Exception:
        return result("fail", traceback.format_exc(limit=3))
    return result("pass")


async def run_all(context: Context, cases: list[Case], quiet: bool = False) -> list[Result]:
    """The quick ones, and those that want nothing beside them, one after the other; the other slow ones all at once
    behind them."""
    results = []

    def tell(result: Result) -> None:
        results.append(result)
        if not quiet or result.verdict == "fail":
            why = f"  — {result.why}" if result.why else ""
            print(f"{result.verdict:>14}  {result.case.name:<10} {result.case.what}{why}", flush=True)

    together = [case for case in cases if case.slow and not case.alone]
    for case in (case for case in cases if case not in together):
        tell(await run(case, context))
    for finished in asyncio.as_completed([run(case, context) for case in together]):
        tell(await finished)
    return results


def sorted_names(names: set[str]) -> str:
    return " ".join(sorted(names, key=lambda name: (ORDER.index(name[0]), name))) or "none"


def summary(results: list[Result]) -> str:
    by_verdict: dict[str, set[str]] = {}
    for result in results:
        by_verdict.setdefault(result.verdict, set()).add(result.case.name)
    lines = [f"{verdict} ({len(names)}): {sorted_names(names)}" for verdict, names in sorted(by_verdict.items())]
    lines.append(f"not yet by the server, not tried ({len(catalogue.NOT_YET)}): {sorted_names(set(catalogue.NOT_YET))}")
    lines.append(f"client's role, proved by this package's tests ({len(catalogue.CLIENT_ROLE)}): "
                 f"{sorted_names(set(catalogue.CLIENT_ROLE))}")  # fmt: skip
    lines.append(f"not from outside ({len(catalogue.NOT_FROM_OUTSIDE)}):")
    lines += [f"    {name}: {why}" for name, why in catalogue.NOT_FROM_OUTSIDE.items()]
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m evenhand.conformance",
        description="Drives a server through the conformance cases of WIRE.md §21. Use a server with a folder of its "
        "own: the cases register customers and fill connections.",
    )
    parser.add_argument("address", help="HOST:PORT or unix:/path")
    parser.add_argument("--token", help="a token of the server; without it cases that need one fail")
    parser.add_argument("--only", default="", help="names or beginnings of names, with commas: F,H05,U")
    parser.add_argument("--slow", action="store_true", help="also the cases that take up to a minute and a half")
    parser.add_argument("--quiet", action="store_true", help="print failures and the summary only")
    parser.add_argument("--strict", action="store_true", help="what the server does not do yet counts as failed")
    options = parser.parse_args(arguments)
    wanted = [name for name in options.only.split(",") if name]
    cases = [case for case in CASES if not wanted or any(case.name.startswith(name) for name in wanted)]
    cases = [case for case in cases if options.slow or not case.slow]
    if not cases:
        parser.error(f"no case begins with {options.only}")
    context = Context(Address.parse(options.address), options.token)
    results = asyncio.run(run_all(context, cases, options.quiet))
    print(summary(results))
    bad = {"fail", "not yet"} if options.strict else {"fail"}
    return 1 if any(result.verdict in bad for result in results) else 0


if __name__ == "__main__":
    sys.exit(main())
