package org.mubiao.extractor.assemble;

import java.util.List;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/** Takes 内外资, 存贷款 and 城乡居民收入 apart: two things in one word. */
final class JoinedPairs {

  private static final QuickPattern JOINED_PAIR = QuickPattern.compile("(内|存)(外|贷)(资|贸|销|款)");

  private static final String TWICE = "用通供接缺断节";

  /** 水, 电: what they use; 通用通信设备 is one thing. */
  private static final String SUPPLIES = "水电气热暖网地海林工能煤油邮路";

  private JoinedPairs() {}

  /** {@return the names of two values, as of 城乡居民低保标准分别提高到798元和676元; empty if it is one} */
  static List<String> apart(String name) {
    if (name.startsWith("城乡") && name.indexOf('、') < 0) {
      return List.of("城镇" + name.substring(2), "农村" + name.substring(2));
    }
    QuickMatcher joined = JOINED_PAIR.matcher(name);
    if (!joined.find()) {
      return sameVerbTwice(name);
    }
    String before = name.substring(0, joined.start());
    String behind = joined.group(3) + name.substring(joined.end());
    return List.of(before + joined.group(1) + behind, before + joined.group(2) + behind);
  }

  /** 用水用气报装时间分别为2个、4个工作日: a verb of one character, said with each of its objects. */
  private static List<String> sameVerbTwice(String name) {
    for (int i = 0; i + 4 <= name.length(); i++) {
      char verb = name.charAt(i);
      if (TWICE.indexOf(verb) >= 0
          && name.charAt(i + 2) == verb
          && name.charAt(i + 1) != name.charAt(i + 3)
          && SUPPLIES.indexOf(name.charAt(i + 1)) >= 0
          && SUPPLIES.indexOf(name.charAt(i + 3)) >= 0) {
        String before = name.substring(0, i);
        String behind = name.substring(i + 4);
        return List.of(
            before + name.substring(i, i + 2) + behind,
            before + name.substring(i + 2, i + 4) + behind);
      }
    }
    return List.of();
  }
}
