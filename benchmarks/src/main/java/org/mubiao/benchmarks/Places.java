package org.mubiao.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mubiao.model.document.Region;
import org.mubiao.model.lexicon.Regions;

/** All regions of the lexicon that have a code, in the order of their codes. */
final class Places {

  private static final int FIRST_PROVINCE = 11;
  private static final int LAST_PROVINCE = 65;

  private Places() {}

  static List<Region> of(Regions regions) {
    List<Region> all = new ArrayList<>();
    for (int province = FIRST_PROVINCE; province <= LAST_PROVINCE; province++) {
      String code = String.format(Locale.ROOT, "%02d0000", province);
      if (regions.named(code).isEmpty()) {
        continue;
      }
      for (int rest = 0; rest < 10_000; rest++) {
        all.addAll(regions.named(String.format(Locale.ROOT, "%02d%04d", province, rest)));
      }
    }
    return all;
  }
}
