#!/usr/bin/env bash
# Reports of the sample on every kind of period, against the published schema, by a validator that
# is not ours; and a report of version 1 against the schema of that version.
# Usage: scripts/report_schema.sh [PROGRAM]
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/python.sh
lacuna=${1:-.build/release/lacuna}
python=$(python_with schema-python jsonschema jsonschema==4.23.0)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export LACUNA_WORKSPACE="$folder/lacuna.db"
"$lacuna" load corpus --quiet
"$lacuna" report --schema > "$folder/schema.json"
cmp "$folder/schema.json" docs/report.schema.json
report() { "$lacuna" report --format json --output "$folder/reports" --quiet "$@"; }
report
report --month 2026-11
report --quarter 2026-Q4
report --since 2026-11-02 --until 2026-11-15
report --as-of 2026-10-14 --since 2026-10-01 --until 2026-10-31
report --week 2026-W47 --segment channel=email
report --week 2019-W01
report --all-weeks
"$python" scripts/report_schema.py docs/report.schema.json "$folder"/reports/*.json
"$python" scripts/report_schema.py docs/report-1.schema.json Tests/EndToEndTests/Fixtures/report-1.json
