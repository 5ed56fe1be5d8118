# Loads a release with polars: Parquet with the declared types and values; CSV and JSON Lines with the same rows.
import json
import os
import sys

import polars as pl

from expected import check_equal, column_types, plain, release_tables

folder = sys.argv[1]
types = column_types(folder)


def declared(name):
    if name == "list of string":
        return pl.List(pl.String)
    if name.startswith("list of {"):
        return pl.List(pl.Struct({field: pl.String for field in name[len("list of {") : -1].split(", ")}))
    return {"date": pl.Date, "integer": pl.Int64, "number": pl.Float64}.get(name, pl.String)


for table, rows in release_tables(folder).items():
    path = os.path.join(folder, table)
    columns = list(types[table])

    parquet = pl.read_parquet(path + ".parquet")
    check_equal(f"{table}.parquet types", dict(parquet.schema), {name: declared(kind) for name, kind in types[table].items()})
    check_equal(f"{table}.parquet rows", [plain(row) for row in parquet.to_dicts()], rows)

    csv = pl.read_csv(path + ".csv", infer_schema_length=None)
    check_equal(f"{table}.csv columns", csv.columns, columns)
    check_equal(f"{table}.csv rows", csv.height, len(rows))
    for i, (found, expected) in enumerate(zip(csv.to_dicts(), rows)):
        for column, kind in types[table].items():
            value = json.loads(found[column]) if kind.startswith("list") and found[column] is not None else found[column]
            check_equal(f"{table}.csv row {i} {column}", value, expected[column])

    if rows:
        lines = pl.read_ndjson(path + ".jsonl", infer_schema_length=None)
        check_equal(f"{table}.jsonl rows", [plain(row) for row in lines.to_dicts()], rows)

print("ok")
