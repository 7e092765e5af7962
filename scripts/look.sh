#!/usr/bin/env bash
# Shows the sample's weekly report and its first three drafts as pages and pictures, for the eyes:
# at three widths, in the light and in the dark, and on paper; and checks the report's page with
# axe-core. LACUNA names another build of the program.
set -euo pipefail
cd "$(dirname "$0")/.."

lacuna=${LACUNA:-.build/release/lacuna}
folder=.build/look
widths=(390 820 1280)

say() { printf '%s\n' "$*" >&2; }

# What is looked for · Debian package · what for
tools=(
    "cmark-gfm|cmark-gfm|Markdown to HTML"
    "chromium|chromium|taking the pictures"
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf|fonts-dejavu|Latin and Cyrillic letters"
    "/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf|fonts-noto-color-emoji|customers' emoji"
)
packages=() wanted=()
for line in "${tools[@]}"; do
    IFS='|' read -r tool package purpose <<<"$line"
    if [ -e "$tool" ] || command -v "$tool" >/dev/null; then continue; fi
    packages+=("$package")
    wanted+=("$package ($purpose)")
done
if [ ${#packages[@]} -gt 0 ]; then
    say "Missing for the pictures: $(IFS=,; echo "${wanted[*]}" | sed 's/,/, /g')."
    if ! command -v apt-get >/dev/null; then
        say "This system has no apt-get. Install these, then run this again."
        exit 1
    fi
    as_root=()
    if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
    say "Installing with apt-get: ${packages[*]}"
    "${as_root[@]+"${as_root[@]}"}" apt-get update -q 1>&2 || say "The package lists could not be renewed; trying with the old ones."
    "${as_root[@]+"${as_root[@]}"}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${packages[@]}" 1>&2
fi

rm -rf "$folder"
mkdir -p "$folder"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

browser=(chromium --headless --disable-gpu --no-first-run --disable-background-networking
    --disable-component-update --disable-sync --disable-quic --hide-scrollbars
    --user-data-dir="$profile")
# As root the browser starts only without its sandbox.
if [ "$(id -u)" -eq 0 ]; then browser+=(--no-sandbox); fi

# Writes a Markdown file as a page that needs no other file; front matter becomes a box on top.
page() {
    local markdown=$1 language
    language=$(sed -n 's/^language: *"\{0,1\}\([a-z]*\).*/\1/p' "$markdown" | head -n 1)
    {
        printf '<!doctype html>\n<html lang="%s">\n<meta charset="utf-8">\n' "${language:-en}"
        printf '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        printf '<title>%s</title>\n<style>\n%s\n</style>\n' "$(basename "$markdown" .md)" "$style"
        awk 'NR == 1 && /^---$/ { print "```yaml"; front = 1; next }
             front && /^---$/ { print "```"; front = 0; next } { print }' "$markdown" |
            cmark-gfm --extension table --extension strikethrough --extension autolink
    } >"${markdown%.md}.html"
}

style='
:root { color-scheme: light; }
body { margin: 0 auto; padding: 1rem; max-width: 68rem; color: #1f2328; background: #fff;
    font: 16px/1.5 "DejaVu Sans", "Noto Color Emoji", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.25rem; margin-top: 2rem; }
table { display: block; overflow-x: auto; border-collapse: collapse; font-size: 0.875rem; }
th, td { padding: 0.35rem 0.6rem; border: 1px solid #d0d7de; vertical-align: top;
    overflow-wrap: normal; }
th { background: #f6f8fa; text-align: start; } tr:nth-child(even) td { background: #fafbfc; }
table:has(td:nth-child(5)) td:first-child { white-space: nowrap; }
table:has(td:nth-child(5)) td:nth-child(2) { min-width: 9rem; }
td[align=right] { font-variant-numeric: tabular-nums; }
code, pre { font: 0.875rem "DejaVu Sans Mono", monospace; background: #f6f8fa; }
pre { padding: 0.75rem; white-space: pre-wrap; }
code { padding: 0.1em 0.3em; } pre code { padding: 0; }
@media (max-width: 500px) { table { font-size: 0.75rem; } th, td { padding: 0.25rem 0.3rem; } }
'

# Takes a page's picture at each width, as high as the page is there; with "dark" as the browser
# shows it in the dark.
pictures() {
    local html=$1 scheme=${2:-light} stem width height probe options=()
    stem=${html%.html}
    if [ "$scheme" = dark ]; then
        stem=$stem-dark
        options=(--blink-settings=preferredColorScheme=0)
    fi
    probe=$profile/probe.html
    { cat "$html"
      printf '<script>document.title = "height=" + document.documentElement.scrollHeight</script>'
    } >"$probe"
    for width in "${widths[@]}"; do
        height=$("${browser[@]}" "${options[@]+"${options[@]}"}" --window-size="$width,400" --dump-dom "file://$probe" 2>/dev/null |
            sed -n 's/.*<title>height=\([0-9]*\).*/\1/p' | head -n 1)
        "${browser[@]}" "${options[@]+"${options[@]}"}" --window-size="$width,${height:-4000}" \
            --screenshot="$PWD/$stem-$width.png" "file://$PWD/$html" 2>/dev/null 1>&2 || true
        [ -s "$stem-$width.png" ] || { say "No picture of $html at $width pixels came about."; exit 1; }
        echo "$stem-$width.png"
    done
}

say "Loading the sample company and writing its report ..."
workspace=$folder/lacuna.db
"$lacuna" load corpus --quiet --workspace "$workspace" 1>&2
"$lacuna" report --quiet --format html --output "$folder" --workspace "$workspace" 1>&2
"$lacuna" gaps --top 3 --quiet --format jsonl --workspace "$workspace" |
    sed -n 's/^{"id": *"\([^"]*\)".*/\1/p' |
    while read -r id; do
        "$lacuna" draft "$id" --quiet --workspace "$workspace" >"$folder/draft-$id.md"
    done

say "Taking pictures at ${widths[*]} pixels ..."
report=$(ls "$folder"/lacuna-*.html)
pictures "$report"
pictures "$report" dark
"${browser[@]}" --no-pdf-header-footer --print-to-pdf="$PWD/${report%.html}.pdf" \
    "file://$PWD/$report" 2>/dev/null 1>&2
echo "${report%.html}.pdf"
for markdown in "$folder"/*.md; do
    page "$markdown"
    pictures "${markdown%.md}.html"
done

say "Checking the report's page with axe-core ..."
. scripts/python.sh
python=$(python_with axe axe_playwright_python axe-playwright-python==0.1.8)
"$python" scripts/accessibility.py "$report"
