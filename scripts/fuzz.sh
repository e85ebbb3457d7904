#!/bin/sh
# Looks for inputs that the program stumbles over, led by what of the code they reach.
#
#   scripts/fuzz.sh [MINUTES [ROOMS]]
#
# MINUTES in all, 60 unless told; ROOMS some of text,outline,mention,table,html,docx,pdf,ofd,query
# with commas between them, all unless told. Figures: evaluation/target/fuzz/figures.txt; inputs that
# showed a defect: evaluation/target/fuzz/ROOM/findings. Once it is mended, keep such an input under
# evaluation/src/test/resources/fuzz/findings/ROOM with a name that says what it is: FuzzInputsTest
# reads it in every build from then on.
set -eu
cd "$(dirname "$0")/.."
./mvnw -q -Psoak -pl evaluation -am test -Dtest=FuzzSoak -Dsurefire.failIfNoSpecifiedTests=false \
  "-Dmubiao.fuzz.minutes=${1:-60}" "-Dmubiao.fuzz.rooms=${2:-}" || status=$?
cat evaluation/target/fuzz/figures.txt
exit "${status:-0}"
