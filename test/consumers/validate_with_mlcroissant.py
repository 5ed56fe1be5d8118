# Validates croissant.json with mlcroissant, and reads every record set through it.
import os
import sys

import mlcroissant as mlc
import pandas as pd

from expected import check_equal, column_types, release_tables

folder = sys.argv[1]
types = column_types(folder)
dataset = mlc.Dataset(jsonld=os.path.join(folder, "croissant.json"))
issues = dataset.metadata.ctx.issues
check_equal("errors", sorted(issues.errors), [])
# A release has a day of publication only where its makers say one.
check_equal("warnings", [text for text in issues.warnings if "datePublished" not in text], [])
check_equal("version", str(dataset.metadata.ctx.conforms_to), "CroissantVersion.V_1_1")


def text(value):
    if isinstance(value, bytes):
        return value.decode("utf-8")
    return value.date().isoformat() if isinstance(value, pd.Timestamp) else value


for table, rows in release_tables(folder).items():
    if not rows:
        continue
    records = list(dataset.records(record_set=table))
    check_equal(f"records of {table}", len(records), len(rows))
    for i, (record, row) in enumerate(zip(records, rows)):
        for column, kind in types[table].items():
            where = f"{table} row {i} {column}"
            found = record[f"{table}/{column}"]
            if row[column] is None:
                assert pd.isna(found), f"{where}: {found!r}, expected a missing value"
            elif kind == "list of string":
                check_equal(where, [text(value) for value in found], row[column])
            elif kind.startswith("list of {"):
                prefix = f"{table}/{column}/"
                structs = [{key[len(prefix) :]: text(value) for key, value in struct.items()} for struct in found]
                check_equal(where, structs, row[column])
            else:
                check_equal(where, text(found), row[column])

print("ok", flush=True)
# All is checked. What mlcroissant loads has threads that at times outlive the interpreter, and the process would then end as if it had failed.
os._exit(0)
