"""How sure a difference between two classifiers on the same rows is: paired bootstrap.

    python bootstrap.py OURS THEIRS --label-column LABEL [--map FILE --output topic] [--draws 10000]

OURS and THEIRS are predictions in the same order of rows. Each is CSV with the columns `label` and `predicted`, as
`sklearn_peer.py` writes it, or the JSON Lines that `evenhand score FILE --json` gives: then `--held-out FILE.csv[.gz]` says
which file was scored, and its labels are read through `--map`; rows without a label are left out.

Of relief (`--output relief.any`, `--output relief.monetary`) the probabilities are compared by the area under the ROC curve;
THEIRS then has a column `score`, as `sklearn_peer.py --logistic` writes it. A row that ours calls untrained, and gives no
probability, ranks last, and a topic it does not give is wrong: so the figures are a little below those of `model evaluate`.

Rows are drawn with replacement, the same rows for both, `--draws` times from a fixed seed. Prints accuracy and macro-F1 of
both, their differences, and the interval that holds 95 % of the drawn differences (Efron and Tibshirani, "An Introduction to
the Bootstrap", 1993, chapter 13). Needs numpy.
"""

import argparse
import csv
import gzip
import json
import sys

from fasttext_peer import read_map

csv.field_size_limit(1 << 30)


def label_of(score, output):
    """The label that a score of ours gives an output."""
    if output == "topic":
        return (score.get("topic") or {}).get("label", "")
    if output.startswith("relief."):
        return (score.get("relief") or {}).get(output.removeprefix("relief."), 0.0)
    return (score.get("labels") or {}).get(output, {}).get("label", "")


def read_predictions(path, options, labels):
    """Wanted and given labels, by row."""
    if path.endswith(".csv"):
        with open(path, encoding="utf-8", newline="") as file:
            column = "score" if options.output.startswith("relief.") else "predicted"
            rows = [(row["label"], row[column]) for row in csv.DictReader(file)]
        return [wanted for wanted, _ in rows], [given for _, given in rows]
    if labels is None:
        sys.exit(f"bootstrap: {path} holds scores without labels; name the scored file with --held-out")
    with open(path, encoding="utf-8") as file:
        given = [label_of(json.loads(line), options.output) for line in file if line.strip()]
    if len(given) != len(labels):
        sys.exit(f"bootstrap: {path} has {len(given)} scores, the held-out file {len(labels)} rows")
    rows = [(wanted, found) for wanted, found in zip(labels, given) if wanted]
    return [wanted for wanted, _ in rows], [found for _, found in rows]


