# Loads a release with DuckDB as a user does, with no options, from all three formats; joins over the foreign keys.
import json
import os
import sys

import duckdb

from expected import check_equal, column_types, plain, release_tables

folder = sys.argv[1]
types = column_types(folder)
tables = release_tables(folder)
db = duckdb.connect()


def file(table, ending):
    return os.path.join(folder, f"{table}.{ending}").replace("'", "''")


def rows_of(relation):
    return [dict(zip(relation.columns, map(plain, row))) for row in relation.fetchall()]


def check_type(where, name, found, holds_values):
    if name == "integer":
        assert found == "BIGINT" or not holds_values, f"{where} is {found}"
    elif name == "number":
        assert found == "DOUBLE" or not holds_values, f"{where} is {found}"
    elif name == "date":
        assert found == "DATE" or not holds_values, f"{where} is {found}"
    elif name == "string":
        assert found == "VARCHAR" or not holds_values, f"{where} is {found}"


for table, rows in tables.items():
    columns = list(types[table])
    for ending in ("parquet", "csv", "json"):
        reader = {"parquet": "read_parquet", "csv": "read_csv", "json": "read_json"}[ending]
        path = file(table, "jsonl" if ending == "json" else ending)
        if ending == "json" and not rows:
            continue
        relation = db.sql(f"SELECT * FROM {reader}('{path}')")
        check_equal(f"{reader} {table} columns", relation.columns, columns)
        found = rows_of(relation)
        check_equal(f"{reader} {table} rows", len(found), len(rows))
        for column, sql_type in zip(relation.columns, map(str, relation.types)):
            where = f"{reader} {table}.{column}"
            name = types[table][column]
            check_type(where, name, sql_type, any(row[column] is not None for row in rows))
            for i, row in enumerate(rows):
                value, expected = found[i][column], row[column]
                if ending == "csv" and name.startswith("list") and value is not None:
                    value = json.loads(value)
                if ending == "csv" and expected == "":
                    expected = value if value in (None, "") else expected
                check_equal(f"{where} row {i}", value, expected)

# A filter skips row groups by the statistics in the file: every value must still be found by it.
for table, rows in tables.items():
    for column, name in types[table].items():
        if name.startswith("list"):
            continue
        for row in rows[:50]:
            if row[column] is not None:
                found = db.execute(f"SELECT count(*) FROM '{file(table, 'parquet')}' WHERE {column} = ?", [row[column]]).fetchone()[0]
                check_equal(f"rows of {table} with {column} = {row[column]!r}", found, sum(other[column] == row[column] for other in rows))

# Foreign keys join in every format; no row is left over.
with open(os.path.join(folder, "datapackage.json"), encoding="utf-8") as package:
    resources = json.load(package)["resources"]
paths = {resource["name"]: resource["path"] for resource in resources}
for resource in resources:
    if resource["format"] == "arrow":
        continue
    for key in resource["schema"].get("foreignKeys", []):
        target = paths[key["reference"]["resource"] or resource["name"]]
        if os.path.getsize(os.path.join(folder, resource["path"])) == 0 or os.path.getsize(os.path.join(folder, target)) == 0:
            continue
        column, other = key["fields"][0], key["reference"]["fields"][0]
        source, target = (os.path.join(folder, path).replace("'", "''") for path in (resource["path"], target))
        # A column that is null in every row of a JSONL file has the type JSON, which no text is cast to: hence the cast.
        left = db.sql(
            f"SELECT count(*) FROM '{source}' a ANTI JOIN '{target}' b ON a.{column}::VARCHAR = b.{other} WHERE a.{column} IS NOT NULL"
        )
        check_equal(f"{resource['name']}.{column} without a row", left.fetchone()[0], 0)

wrong = db.sql(
    f"""SELECT quote_id FROM '{file("quotes", "parquet")}' q JOIN '{file("articles", "parquet")}' a USING (article_id)
    WHERE substr(body, char_start + 1, char_end - char_start) <> quote_text"""
)
check_equal("quotes whose span is not their text", wrong.fetchall(), [])

# The views, from the folder of the release as a user stands in it.
os.chdir(folder)
with open("views.sql", encoding="utf-8") as views:
    db.execute(views.read())
for table, rows in tables.items():
    check_equal(f"rows of the view {table}", db.sql(f"SELECT count(*) FROM {table}").fetchone()[0], len(rows))
groups = {quote["quote_group_id"] or quote["quote_id"] for quote in tables["quotes"]}
check_equal("quotebank_quotes", db.sql('SELECT count(DISTINCT "quoteID"), count(*) FROM quotebank_quotes').fetchone(), (len(groups), len(groups)))
check_equal("gdelt_events", db.sql('SELECT count(DISTINCT "GLOBALEVENTID") FROM gdelt_events').fetchone()[0], len(tables["events"]))

print("ok")
