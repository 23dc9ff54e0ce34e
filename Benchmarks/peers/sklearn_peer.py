"""scikit-learn on the same texts: TF-IDF and a linear model, its figures and its predictions.

    python -m venv venv && venv/bin/pip install -r requirements-sklearn.txt
    venv/bin/python sklearn_peer.py TRAIN.csv[.gz] HELD_OUT.csv[.gz] --map ../../Models/cfpb.map --output topic \\
        --label-column product [--predictions FILE.csv]
    venv/bin/python sklearn_peer.py POSTS.csv.gz --text-column text --label-column label --output mood --characters \\
        [--predictions FILE.csv] [--write-split FOLDER]

Words: 1- and 2-grams, 300,000 features, sublinear term frequency. `--characters`: 1- to 4-grams of characters, all of them.
The model is LinearSVC with its defaults, or with `--logistic` logistic regression, which also gives the AUC of an output of
two labels, and of these the predictions have a column `score` for bootstrap.py. Without a HELD_OUT file a tenth of the first is kept out by the SHA-256 of the text, never learnt from;
`--write-split` writes both parts as CSV, so that others learn from the same rows. Predictions are written as CSV with
`label` and `predicted` in the order of the held-out rows. One thread.
"""

import argparse
import csv
import gzip
import hashlib
import json
import os
import sys
import time

os.environ.setdefault("OMP_NUM_THREADS", "1")

from fasttext_peer import macro_f1, read_map

VERSION = "scikit-learn 1.9.1"
csv.field_size_limit(1 << 30)


def read_rows(path, rules, text_column, label_column):
    """Labels and texts, in file order; rows whose label the map drops are left out."""
    opened = gzip.open if path.endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            value = row[label_column].strip()
            label = rules.get(value, rules.get("*", value)) if value else ""
            if label:
                yield label, row[text_column]


def is_held_out(text):
    """One text in ten, by its hash: equal texts stay together."""
    return int(hashlib.sha256(text.strip().encode()).hexdigest()[:8], 16) % 10 == 9


def write_rows(path, names, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(names)
        writer.writerows(rows)


def learn(training, characters, logistic):
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.svm import LinearSVC

    if characters:
        vectorizer = TfidfVectorizer(analyzer="char", ngram_range=(1, 4), sublinear_tf=True)
    else:
        vectorizer = TfidfVectorizer(ngram_range=(1, 2), max_features=300_000, sublinear_tf=True)
    features = vectorizer.fit_transform([text for _, text in training])
    model = LogisticRegression(C=10, max_iter=1000) if logistic else LinearSVC()
    model.fit(features, [label for label, _ in training])
    return vectorizer, model


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("train")
    arguments.add_argument("held_out", nargs="?")
    arguments.add_argument("--map")
    arguments.add_argument("--output", default="topic")
    arguments.add_argument("--text-column", default="narrative")
    arguments.add_argument("--label-column", default="product")
    arguments.add_argument("--characters", action="store_true")
    arguments.add_argument("--logistic", action="store_true")
    arguments.add_argument("--positive", default="relief", help="of two labels, the one ranked for the AUC")
    arguments.add_argument("--predictions")
    arguments.add_argument("--write-split")
    options = arguments.parse_args()
    try:
        import sklearn
    except ImportError:
        sys.exit("scikit-learn is missing. Run: pip install -r requirements-sklearn.txt")
    if sklearn.__version__ != VERSION.split()[1]:
        print(f"sklearn_peer: measured with {VERSION}, found {sklearn.__version__}", file=sys.stderr)

    rules = read_map(options.map, options.output) if options.map else {}
    read = lambda path: list(read_rows(path, rules, options.text_column, options.label_column))
    training = read(options.train)
    if options.held_out:
        held_out = read(options.held_out)
    else:
        held_out = [row for row in training if is_held_out(row[1])]
        training = [row for row in training if not is_held_out(row[1])]
    if options.write_split:
        names = (options.label_column, options.text_column)
        write_rows(os.path.join(options.write_split, "train.csv"), names, training)
        write_rows(os.path.join(options.write_split, "held-out.csv"), names, held_out)

    started = time.process_time()
    vectorizer, model = learn(training, options.characters, options.logistic)
    seconds = time.process_time() - started
    started = time.process_time()
    features = vectorizer.transform([text for _, text in held_out])
    given = list(model.predict(features))
    scoring = time.process_time() - started
    wanted = [label for label, _ in held_out]
    figures = {
        "peer": f"{sklearn.__name__} {sklearn.__version__}, TF-IDF, "
        + ("characters 1-4" if options.characters else "words 1-2, 300000 features")
        + (", logistic regression C 10" if options.logistic else ", LinearSVC"),
        "output": options.output,
        "trainSeconds": round(seconds, 1),
        "documents": len(training),
        "documentsPerSecond": round(len(held_out) / scoring),
        "heldOut": len(held_out),
        "accuracy": round(sum(w == g for w, g in zip(wanted, given)) / len(wanted), 4),
        "macroF1": round(macro_f1(wanted, given), 4),
    }
    names, columns = ("label", "predicted"), [wanted, given]
    if len(model.classes_) == 2:
        from sklearn.metrics import roc_auc_score

        sign = 1 if model.classes_[1] == options.positive else -1
        scores = sign * model.decision_function(features)
        names, columns = names + ("score",), columns + [list(scores)]
        figures["auc"] = round(roc_auc_score([label == options.positive for label in wanted], scores), 4)
    if options.predictions:
        write_rows(options.predictions, names, zip(*columns))
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
