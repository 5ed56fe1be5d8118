# Loads a release with pyarrow: the Parquet files have the declared types, required columns and values.
import os
import sys

import pyarrow as pa
import pyarrow.feather as feather
import pyarrow.parquet as pq

from expected import check_equal, plain, column_types, release_tables

folder = sys.argv[1]
types = column_types(folder)


def declared(name):
    if name == "list of string":
        return lambda t: pa.types.is_list(t) and pa.types.is_string(t.value_type)
    if name.startswith("list of {"):
        fields = name[len("list of {") : -1].split(", ")
        return lambda t: pa.types.is_list(t) and [field.name for field in t.value_type] == fields
    return {
        "string": pa.types.is_string,
        "string (EDTF date)": pa.types.is_string,
        "date": pa.types.is_date32,
        "integer": pa.types.is_int64,
        "number": pa.types.is_float64,
    }[name]


for table, rows in release_tables(folder).items():
    path = os.path.join(folder, table + ".parquet")
    found = pq.read_table(path)
    check_equal(f"{table} columns", found.column_names, list(types[table]))
    check_equal(f"{table} rows", found.num_rows, len(rows))
    for field in found.schema:
        assert declared(types[table][field.name])(field.type), f"{table}.{field.name} is {field.type}"
        has_null = any(row[field.name] is None for row in rows)
        assert field.nullable or not has_null, f"{table}.{field.name} is required, but has nulls"
    for i, (row, expected) in enumerate(zip(found.to_pylist(), rows)):
        check_equal(f"{table} row {i}", plain(row), expected)
    if os.path.exists(os.path.join(folder, table + ".arrow")):
        arrow = feather.read_table(os.path.join(folder, table + ".arrow"))
        assert arrow.equals(found.cast(arrow.schema)), f"{table}.arrow differs from {table}.parquet"
    check_equal(f"{table} made by", pq.read_metadata(path).created_by, "tinmo version 1")

print("ok")
