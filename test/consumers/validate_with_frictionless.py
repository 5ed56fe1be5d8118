# Validates datapackage.json and the CSV and JSON Lines files it describes with the Frictionless framework.
import sys

from frictionless import Package, system

with system.use_context(trusted=True):
    package = Package(sys.argv[1] + "/datapackage.json")
    for name in [resource.name for resource in package.resources if resource.format == "parquet"]:
        package.remove_resource(name)
    report = package.validate()
assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "type", "message"])
print("ok")
