package org.mubiao.app.web.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** How long answers took, by what was asked. */
final class LoadTimes {

  private LoadTimes() {}

  /**
   * {@return a line for each sort of question and one for all: how many, median, 99 of 100,
   * longest}
   */
  static String told(List<List<LoadAnswer>> clients) {
    Map<String, List<Long>> times = new TreeMap<>();
    for (List<LoadAnswer> client : clients) {
      for (LoadAnswer answer : client) {
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(answer.took());
        times.computeIfAbsent(answer.asking().kind(), kind -> new ArrayList<>()).add(milliseconds);
        times.computeIfAbsent("~ all", kind -> new ArrayList<>()).add(milliseconds);
      }
    }
    StringBuilder told = new StringBuilder("milliseconds: questions, median, p99, longest\n");
    times.forEach(
        (kind, all) -> {
          Collections.sort(all);
          told.append(
              String.format(
                  Locale.ROOT,
                  "%-20s %7d %6d %6d %6d%n",
                  kind,
                  all.size(),
                  all.get(all.size() / 2),
                  all.get((int) (all.size() * 99L / 100)),
                  all.get(all.size() - 1)));
        });
    return told.toString();
  }
}
