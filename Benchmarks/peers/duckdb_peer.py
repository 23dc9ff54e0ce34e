"""DuckDB reading the same CSV file: how fast a database reads what the scorer reads.

    python -m venv venv && venv/bin/pip install duckdb==2.0.0
    venv/bin/python duckdb_peer.py FILE.csv[.gz] [--threads N] [--rounds N]

The query touches every column of every row, so that nothing is left unread: the sum of the lengths of all columns. The
column types are given (all text), which spares DuckDB its guess. The best of the rounds counts, inside one process, after
one round that is not kept.
"""

import argparse
import json
import time

import duckdb


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("file")
    arguments.add_argument("--threads", type=int, default=1)
    arguments.add_argument("--rounds", type=int, default=5)
    options = arguments.parse_args()

    connection = duckdb.connect()
    connection.execute(f"SET threads = {options.threads}")
    source = "read_csv(?, header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"', max_line_size = 16777216)"
    columns = [row[0] for row in connection.execute(f"DESCRIBE SELECT * FROM {source}", [options.file]).fetchall()]
    lengths = " + ".join('coalesce(strlen("%s"), 0)' % column.replace('"', '""') for column in columns)
    query = f"SELECT count(*), sum({lengths}) FROM {source}"

    seconds = []
    for _ in range(options.rounds + 1):
        start = time.perf_counter()
        rows, characters = connection.execute(query, [options.file]).fetchone()
        seconds.append(time.perf_counter() - start)
    print(
        json.dumps(
            {
                "peer": f"DuckDB {duckdb.__version__}, {options.threads} thread" + ("s" if options.threads > 1 else ""),
                "rows": rows,
                "bytes": int(characters),
                "seconds": min(seconds[1:]),
            }
        )
    )


if __name__ == "__main__":
    main()
