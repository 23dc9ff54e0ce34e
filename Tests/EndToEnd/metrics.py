"""Figures of a retail file, computed with pandas from Docs/METRICS.md alone, and compared with what the desk says.

    metrics.py make FILE            writes a small file of invoice lines of its own, always the same
    metrics.py compare FILE UNTIL DAYS PER PAGE.json SEGMENTS.json    fails where a figure differs
"""

import decimal
import json
import random
import sys

import pandas as pd

QUANTILES, WINDOW = 5, 365


def make(path):
    rng = random.Random(20111209)
    days = pd.date_range("2010-12-01", "2011-12-09")
    with open(path, "w", encoding="utf-8") as out:
        out.write("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n")
        invoice = 500000
        for customer in range(1, 241):
            country = rng.choice(["United Kingdom", "France", "Germany"])
            first = rng.randrange(len(days))
            # Some stay, some leave early, some come once.
            last = rng.choice([first, rng.randrange(first, len(days)), len(days) - 1])
            for day in sorted({first, *(rng.randrange(first, last + 1) for _ in range(rng.randrange(9)))}):
                invoice += 1
                moment = f"{days[day]:%Y-%m-%d} {rng.randrange(8, 19):02d}:{rng.randrange(60):02d}:00"
                for line in range(rng.randrange(1, 6)):
                    quantity, price = rng.randrange(1, 40), rng.choice(["0.001", "0.42", "1.255", "2.95", "12.75", "0"])
                    row = f'{invoice},S{line},"Thing, {line}",{quantity},{moment},{price},{customer}.0,{country}\n'
                    # The same thing twice on an invoice counts twice.
                    out.write(row * (2 if rng.random() < 0.05 else 1))
                if rng.random() < 0.1:
                    out.write(f"C{invoice},S0,Back,-1,{moment},2.95,{customer}.0,{country}\n")
            if rng.random() < 0.2:
                out.write(f"{invoice},S9,Walk-in,3,2011-05-05 10:00:00,2.10,,{country}\n")


def minor_units(quantity, price):
    cents = (decimal.Decimal(quantity) * decimal.Decimal(price) * 100).quantize(1, decimal.ROUND_HALF_UP)
    return int(cents)


def read(path):
    rows = pd.read_csv(path, dtype=str, keep_default_na=False)
    rows = rows[rows["CustomerID"].str.strip() != ""].copy()
    rows["customer"] = rows["CustomerID"].str.replace(r"\.0$", "", regex=True)
    rows["amount"] = [minor_units(q, p) for q, p in zip(rows["Quantity"], rows["UnitPrice"])]
    rows = rows[rows["amount"] != 0]
    rows["day"] = pd.to_datetime(rows["InvoiceDate"]).dt.normalize()
    rows["sales"] = rows["amount"].clip(lower=0)
    return rows


def period_of(days, per):
    return days.dt.to_period({"month": "M", "quarter": "Q", "year": "Y"}[per])


def losses(daily, until, after):
    """(customer, day, value) of each loss by silence, and (customer, day) of each return."""
    lost, regained = [], []
    wait = pd.Timedelta(days=after)
    for customer, own in daily.groupby("customer"):
        bought = list(own[own["sales"] > 0]["day"])
        for day, following in zip(bought, bought[1:] + [None]):
            gone = day + wait
            if gone > until or (following is not None and following <= gone):
                continue
            year = own[(own["day"] > day - pd.Timedelta(days=365)) & (own["day"] <= day)]
            lost.append((customer, gone, int(year["amount"].sum())))
            if following is not None:
                regained.append((customer, following))
    return (
        pd.DataFrame(lost, columns=["customer", "day", "value"]),
        pd.DataFrame(regained, columns=["customer", "day"]),
    )


