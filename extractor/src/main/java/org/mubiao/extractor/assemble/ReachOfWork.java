package org.mubiao.extractor.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.pattern.QuickPattern;

/** Reads 改造老旧小区20个，惠及1.3万户: how many a work reaches, where the verb alone says so. */
final class ReachOfWork {

  private static final QuickPattern REACHES =
      QuickPattern.compile("(?:将|可|已|预计|累计|直接|共)*(?:惠及|受益)");

  private static final QuickPattern CARRIED_OUT =
      QuickPattern.compile("^(?:深入|全面|继续|持续|扎实|大力|组织)*(?:实施|推进|开展|推行|落实|推动|加强|加快|优化|完善)了?");

  private static final String REACHED = "惠及";
  private static final int LONGEST_WORK = 20;

  private ReachOfWork() {}

  /**
   * {@return the work with whom it reaches, null if the words say more or no work stands before}
   */
  static @Nullable NameParts read(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    String whom = whom(LeaningNames.bareUnit(region.unit()));
    if (left.isEmpty()
        || whom == null
        || memory.name != null && (!memory.thing || memory.listed > 1)
        || !REACHES.matcher(passage.folded().substring(left.from(), left.to())).matches()) {
      return null;
    }
    String told = memory.name;
    String subject = memory.subject;
    String work =
        told != null && !told.contains(REACHED)
            ? told
            : told == null && subject != null
                ? CARRIED_OUT.matcher(subject).replaceFirst("")
                : null;
    if (work == null || work.length() < 2 || work.length() > LONGEST_WORK) {
      return null;
    }
    return new NameParts(
        List.of(work + REACHED + whom),
        told != null ? memory.nameStart : memory.subjectStart,
        left.to(),
        left.measure(),
        left.average(),
        null,
        false,
        true);
  }

  private static @Nullable String whom(String unit) {
    return switch (unit) {
      case "户" -> "户数";
      case "人", "名" -> "人数";
      case "人次" -> "人次";
      default -> null;
    };
  }
}
