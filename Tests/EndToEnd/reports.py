"""The figures of fairness a second time, by scipy; and a report's HTML looked through."""

import html
import json
import re
import sys
from collections import Counter
from decimal import Decimal

from scipy.stats import binom


def lower(count, target, tail):
    """Spiegelhalter (2005), appendix A.1.1."""
    rank = int(binom.ppf(tail, count, target))
    part = (binom.cdf(rank, count, target) - tail) / binom.pmf(rank, count, target)
    return max(0, (rank - part) / count)


def fairness(path):
    page = json.load(open(path))
    rows = page["rows"] + [page["total"]]
    assert page["total"]["heads"] >= page["smallest"], page
    for row in rows:
        count = row["heads"]
        assert row["share"] == round(row["upheld"] / count, 6), row
        recommended = row["recommended"] + row["neither"] / 2
        target = (recommended + 0.5) / (count + 1)
        assert abs(row["target"] - target) < 1e-6, row
        for name, expected in [
            ("lower95", lower(count, target, 0.025)),
            ("upper95", 1 - lower(count, 1 - target, 0.025)),
            ("lower998", lower(count, target, 0.001)),
            ("upper998", 1 - lower(count, 1 - target, 0.001)),
        ]:
            assert abs(row[name] - expected) < 2e-6, (name, expected, row)
        # The verdict is the exact tail's: the chance of so many, or of a rarer count on its side.
        above = binom.sf(row["upheld"] - 1, count, target)
        below = binom.cdf(row["upheld"], count, target)
        rarer = min(above, below)
        expected = "beyond" if rarer < 0.001 else "edge" if rarer < 0.025 else "within"
        assert row["verdict"] == expected, (expected, row)
    print(f"{len(rows)} rows agree with scipy")


def page(path):
    text = open(path).read()
    assert text.startswith("<!DOCTYPE html>") and text.rstrip().endswith("</html>")
    assert not re.search(r"<script|https?://(?!www\.w3\.org/2000/svg)|src=|url\(", text), "not self-contained"
    assert 'name="viewport"' in text and "@media print" in text
    sections = re.findall(r"<h2>.*?</h2>", text)
    sources = re.findall(r'</h2>\n<p class="source">.*?Docs/METRICS.md · <code>evenhand ', text)
    assert len(sections) == len(sources), "a section without its definition and command"
    print(f"{len(sections)} sections, each with its definition and its command")


def commands(*paths):
    """What the pages say to type, once each, with a team and a topic put in."""
    found = {html.unescape(text) for path in paths for text in re.findall(r"<code>(.*?)</code>", open(path).read())}
    for command in sorted(found):
        print(command.replace("TEAM", "Counter").replace("TOPIC", "card").replace("POLICY", "standard-1"))


def taken_out(folder, prefix=""):
    """Customers by key, complaints by customer, money by customer, and who brought whom. With a prefix only what came in
    under it, without the prefix; what others have is told apart."""

    def rows(kind):
        with open(f"{folder}/{kind}.jsonl") as file:
            return [json.loads(line) for line in file]

    def own(key):
        assert not key or key.startswith(prefix), f"{folder}: {key} is nobody's who was brought in"
        return key[len(prefix) :] if key else key

    def second(time):
        """Imports keep times to the second."""
        return re.sub(r"\.[0-9]+Z$", "Z", time)

    customers = {}
    for row in rows("customers"):
        if prefix and not row["id"].startswith(prefix):
            assert row["name"] == "Stranger", row
            continue
        assert own(row["id"]) not in customers, f"two customers are {row['id']}"
        customers[own(row["id"])] = tuple(row[name] for name in ("name", "contact", "language", "standing", "group"))
    complaints = Counter((own(row["customer_id"]), row["narrative"], second(row["received"])) for row in rows("complaints"))
    money, others = Counter(), Counter()
    for row in rows("ledger"):
        key = own(row["customer"])
        assert key in customers, f"{folder}: the ledger's {key} is no customer of the file"
        if row["amount"] is None:
            others[key, row["kind"], own(row["referred"])] += 1
        else:
            assert Decimal(row["amount"]) == round(Decimal(row["amount"]), 2), row
            money[key, row["kind"], row["currency"]] += Decimal(row["amount"])
    for key, _, _ in complaints:
        assert key is None or key in customers, f"{folder}: the complaints' {key} is no customer of the file"
    for _, _, key in others:
        assert key is None or key in customers, f"{folder}: the referred {key} is no customer of the file"
    documents = Counter((own(row["customer"]), second(row["on"]), row["document"]) for row in rows("ledger"))
    return {"customers": customers, "complaints": complaints, "money": money, "others": others, "documents": documents}


def same(first, second, source):
    before, after = taken_out(first), taken_out(second, source + ":")
    for name in before:
        assert before[name], f"nothing to compare: {name}"
        assert before[name] == after[name], (name, set(before[name].items()) ^ set(after[name].items()))
    assert len({key for key, _, _ in before["complaints"]}) > 2 and len(before["money"]) > 4, before
    print({name: len(before[name]) for name in before})


{"fairness": fairness, "page": page, "commands": commands, "same": same}[sys.argv[1]](*sys.argv[2:])
