"""Validates JSON files against a JSON Schema: report_schema.py SCHEMA FILE..."""
import json
import sys

from jsonschema import Draft202012Validator

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
bad = 0
for path in sys.argv[2:]:
    with open(path, encoding="utf-8") as file:
        report = json.load(file)
    for error in validator.iter_errors(report):
        print(f"{path}: {error.json_path}: {error.message[:200]}")
        bad += 1
print(f"{sys.argv[1]}: {len(sys.argv) - 2} reports, {bad} errors")
sys.exit(bad > 0)
