# Loads a release with pandas as a user does: read_csv, read_json and read_parquet, plain.
import os
import sys

import pandas as pd

from expected import check_equal, column_types, plain, release_tables

folder = sys.argv[1]
types = column_types(folder)

for table, rows in release_tables(folder).items():
    path = os.path.join(folder, table)
    columns = list(types[table])

    parquet = pd.read_parquet(path + ".parquet")
    check_equal(f"{table}.parquet columns", list(parquet.columns), columns)
    check_equal(f"{table}.parquet rows", len(parquet), len(rows))
    for i, row in enumerate(rows):
        for column in columns:
            check_equal(f"{table}.parquet row {i} {column}", plain(parquet[column].iloc[i]), row[column])

    csv = pd.read_csv(path + ".csv")
    check_equal(f"{table}.csv columns", list(csv.columns), columns)
    check_equal(f"{table}.csv rows", len(csv), len(rows))
    for column, type_name in types[table].items():
        for i, row in enumerate(rows):
            found, expected = csv[column].iloc[i], row[column]
            where = f"{table}.csv row {i} {column}"
            if expected is None or expected == "":
                # pandas reads an empty text as missing, quoted or not.
                assert pd.isna(found), f"{where}: {found!r}, expected a missing value"
            elif type_name.startswith("list"):
                check_equal(where, pd.io.json.ujson_loads(found), expected)
            elif type_name in ("integer", "number"):
                check_equal(where, float(found), float(expected))
            else:
                check_equal(where, found, expected)

quotes = pd.read_csv(os.path.join(folder, "quotes.csv")).merge(pd.read_csv(os.path.join(folder, "articles.csv")), on="article_id")
for quote in quotes.itertuples():
    if not isinstance(quote.body, str):
        continue
    check_equal(f"span of {quote.quote_id}", quote.body[quote.char_start : quote.char_end], quote.quote_text)
    if isinstance(quote.speaker_text, str):
        start, end = int(quote.speaker_start), int(quote.speaker_end)
        check_equal(f"speaker of {quote.quote_id}", quote.body[start:end], quote.speaker_text)

print("ok")
