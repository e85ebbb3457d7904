package org.mubiao.extractor.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/** Reads the share of another class by size: 收入20万元以上的村占比80%，50万元以上的达30%. */
final class OtherThreshold {

  private static final String SIZE = "(?:\\d[\\d.]*[万亿]?|[百千]?[万亿])元(?:及?以上|以下)";

  private static final QuickPattern IN_NAME = QuickPattern.compile(SIZE);

  private static final QuickPattern BEFORE_NUMBER =
      QuickPattern.compile("(?:其中)?(" + SIZE + ")((?:的)?[^，。；、\\d]{0,10})");

  private static final int LONGEST = 30;

  private OtherThreshold() {}

  /** {@return the name before with the size told now, null if no other size of it is told} */
  static @Nullable NameParts read(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    String earlier = memory.name;
    if (earlier == null || !region.share() || !region.unit().equals(memory.unit)) {
      return null;
    }
    String text = passage.folded();
    // the size may have been read as a number of its own, so that the region begins behind it
    int from = region.to();
    int limit = Math.max(0, from - LONGEST);
    while (from > limit && "，、；。".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    QuickMatcher size = IN_NAME.matcher(earlier);
    QuickMatcher told = BEFORE_NUMBER.matcher(text).region(from, region.to());
    if (!size.find() || !told.matches()) {
      return null;
    }
    String what = withoutOf(told.group(2));
    String same = withoutOf(earlier.substring(size.end()));
    if (!same.endsWith(what)) {
      return null;
    }
    return new NameParts(
        List.of(earlier.substring(0, size.start()) + told.group(1) + earlier.substring(size.end())),
        memory.nameStart,
        memory.nameStart,
        left.measure(),
        left.average(),
        null,
        false,
        true);
  }

  private static String withoutOf(String words) {
    return words.startsWith("的") ? words.substring(1) : words;
  }
}
