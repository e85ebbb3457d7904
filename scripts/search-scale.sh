#!/bin/sh
# Measures what indexing and searching cost as the records grow: rate, ratio to bare Lucene on the same texts in the same run
# (bigrams with HanLP's words; bigrams alone), size, heap, latency of a mix of questions with all facets, adding one document.
# Records are made up from the lexicon, no two texts alike. A million takes about fifteen minutes and 3 GB under TMPDIR.
#
#   scripts/search-scale.sh 1000 10000 100000 1000000
set -eu
home=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$home"
./mvnw -q -pl benchmarks -am -Plauncher -Dmaven.main.skip=false -DincludeScope=runtime package \
  dependency:build-classpath -Dmdep.outputFile=target/classpath ${MAVEN_MORE:-}
uptime >&2
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx1g -XX:+UseSerialGC \
  -cp "benchmarks/target/launcher/classes:$(cat benchmarks/target/classpath)" org.mubiao.benchmarks.SearchScale "$@"
