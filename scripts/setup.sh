#!/usr/bin/env bash
# Installs the system libraries that lacuna is built on, if they are missing, and says which and why.
set -euo pipefail

say() { printf '%s\n' "$*" >&2; }

# header · Debian package · Homebrew package ('' where the system brings it) · what for
libraries=(
    "histedit.h|libedit-dev||the prompt"
    "sqlite3.h|libsqlite3-dev||the workspace file"
    "libstemmer.h|libstemmer-dev|snowball|word stems"
    "libxml/HTMLparser.h|libxml2-dev||reading HTML"
    "cmark-gfm.h|libcmark-gfm-dev|cmark-gfm|reading Markdown"
    "cmark-gfm-core-extensions.h|libcmark-gfm-extensions-dev|cmark-gfm|reading Markdown tables"
    "xlsxwriter.h|libxlsxwriter-dev|libxlsxwriter|writing workbooks"
)

for tool in swift cc; do
    if ! command -v "$tool" >/dev/null; then
        say "lacuna is built with '$tool', which is not here: install the Swift toolchain from https://www.swift.org/install and a C compiler, then run this again."
        exit 1
    fi
done

flags=()
if command -v xml2-config >/dev/null; then
    read -r -a flags < <(xml2-config --cflags)
elif [ -d /usr/include/libxml2 ]; then
    flags=(-I/usr/include/libxml2)
fi

has_header() { printf '#include <stdio.h>\n#include <stdlib.h>\n#include <%s>\n' "$1" | cc "${flags[@]+"${flags[@]}"}" -E - >/dev/null 2>&1; }

apt=() brew=() wanted=()
for line in "${libraries[@]}"; do
    IFS='|' read -r header debian homebrew purpose <<<"$line"
    has_header "$header" && continue
    apt+=("$debian")
    [ -n "$homebrew" ] && brew+=("$homebrew")
    wanted+=("$debian ($purpose)")
done
if ! command -v pkg-config >/dev/null; then
    apt+=(pkg-config)
    brew+=(pkg-config)
    wanted+=("pkg-config (finding the others)")
fi
[ ${#wanted[@]} -eq 0 ] && exit 0

say "Missing: $(IFS=,; echo "${wanted[*]}" | sed 's/,/, /g')."
as_root=()
if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi

if command -v apt-get >/dev/null; then
    say "Installing with apt-get: ${apt[*]}"
    "${as_root[@]+"${as_root[@]}"}" apt-get update -q 1>&2 || say "The package lists could not be renewed; trying with the old ones."
    "${as_root[@]+"${as_root[@]}"}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${apt[@]}" 1>&2
elif command -v brew >/dev/null; then
    say "Installing with Homebrew: ${brew[*]}"
    brew install "${brew[@]}" 1>&2
else
    say "This system is not known here. Install these libraries with their headers, then run this again:"
    for library in "${wanted[@]}"; do say "  $library"; done
    exit 1
fi
