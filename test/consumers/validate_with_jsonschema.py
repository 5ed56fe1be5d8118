# Validates every line of the JSON Lines files against the JSON Schema of its table.
import json
import os
import sys

from jsonschema import Draft202012Validator

from expected import release_tables

folder = sys.argv[1]
for table, rows in release_tables(folder).items():
    with open(os.path.join(folder, "schema", table + ".schema.json"), encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for i, row in enumerate(rows):
        for error in validator.iter_errors(row):
            raise AssertionError(f"{table} row {i}: {error.json_path}: {error.message}")
        broken = dict(row, **{schema["required"][0]: 7})
        assert not validator.is_valid(broken), f"{table} row {i}: the schema accepts anything"
print("ok")
