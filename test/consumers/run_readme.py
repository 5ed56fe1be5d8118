# Runs the code that a README shows: its python and sql blocks, each on its own, in the folder that is given.
# Usage: run_readme.py README FOLDER
import os
import re
import sys
import tempfile

readme, folder = map(os.path.realpath, sys.argv[1:3])
with open(readme, encoding="utf-8") as file:
    blocks = re.findall(r"^```(python|sql)\n(.*?)^```$", file.read(), re.DOTALL | re.MULTILINE)
assert {language for language, _ in blocks} == {"python", "sql"}, "the README shows no python or no sql"

os.chdir(folder)
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
