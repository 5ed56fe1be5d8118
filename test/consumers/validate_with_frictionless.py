# Validates datapackage.json and the CSV and JSON Lines files it describes with the Frictionless framework.
import os
import sys

from frictionless import Package, system

folder = sys.argv[1]
with system.use_context(trusted=True):
    package = Package(os.path.join(folder, "datapackage.json"))
    # Parquet and Arrow are left to pyarrow; a JSON Lines file without lines is more than the framework can read.
    for name in [item.name for item in package.resources if item.format in ("parquet", "arrow") or os.path.getsize(os.path.join(folder, item.path)) == 0]:
        package.remove_resource(name)
    left = {""} | {item.name for item in package.resources}
    for item in package.resources:
        item.schema.foreign_keys = [key for key in item.schema.foreign_keys if key["reference"]["resource"] in left]
    report = package.validate()
assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "type", "message"])
print("ok")
