# Runs the code that a README shows: its python and sql blocks, each on its own, in the folder that is given.
# Rows that it shows, in tables headed by names of columns, must be in the release: in the folder, or in out/latest of it.
# Usage: run_readme.py README FOLDER
import csv
import glob
import os
import re
import sys
import tempfile

readme, folder = map(os.path.realpath, sys.argv[1:3])
with open(readme, encoding="utf-8") as file:
    text = file.read()
blocks = re.findall(r"^```(python|sql)\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
assert {language for language, _ in blocks} == {"python", "sql"}, "the README shows no python or no sql"

os.chdir(folder)
tables = [list(csv.DictReader(open(path, encoding="utf-8", newline=""))) for path in glob.glob("*.csv") or glob.glob("out/latest/*.csv")]
for sample in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
    head, _, *rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in sample.splitlines()]
    for table in tables:
        if not table or not set(head) <= set(table[0]):
            continue
        for row in rows:
            # A cell that ends in three dots is the beginning of a longer one.
            fits = lambda cell, value: value.startswith(cell[:-1]) if cell.endswith("…") else value == cell
            found = any(all(fits(cell, full[column]) for column, cell in zip(head, row)) for full in table)
            assert found, f"the release has no row as {readme} shows it: {row}"

with tempfile.TemporaryDirectory() as cache:
    os.environ.update(HF_HOME=cache, HF_HUB_OFFLINE="1", HF_DATASETS_OFFLINE="1", HF_DATASETS_DISABLE_PROGRESS_BARS="1")
    import duckdb

    for language, code in blocks:
        try:
            if language == "python":
                exec(compile(code.replace("path/of/this/folder", folder), "README", "exec"), {})
            else:
                assert duckdb.connect().execute(code).fetchall(), "no rows"
        except BaseException:
            print(f"this {language} block of {readme} fails:\n{code}", file=sys.stderr)
            raise

print("ok")
