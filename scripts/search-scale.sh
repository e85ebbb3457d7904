#!/bin/sh
# Measures what indexing and searching cost as the records grow: rate, ratio to bare Lucene on the same texts in the same run
# (bigrams with HanLP's words; bigrams alone; median of rounds in which all three are written in turn, up to 100,000 records),
# size, heap, latency of a mix of questions with all facets, adding one document.
# Records are made up from the lexicon, no two texts alike. A million takes half an hour and 3 GB under TMPDIR.
#
#   JAVA_MORE=-Dindex.keep=FOLDER keeps the indexes there and asks them again next time (clear it when writing has changed)
#   JAVA_MORE=-Drounds=9 compares in nine rounds instead of five
#   JAVA_MORE=-Dbare.skip=true leaves bare Lucene out; MAVEN_MORE=-o builds without a network
#
#   scripts/search-scale.sh 1000 10000 100000 1000000
set -eu
home=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$home"
./mvnw -q ${MAVEN_MORE:-} -Plauncher -pl benchmarks -am package dependency:build-classpath -Dmdep.outputFile=target/classpath
uptime >&2
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx3g -XX:+UseSerialGC ${JAVA_MORE:-} \
  -cp "benchmarks/target/launcher/classes:$(cat benchmarks/target/classpath)" org.mubiao.benchmarks.SearchScale "$@"
