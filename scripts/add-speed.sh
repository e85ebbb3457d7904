#!/bin/sh
# Measures what it costs to keep the output of a large corpus up to date: `run` with nothing changed, `add` of one notice, and
# `--version` and `add` to a corpus of one for what starting the program takes. The corpus is made up (scripts/search-scale.sh
# has the same notices) and stays under TMPDIR until it is removed, since its first run takes minutes.
# Seconds of wall time, user and system time, and peak memory; medians of 5 rounds. Needs GNU time.
#
#   scripts/add-speed.sh 10000
#   MAVEN_MORE=-o builds without a network; MUBIAO_JAVA_OPTS goes to the program
set -eu
home=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
count=${1:-10000}
times=5
place=${TMPDIR:-/tmp}/mubiao-add-speed-$count
"$home/mubiao" --version >/dev/null
if [ ! -d "$place/corpus" ]; then
  cd "$home"
  ./mvnw -q ${MAVEN_MORE:-} -Plauncher -pl benchmarks -am package dependency:build-classpath -Dmdep.outputFile=target/classpath
  java="${JAVA_HOME:+$JAVA_HOME/bin/}java -cp benchmarks/target/launcher/classes:$(cat benchmarks/target/classpath) org.mubiao.benchmarks.NoticeFiles"
  $java "$place/making" 0 "$count"
  $java "$place/more" "$count" 100
  mkdir -p "$place/new"
  find "$place/more" -name '*.txt' -exec mv {} "$place/new" \;
  mv "$place/making" "$place/corpus"
fi

# Prints "label wall user system peak" from the lines in file $2, each value the median of its column.
medians() {
  for column in 1 2 3 4; do
    cut -d ' ' -f "$column" "$2" | sort -n | sed -n "$(((times + 1) / 2))p"
  done | paste -s -d ' ' - | while read -r wall user system peak; do
    printf '| %s | %s s | %s s | %s s | %s MB |\n' "$1" "$wall" "$user" "$system" "$((peak / 1024))"
  done
}

timed() {
  /usr/bin/time -a -o "$place/lines" -f '%e %U %S %M' "$home/mubiao" "$@" >/dev/null
}

"$home/mubiao" run --corpus "$place/corpus" --output "$place/output" >/dev/null
"$home/mubiao" run --corpus "$place/corpus" --output "$place/output" >/dev/null
echo '| what | wall time | user | system | peak memory |'
echo '|---|---|---|---|---|'
: >"$place/lines"
for _ in $(seq "$times"); do
  timed --version
done
medians '`mubiao --version`' "$place/lines"
: >"$place/lines"
for _ in $(seq "$times"); do
  timed run --corpus "$place/corpus" --output "$place/output"
done
medians '`mubiao run`, nothing changed' "$place/lines"
for one in small large; do
  corpus=$place/corpus
  output=$place/output
  if [ "$one" = small ]; then
    corpus=$(mktemp -d)
    output=$corpus/output
  fi
  : >"$place/lines"
  # The first puts the notice in; it is taken away again and put in anew, so that the corpus keeps its size.
  for notice in $(find "$place/new" -name '*.txt' | sort | head -n "$times"); do
    timed add "$notice" --corpus "$corpus" --output "$output"
    find "$corpus" -path "$corpus/output" -prune -o -name "$(basename "$notice")" -exec rm {} \;
    "$home/mubiao" run --corpus "$corpus" --output "$output" >/dev/null
  done
  medians "\`mubiao add\` of one notice, $one corpus" "$place/lines"
done
