#!/bin/sh
# Measures what docs/quality.md says of time and memory: wall seconds, user seconds and peak memory, medians of 5 runs.
# Needs GNU time. Run it on a machine that does nothing else; the program must be built (any command builds it).
#
#   scripts/figures.sh            all of it, about a minute
set -eu
home=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
times=5
place=$(mktemp -d)
trap 'rm -rf -- "$place"' EXIT

# Prints "label wall user peak" from the lines "wall user peak" in file $2, each value the median of its column.
medians() {
  for column in 1 2 3; do
    cut -d ' ' -f "$column" "$2" | sort -n | sed -n "$(((times + 1) / 2))p"
  done | paste -s -d ' ' - | while read -r wall user peak; do
    printf '| %s | %s s | %s s | %s MB |\n' "$1" "$wall" "$user" "$((peak / 1024))"
  done
}

# Takes a label, then a command before each run (or :), then the command that is measured.
measure() {
  label=$1
  before=$2
  shift 2
  : >"$place/lines"
  for _ in $(seq "$times"); do
    eval "$before"
    /usr/bin/time -a -o "$place/lines" -f '%e %U %M' "$@" >/dev/null
  done
  medians "$label" "$place/lines"
}

"$home/mubiao" run --corpus "$home/seeds" --output "$place/output" >/dev/null
echo '| what | wall time | processor time | peak memory |'
echo '|---|---|---|---|'
measure '`mubiao run`, five documents, empty output' 'rm -rf "$place/cold"' \
  "$home/mubiao" run --corpus "$home/seeds" --output "$place/cold"
measure '`mubiao run`, nothing changed' : "$home/mubiao" run --corpus "$home/seeds" --output "$place/output"
measure '`mubiao extract`, one document' : "$home/mubiao" extract "$home/seeds/000_6b3304490adf791f.txt"
measure '`mubiao search 高企`' : "$home/mubiao" search 高企 --output "$place/output"
measure '`mubiao table`' : "$home/mubiao" table --output "$place/output"
measure '`mubiao compare`' : "$home/mubiao" compare --output "$place/output"
measure '`mubiao check`' : "$home/mubiao" check --output "$place/output"
measure '`mubiao verify`' : "$home/mubiao" verify --output "$place/output"
measure '`mubiao --version`' : "$home/mubiao" --version