def segments(daily, until):
    """Scores of the policy's standard segments, by share of customers below."""
    window = daily[daily["day"] > until - pd.Timedelta(days=WINDOW)]
    bought = daily[daily["sales"] > 0]
    table = pd.DataFrame({"last": bought.groupby("customer")["day"].max()})
    table["frequency"] = window[window["sales"] > 0].groupby("customer").size()
    table["monetary"] = window.groupby("customer")["amount"].sum()
    table = table.fillna({"frequency": 0, "monetary": 0})
    score = {}
    for name, values in {
        "r": -(until - table["last"]).dt.days, "f": table["frequency"], "m": table["monetary"]
    }.items():
        below = values.rank(method="min") - 1
        score[name] = 1 + (QUANTILES * below // len(values)).astype(int)
    def name(r, f, m):
        if r >= 4 and f >= 4 and m >= 4:
            return "champions"
        if r <= 2 and m >= 4:
            return "sleeping"
        if m >= 4:
            return "large"
        if f >= 3:
            return "regular"
        return "recent" if r >= 4 else "small"
    table["segment"] = [name(r, f, m) for r, f, m in zip(score["r"], score["f"], score["m"])]
    return table


class Comparison:
    def __init__(self):
        self.count, self.faults = 0, []

    def same(self, what, found, wanted):
        self.count += 1
        near = found == wanted
        if isinstance(wanted, float) and isinstance(found, (int, float)):
            near = abs(found - wanted) < 1e-6
        if not near:
            self.faults.append(f"{what}: the desk says {found}, pandas {wanted}")


def compare(path, until, after, per, page, segment_page):
    rows = read(path)
    until = pd.Timestamp(until)
    rows = rows[rows["day"] <= until]
    rows["sum"] = rows["amount"]
    daily = rows.groupby(["customer", "day"], as_index=False)[["amount", "sales"]].sum()
    daily["period"] = period_of(daily["day"], per)
    first = daily[daily["sales"] > 0].groupby("customer", as_index=False)["day"].min()
    first["period"] = period_of(first["day"], per)
    lost, regained = losses(daily, until, after)
    for table in (lost, regained):
        table["period"] = period_of(table["day"], per)
    revenue = daily.groupby(["period", "customer"])["amount"].sum()
    check = Comparison()
    table = segments(daily, until)
    name_of = table["segment"]
    for row in page["rows"]:
        period = pd.Period(row["from"], {"month": "M", "quarter": "Q", "year": "Y"}[per])
        own = revenue.get(period, pd.Series(dtype="int64")) if period in revenue.index else pd.Series(dtype="int64")
        before = revenue.loc[period - 1] if period - 1 in revenue.index else pd.Series(dtype="int64")
        new = first[first["period"] == period]["customer"]
        where = f"{row['period']} "
        check.same(where + "new", row["new"], len(new))
        check.same(where + "newRevenue", row["newRevenue"], int(own.reindex(new).fillna(0).sum()))
        gone = lost[lost["period"] == period].drop_duplicates("customer")
        check.same(where + "lost", row["lost"], len(gone))
        check.same(where + "lostRevenue", row["lostRevenue"], int(gone["value"].sum()))
        back = regained[regained["period"] == period]["customer"].unique()
        check.same(where + "regained", row["regained"], len(back))
        check.same(where + "regainedRevenue", row["regainedRevenue"], int(own.reindex(back).fillna(0).sum()))
        check.same(where + "revenue", row["revenue"], int(own.sum()))
        active = daily[(daily["period"] == period) & (daily["sales"] > 0)]["customer"].nunique()
        check.same(where + "active", row["active"], active)
        start = before[before > 0]
        now = own.reindex(start.index).fillna(0).clip(lower=0)
        if len(start):
            check.same(where + "grossRetention", row["grossRetention"],
                       round(float(now.clip(upper=start).sum() / start.sum()), 6))
            check.same(where + "netRetention", row["netRetention"], round(float(now.sum() / start.sum()), 6))
            check.same(where + "customerRetention", row["customerRetention"], round(float((now > 0).mean()), 6))
        else:
            check.same(where + "grossRetention", row["grossRetention"], None)
        groups = {group["group"]: group for group in row["groups"]}
        by_segment = own.groupby(own.index.map(name_of)).sum() if len(own) else own
        for name, amount in by_segment.items():
            check.same(where + name, groups.get(name, {}).get("revenue"), int(amount))
    window = daily[daily["day"] > until - pd.Timedelta(days=WINDOW)].groupby("customer")["amount"].sum()
    for segment in segment_page["segments"]:
        members = table[table["segment"] == segment["name"]].index
        check.same(segment["name"] + " customers", segment["customers"], len(members))
        check.same(segment["name"] + " revenue", segment["revenue"], int(window.reindex(members).fillna(0).sum()))
    for fault in check.faults[:20]:
        print("DIFFERS", fault)
    print(f"{check.count} figures compared, {len(check.faults)} differ")
    return 1 if check.faults or not check.count else 0


def main(arguments):
    if arguments[:1] == ["make"]:
        make(arguments[1])
        return 0
    path, until, after, per, page, segment_page = arguments[1:]
    with open(page, encoding="utf-8") as one, open(segment_page, encoding="utf-8") as other:
        return compare(path, until, int(after), per, json.load(one), json.load(other))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
