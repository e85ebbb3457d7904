package org.mubiao.extractor.assemble;

import java.util.List;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/** Takes 内外资, 存贷款 and 城乡居民收入 apart: two things in one word. */
final class JoinedPairs {

  private static final QuickPattern JOINED_PAIR = QuickPattern.compile("(内|存)(外|贷)(资|贸|销|款)");

  private JoinedPairs() {}

  /** {@return the names of two values, as of 城乡居民低保标准分别提高到798元和676元; empty if it is one} */
  static List<String> apart(String name) {
    if (name.startsWith("城乡") && name.indexOf('、') < 0) {
      return List.of("城镇" + name.substring(2), "农村" + name.substring(2));
    }
    QuickMatcher joined = JOINED_PAIR.matcher(name);
    if (!joined.find()) {
      return List.of();
    }
    String before = name.substring(0, joined.start());
    String behind = joined.group(3) + name.substring(joined.end());
    return List.of(before + joined.group(1) + behind, before + joined.group(2) + behind);
  }
}
