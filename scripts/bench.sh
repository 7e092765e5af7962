#!/usr/bin/env bash
# Measures speed and memory on generated tickets, beside scikit-learn on the same texts.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/python.sh
python="$(python_with peers sklearn scikit-learn)"
exec "$python" scripts/bench "$@"
