package org.mubiao.app.chart;

import java.util.EnumMap;
import java.util.Map;

/**
 * The words that a chart shows of its own.
 *
 * @param kinds what each sort of value is called in the legend
 */
public record ChartWords(Map<ValueKind, String> kinds) {

  /** Copies the words. */
  public ChartWords {
    kinds = Map.copyOf(new EnumMap<>(kinds));
  }

  String of(ValueKind kind) {
    return kinds.getOrDefault(kind, kind.style());
  }
}
