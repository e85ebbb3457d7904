package org.mubiao.extractor.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about formats says what the limits are. */
class FormatsPageTest {

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([A-Za-z]+)` \\| ([^|]+) \\| [^|]{10,} \\|$");

  @Test
  void thePageNamesEachLimitWithItsDefaultAndUnit() throws Exception {
    Map<String, String> said = new LinkedHashMap<>();
    Matcher rows = ROW.matcher(page());
    while (rows.find()) {
      said.put(rows.group(1), rows.group(2));
    }
    Map<String, String> actual = new LinkedHashMap<>();
    for (RecordComponent limit : ReadLimits.class.getRecordComponents()) {
      actual.put(
          limit.getName(), words(limit.getName(), limit.getAccessor().invoke(ReadLimits.DEFAULT)));
    }
    assertThat(said).containsExactlyEntriesOf(actual);
  }

  private static String words(String name, Object value) {
    if (value instanceof Duration duration) {
      return duration.toMinutes() + (duration.toMinutes() == 1 ? " minute" : " minutes");
    }
    long number = ((Number) value).longValue();
    if (name.endsWith("Bytes")) {
      return number % (1L << 30) == 0 ? (number >> 30) + " GiB" : (number >> 20) + " MiB";
    }
    String plain = String.format(Locale.ROOT, "%,d", number);
    return name.equals("maxExpansion") ? plain + " times" : plain;
  }

  private static String page() throws IOException {
    return Files.readString(
        Path.of(System.getProperty("mubiao.root"), "docs", "how-to", "formats.md"));
  }
}
