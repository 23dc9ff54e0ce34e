"""Holds counts against DuckDB's GROUP BY and charts against statsmodels and a recomputation: see `trends`.

    trend-peers.py ROWS.csv COUNTS.csv CHART-C.json CHART-EWMA.json CHART-CUSUM.json
"""

import csv
import json
import math
import sys

import duckdb
import numpy
from statsmodels.tsa.holtwinters import SimpleExpSmoothing

rows, counts, *charts = sys.argv[1:]

peer = duckdb.connect()
wanted = {
    (str(week), product, channel): count
    for week, product, channel, count in peer.execute(
        "SELECT CAST(date_trunc('week', CAST(day AS DATE)) AS DATE), product, via, count(*) "
        "FROM read_csv(?, header = true, all_varchar = true) GROUP BY ALL",
        [rows],
    ).fetchall()
}
found = {
    (row["first"], row["product"], row["channel"]): int(row["count"])
    for row in csv.DictReader(open(counts, encoding="utf-8"))
    if int(row["count"])
}
if found != wanted:
    difference = set(found.items()) ^ set(wanted.items())
    sys.exit(f"counts differ from DuckDB's in {len(difference)} cells, such as {sorted(difference)[:3]}")
print(f"{len(found)} cells, {sum(found.values())} rows equal DuckDB's to the last unit")

for path in charts:
    answer = json.load(open(path, encoding="utf-8"))
    series = answer["series"][0]
    chart, values = series["chart"], numpy.array(series["counts"], dtype=float)
    first, last = (answer["periods"].index(answer["baseline"][end]) for end in ("from", "to"))
    centre = values[first : last + 1].mean()
    assert math.isclose(chart["centre"], centre), (path, chart["centre"], centre)
    if chart["kind"] == "c":
        # The dispersion is Pearson's statistic of a Poisson model with one mean.
        import statsmodels.api as sm

        model = sm.GLM(values[first : last + 1], numpy.ones(last + 1 - first), family=sm.families.Poisson()).fit()
        assert math.isclose(math.exp(model.params[0]), centre, rel_tol=1e-9)
        dispersion = model.pearson_chi2 / model.df_resid
        assert math.isclose(chart["dispersion"], dispersion, rel_tol=1e-9), (chart["dispersion"], dispersion)
        upper = numpy.full(len(values), centre + 3 * math.sqrt(centre))
        plotted = values
    elif chart["kind"] == "ewma":
        # statsmodels tells the level before each value: the average after the one before.
        smooth = SimpleExpSmoothing(numpy.append(values, 0), initialization_method="known", initial_level=centre)
        plotted = smooth.fit(smoothing_level=0.2, optimized=False).fittedvalues[1:]
        steps = numpy.arange(1, len(values) + 1)
        upper = centre + 3 * numpy.sqrt(centre * 0.2 / 1.8 * (1 - 0.8 ** (2 * steps)))
    else:
        # Lucas' reference value, and Page's sum as the distance of a walk from its lowest point.
        walk = numpy.concatenate([[0], numpy.cumsum(values - centre * 0.5 / math.log(1.5))])
        plotted = (walk - numpy.minimum.accumulate(walk))[1:]
        upper = numpy.full(len(values), max(1, 5 * math.sqrt(centre)))
    assert numpy.allclose(chart["values"], plotted, rtol=1e-9, atol=1e-9), (path, "values")
    assert numpy.allclose(chart["upper"], upper, rtol=1e-9), (path, "limits")
    above = [answer["periods"][index] for index in numpy.nonzero(plotted > upper + 1e-9)[0]]
    told = [signal["period"] for signal in chart["signals"] if signal["rule"].endswith("-above")]
    assert above == told, (path, above, told)
    print(f"{chart['kind']}: centre, {len(plotted)} values, limits and {len(told)} signals above equal the peer's")
