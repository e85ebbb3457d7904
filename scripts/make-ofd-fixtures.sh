#!/bin/sh
# Makes the OFD twins of the PDF files in evaluation/src/test/resources/formats, a few seconds. The program must be built
# (any command builds it). The same PDF files give the same bytes.
#
#   scripts/make-ofd-fixtures.sh
set -eu
home=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
"$home/mubiao" --version >/dev/null
build=$home/target/mubiao/$(cat "$home/target/mubiao/current")
formats=$home/evaluation/src/test/resources/formats
for folder in pdf pdf-columns; do
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$build/lib/*" "$home/scripts/fixtures/OfdTwins.java" \
    "$formats/$folder" "$formats/ofd${folder#pdf}"
done
