#!/usr/bin/env bash
# Measures speed and memory on generated tickets, beside scikit-learn on the same texts.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v python3 >/dev/null || ! python3 -c 'import venv, ensurepip' 2>/dev/null; then
    echo "The benchmark needs Python 3 with venv." >&2
    as_root=()
    if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
    if ! command -v apt-get >/dev/null; then
        echo "Install Python 3 with venv, then run this again." >&2
        exit 1
    fi
    "${as_root[@]+"${as_root[@]}"}" apt-get update -q 1>&2
    "${as_root[@]+"${as_root[@]}"}" apt-get install -y -q --no-install-recommends python3 python3-venv 1>&2
fi
if ! [ -x .build/peers/bin/python ] || ! .build/peers/bin/python -c 'import sklearn' 2>/dev/null; then
    echo "Installing scikit-learn, the peer, into .build/peers ..." >&2
    python3 -m venv .build/peers
    .build/peers/bin/pip install -q scikit-learn 1>&2
fi
exec .build/peers/bin/python scripts/bench.py "$@"
