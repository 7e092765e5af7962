#!/usr/bin/env bash
# Measures clusters and gaps against labelled data, through the command line alone.
# LACUNA_EVAL names the folder of labelled data; without it only the sample corpus is measured.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/python.sh
python="$(python_with scorers 'numpy, scipy' numpy scipy)"
exec "$python" scripts/quality.py "$@"
