#!/bin/sh
# Measures how many pages a second are parsed in each format after warm-up, and how that compares with Tika alone (PDFBox's
# text stripper for PDF) over the same files in the same run: those of evaluation/src/test/resources/formats and seeds/.
# The program must be built (any command builds it); it takes about three minutes. Scans are measured only when asked for.
#
#   scripts/format-speed.sh                      all formats but scans
#   scripts/format-speed.sh DOCX "PDF, no tables" scans
set -eu
home=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
"$home/mubiao" --version >/dev/null
build=$home/target/mubiao/$(cat "$home/target/mubiao/current")
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:+UseSerialGC -cp "$build/*:$build/lib/*" "$home/scripts/FormatSpeed.java" "$home" "$@"