def held_out_labels(options):
    """The label of every row, blank where it has none."""
    rules = read_map(options.map, options.output) if options.map else {}
    opened = gzip.open if options.held_out.endswith(".gz") else open
    with opened(options.held_out, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            value = row[options.label_column].strip()
            yield rules.get(value, rules.get("*", value)) if value else ""


def macro_f1(numpy, table):
    """Mean F1 over the labels that occur, of a table of wanted × given counts."""
    right = numpy.diagonal(table, axis1=-2, axis2=-1)
    wanted, given = table.sum(-1)[..., : right.shape[-1]], table.sum(-2)[..., : right.shape[-1]]
    f1 = numpy.where(wanted + given > 0, 2 * right / numpy.maximum(wanted + given, 1), 0)
    present = wanted > 0
    return (f1 * present).sum(-1) / numpy.maximum(present.sum(-1), 1)


def area(numpy, positive, scores):
    """Area under the ROC curve: the share of pairs in the right order, ties counted half (Mann and Whitney, 1947)."""
    _, places, counts = numpy.unique(scores, return_inverse=True, return_counts=True)
    ranks = (numpy.cumsum(counts) - (counts - 1) / 2)[places]
    count = positive.sum()
    if count in (0, len(positive)):
        return 0.5
    return float((ranks[positive].sum() - count * (count + 1) / 2) / (count * (len(positive) - count)))


def compare_areas(numpy, wanted, ours, theirs, options):
    """The two areas, their difference, and the interval of the drawn differences."""
    positive = numpy.array([label == options.positive for label in wanted])
    scores = [numpy.array([float(score) for score in given]) for given in (ours, theirs)]
    random = numpy.random.default_rng(1)
    drawn = []
    for _ in range(options.draws):
        rows = random.integers(0, len(wanted), len(wanted))
        drawn.append(area(numpy, positive[rows], scores[0][rows]) - area(numpy, positive[rows], scores[1][rows]))
    drawn = numpy.array(drawn)
    whole = [area(numpy, positive, given) for given in scores]
    low, high = numpy.percentile(drawn, (2.5, 97.5))
    return {
        "ours": round(whole[0], 4),
        "theirs": round(whole[1], 4),
        "difference": round(whole[0] - whole[1], 4),
        "interval95": [round(float(low), 4), round(float(high), 4)],
        "shareAboveZero": round(float((drawn > 0).mean()), 4),
    }


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("ours")
    arguments.add_argument("theirs")
    arguments.add_argument("--held-out")
    arguments.add_argument("--map")
    arguments.add_argument("--output", default="topic")
    arguments.add_argument("--label-column", default="product")
    arguments.add_argument("--positive", default="relief", help="of two labels, the one whose probability is given")
    arguments.add_argument("--draws", type=int, default=10_000)
    options = arguments.parse_args()
    try:
        import numpy
    except ImportError:
        sys.exit("numpy is missing. Run: pip install -r requirements-sklearn.txt")

    labels = list(held_out_labels(options)) if options.held_out else None
    wanted, ours = read_predictions(options.ours, options, labels)
    wanted_there, theirs = read_predictions(options.theirs, options, labels)
    if wanted != wanted_there:
        sys.exit("bootstrap: the two files are not about the same rows in the same order")
    if options.output.startswith("relief."):
        figures = compare_areas(numpy, wanted, ours, theirs, options)
        print(json.dumps({"output": options.output, "rows": len(wanted), "draws": options.draws, "auc": figures}))
        return
    names = sorted(set(wanted))
    index = {name: number for number, name in enumerate(names)}
    # One more column for labels that nobody wanted.
    width = len(names) + 1
    place = lambda given: numpy.array([index[w] * width + index.get(g, len(names)) for w, g in zip(wanted, given)])
    cells = [place(ours), place(theirs)]
    random = numpy.random.default_rng(1)
    differences = []
    for _ in range(options.draws):
        rows = random.integers(0, len(wanted), len(wanted))
        figures = []
        for cell in cells:
            table = numpy.bincount(cell[rows], minlength=width * len(names)).reshape(len(names), width)
            figures.append((numpy.trace(table) / len(wanted), macro_f1(numpy, table)))
        differences.append((figures[0][0] - figures[1][0], figures[0][1] - figures[1][1]))
    drawn = numpy.array(differences)
    whole = []
    for cell in cells:
        table = numpy.bincount(cell, minlength=width * len(names)).reshape(len(names), width)
        whole.append((numpy.trace(table) / len(wanted), float(macro_f1(numpy, table))))
    report = {"output": options.output, "rows": len(wanted), "draws": options.draws}
    for number, name in enumerate(("accuracy", "macroF1")):
        low, high = numpy.percentile(drawn[:, number], (2.5, 97.5))
        report[name] = {
            "ours": round(float(whole[0][number]), 4),
            "theirs": round(float(whole[1][number]), 4),
            "difference": round(float(whole[0][number] - whole[1][number]), 4),
            "interval95": [round(float(low), 4), round(float(high), 4)],
            "shareAboveZero": round(float((drawn[:, number] > 0).mean()), 4),
        }
    print(json.dumps(report))


if __name__ == "__main__":
    main()
