#!/bin/sh
# Makes the documents that the tests of the formats read, from seeds/ and from the notices written in
# scripts/fixtures/own_notices.py: Word, PDF, scans, pictures, web pages, spreadsheets and a package of them.
#
#   scripts/make-fixtures.sh                  into evaluation/src/test/resources/formats, half a minute
#   scripts/make-fixtures.sh --scans FOLDER   scans of all of them (12 MB), which are not kept in the repository
#
# Needs, from Debian's packages: libreoffice-writer libreoffice-calc fonts-noto-cjk fonts-arphic-gkai00mp
# fonts-arphic-gbsn00lp poppler-utils python3-pil python3-numpy python3-pypdf2. What comes out looks the same each time,
# but not byte for byte: LibreOffice writes the time of day into its files. The OFD files have a maker of their own,
# see the README beside them.
set -eu
home=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
python=${PYTHON:-/usr/bin/python3}
export PYTHONDONTWRITEBYTECODE=1
for tool in soffice pdftoppm "$python"; do
  command -v "$tool" >/dev/null || { echo "make-fixtures: $tool is missing; see the packages named at the top of $0" >&2; exit 1; }
done
if [ "${1:-}" = --scans ]; then
  exec "$python" "$home/scripts/fixtures/make.py" "${2:?a folder for the scans}" "$home/seeds" --scans
fi
exec "$python" "$home/scripts/fixtures/make.py" "$home/evaluation/src/test/resources/formats" "$home/seeds"
