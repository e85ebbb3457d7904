#!/bin/sh
# Measures the parts by themselves with JMH: normalize, segment, mentions, outline, assemble and the whole extraction (the counter
# `characters` is their rate a second), the analyzer, a question of the mix people ask, all facets, a phrase (calls a second, over
# 10,000 made-up records). Arguments go to JMH: a pattern of names, -f forks, -wi and -i rounds; about eight minutes without any.
#
#   scripts/part-speed.sh
#   scripts/part-speed.sh 'Reading.*(segment|assemble)' -f 3
#   MAVEN_MORE=-o builds without a network
set -eu
home=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$home"
./mvnw -q ${MAVEN_MORE:-} -Plauncher -pl benchmarks -am package dependency:build-classpath -Dmdep.outputFile=target/classpath
# JMH takes each option once, so these stand only where the arguments do not name them.
for pair in '-f 1' '-wi 3' '-w 4' '-i 5' '-r 4'; do
  case " $* " in
  *" ${pair% *} "*) ;;
  *) set -- "$@" ${pair} ;;
  esac
done
uptime >&2
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "benchmarks/target/launcher/classes:$(cat benchmarks/target/classpath)" \
  org.openjdk.jmh.Main -jvmArgs "-Xmx1g -XX:+UseSerialGC" "$@"
