#!/bin/sh
# Measures whole runs over made-up notices in mixed formats: documents and characters a second, peak memory, and the ratio to Tika
# alone over the same files, on two processors and on one: to Tika as Java starts it when nothing is said, and to Tika with the same
# choices for so many files that the launcher makes. The corpora stay under TMPDIR until they are removed.
# Wall time, user and system time together, and peak memory of each process. Needs GNU time and taskset.
#
#   scripts/whole-run-speed.sh 100 1000 10000
#   FORMATS="html saved-html bare-html doc docx saved-docx bare-docx pdf" measures these formats one by one instead of a mixture (also
#     txt, rtf, xlsx): html and docx as a site publishes a page and as an office program writes a document; bare-html and bare-docx
#     with hardly more than text; doc and pdf as soffice makes them of docx, saved-docx and saved-html as it makes them of bare-docx
#     (Debian's libreoffice-writer and fonts-noto-cjk)
#   WORDS=dense makes notices of one target in 50 characters instead of one in 170, as real ones have
#   PROCESSORS=2 measures on two processors alone
#   MAVEN_MORE=-o builds without a network; MUBIAO_JAVA_OPTS goes to the program and to Tika alone
set -eu
home=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$home"
"$home/mubiao" --version >/dev/null
./mvnw -q ${MAVEN_MORE:-} -Plauncher -pl benchmarks -am package dependency:build-classpath -Dmdep.outputFile=target/classpath
build=$home/target/mubiao/$(cat "$home/target/mubiao/current")
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
own=benchmarks/target/launcher/classes
made=$own:$(cat benchmarks/target/classpath)
place=${TMPDIR:-/tmp}/mubiao-whole-run
outputs=$place/outputs-$$
runs=0
mkdir -p "$outputs"
trap 'rm -rf "$outputs"' EXIT

# Prints wall, processor seconds and peak kilobytes of a command that runs on so many processors.
timed() {
  processors=$1
  shift
  cpus=0-$((processors - 1))
  /usr/bin/time -o "$place/time" -f '%e %U %S %M' taskset -c "$cpus" "$@" >"$place/said"
  awk '{ print $1, $2 + $3, $4 }' "$place/time"
}

# Tika alone over the corpus, with further options for Java.
tika_alone() {
  # shellcheck disable=SC2086
  timed "$processors" "$java" "$@" ${MUBIAO_JAVA_OPTS-} -cp "$own:$build/*:$build/lib/*" \
    org.mubiao.benchmarks.TikaAlone "$corpus" "$processors"
}

# Makes so many notices of a format in a folder.
make_notices() {
  made_as=$1
  case $made_as in
  doc | pdf) made_as=docx ;;
  saved-*) made_as=bare-docx ;;
  esac
  words=wordy
  [ "${WORDS:-wordy}" = wordy ] || words=
  # shellcheck disable=SC2086
  "$java" -cp "$made" org.mubiao.benchmarks.NoticeFiles "$3" 0 "$2" "$made_as" $words
  [ "$made_as" != "$1" ] || return 0
  # Names are numbers, so that all of a folder are converted in one go.
  find "$3" -name '*.docx' >"$place/files"
  xargs -n 200 soffice --headless --convert-to "${1#saved-}" --outdir "$3/made" <"$place/files" >/dev/null
  xargs rm <"$place/files"
}

uptime >&2
echo '| notices | format | processors | notices/s | characters/s | processor time | peak memory | Tika alone | its peak | ratio | Tika, set up alike | its peak | ratio |'
echo '|---|---|---|---|---|---|---|---|---|---|---|---|---|'
for count in "$@"; do
  for format in ${FORMATS:-mixed}; do
    corpus=$place/corpus-$format-${WORDS:-wordy}-$count
    if [ ! -d "$corpus" ]; then
      rm -rf "$corpus.making"
      make_notices "$format" "$count" "$corpus.making"
      mv "$corpus.making" "$corpus"
    fi
    for processors in ${PROCESSORS:-1 2}; do
      # Of the same libraries, each from its start; set up as the launcher sets itself up for so many files but for the size of
      # the heap, which Java chooses for Tika.
      first=
      [ "$count" -gt 2000 ] || first=-XX:TieredStopAtLevel=1
      tika=$(tika_alone)
      # shellcheck disable=SC2086
      alike=$(tika_alone -Xmx2g -XX:+UseParallelGC -XX:GCTimeRatio=9 $first)
      characters=$(cat "$place/said")
      # A new output each time, and all are removed at the end: ext4 does not give the places of files that were just removed
      # to new ones, and looks at each of them again and again (a millisecond for a new file after some thousand removed).
      runs=$((runs + 1))
      ours=$(timed "$processors" "$home/mubiao" run --corpus "$corpus" --output "$outputs/$runs")
      echo "$count $processors $characters $ours $tika $alike $format" | awk '{
        printf "| %d | %s | %d | %.0f | %.0f | %.1f s | %d MB | %.1f s | %d MB | %.2f | %.1f s | %d MB | %.2f |\n",
          $1, $13, $2, $1 / $4, $3 / $4, $5, $6 / 1024, $8, $9 / 1024, $5 / $8, $11, $12 / 1024, $5 / $11 }'
    done
  done
done
