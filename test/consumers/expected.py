# What every consumer is compared with: the JSON Lines files read by Python's own json, and the columns of dictionary.json.
import json
import math
import os


def release_tables(folder):
    """Rows of each table, as plain Python values."""
    with open(os.path.join(folder, "manifest.json"), encoding="utf-8") as file:
        counts = json.load(file)["rows"]
    tables = {name: read_jsonl(os.path.join(folder, name + ".jsonl")) for name in counts}
    for name, count in counts.items():
        assert len(tables[name]) == count, f"{name}: {len(tables[name])} rows, manifest says {count}"
    return tables


def read_jsonl(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        return [json.loads(line) for line in file]


def column_types(folder):
    """The dictionary's type of each column, by table."""
    with open(os.path.join(folder, "dictionary.json"), encoding="utf-8") as file:
        entries = json.load(file)
    types = {}
    for entry in entries:
        types.setdefault(entry["table"], {})[entry["column"]] = entry["type"]
    return types


def plain(value):
    """A value of pandas, pyarrow or DuckDB as JSON has it."""
    if value is None:
        return None
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, float) and math.isnan(value):
        return None
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if hasattr(value, "isoformat"):
        return value.isoformat()[:10]
    return value


def check_equal(where, found, expected):
    assert found == expected, f"{where}: {found!r}, expected {expected!r}"
