#!/bin/sh
# Measures how many characters a second the extraction alone reads, on one core, after warm-up: the last 20 of 40 rounds
# over the given text files. The program must be built (any command builds it); it takes about a minute.
#
#   scripts/extraction-speed.sh seeds/*.txt
set -eu
home=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
"$home/mubiao" --version >/dev/null
build=$home/target/mubiao/$(cat "$home/target/mubiao/current")
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:+UseSerialGC -cp "$build/*:$build/lib/*" "$home/scripts/ExtractionSpeed.java" "$@"
