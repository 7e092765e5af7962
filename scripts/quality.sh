#!/usr/bin/env bash
# Measures clusters and gaps against labelled data, through the command line alone.
# LACUNA_EVAL names the folder of labelled data; without it only the sample corpus is measured.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v python3 >/dev/null || ! python3 -c 'import venv, ensurepip' 2>/dev/null; then
    echo "The scorers need Python 3 with venv." >&2
    as_root=()
    if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
    if ! command -v apt-get >/dev/null; then
        echo "Install Python 3 with venv, then run this again." >&2
        exit 1
    fi
    "${as_root[@]+"${as_root[@]}"}" apt-get update -q 1>&2
    "${as_root[@]+"${as_root[@]}"}" apt-get install -y -q --no-install-recommends python3 python3-venv 1>&2
fi
if ! [ -x .build/scorers/bin/python ] || ! .build/scorers/bin/python -c 'import numpy, scipy' 2>/dev/null; then
    echo "Installing numpy and scipy for the scorers into .build/scorers ..." >&2
    python3 -m venv .build/scorers
    .build/scorers/bin/pip install -q numpy scipy 1>&2
fi
exec .build/scorers/bin/python scripts/quality.py "$@"
