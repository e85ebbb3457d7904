package org.mubiao.extractor.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Reads words before a number that say of what level, grade or size the things are that were
 * counted before, and nothing else: 其中省级120名, 特级企业1家、一级15家, 超10亿元的3家、超亿元的30家.
 */
final class SizedNames {

  private static final QuickPattern LEVEL =
      QuickPattern.compile(
          "(?:国家|省|市|旗县|区县|县区|县|区|部|校|院|自治区|乡镇|镇|乡|村|州|盟|旗|正高|副高|高(?!级中)|中|初)级(?:以上|及以上)?");

  /** 特级, 5A级, 三星级: a grade that stands for what was counted before. */
  private static final QuickPattern GRADE =
      QuickPattern.compile("(?:[特一二三四五甲乙丙]|[2-5]?A|[一二三四五]星)级(?:以上|及以上)?");

  /** A级景区, 星级酒店: things of any grade. */
  private static final QuickPattern GRADED = QuickPattern.compile("(?<![0-9A])A级|(?<![一二三四五])星级");

  /** 超10亿元, 亿元以上: the size of what is counted. */
  private static final QuickPattern THRESHOLD =
      QuickPattern.compile("(?:超过|超|过|突破)?(?:\\d+(?:\\.\\d+)?)?[十百千万亿]+元(?:以上|及以上)?");

  /** 千亿级, 500亿级: the class of an industry by its sales. */
  private static final QuickPattern BILLIONS = QuickPattern.compile("[十百千万\\d]*亿元?级(?:以上|及以上)?");

  private static final QuickPattern SIZE_OPENING =
      QuickPattern.compile("^(?:" + THRESHOLD.pattern() + "|[超过]?[一二三四五六七八九十百千万亿\\d]*亿元?级)");

  private static final QuickPattern SHARE_AT_END = QuickPattern.compile("(?:占比|比例|比重)$");

  /** 50万元以上的, 50万元以上占比. */
  private static final QuickPattern SIZED_SHARE = QuickPattern.compile("的?(?:村|企业)?(?:占比|比例|比重)?$");

  private static final QuickPattern LEVEL_AT_START = QuickPattern.compile("^" + LEVEL.pattern());

  private static final QuickPattern LEVEL_AT_END =
      QuickPattern.compile("(?<=.{3})" + LEVEL.pattern() + "$");

  private static final int LONGEST_ATTRIBUTE = 20;

  private SizedNames() {}

  /** 企业15家，其中年销售收入超5亿元的2家: which of them, and nothing but that. */
  static @Nullable NameParts attributed(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory, CueWords cues) {
    String name = memory.name;
    String text = passage.folded();
    int end = Math.max(left.to(), region.to() - 1);
    if (name == null
        || !region.thing()
        || !LeaningNames.sameUnit(region.unit(), memory.unit)
        || end >= text.length()
        || text.charAt(end) != '的'
        || end - left.from() > LONGEST_ATTRIBUTE) {
      return null;
    }
    boolean among =
        LeaningNames.AMONG.matcher(text).region(Math.max(0, left.from() - 3), left.from()).find();
    boolean goesOn = left.from() > 0 && "、，".indexOf(text.charAt(left.from() - 1)) >= 0;
    int thingFrom = name.lastIndexOf('的') + 1;
    boolean alone =
        region.rightFrom() >= text.length()
            || "，。；、）".indexOf(text.charAt(region.rightFrom())) >= 0;
    if (!alone || !among && !(goesOn && thingFrom > 0)) {
      return null;
    }
    String which = passage.nameWords(left.from(), end);
    int verb = cues.startingAt(CueRole.ACTION, name, 0);
    String thing = name.substring(Math.max(verb, thingFrom));
    if (thing.length() < 2) {
      return null;
    }
    QuickMatcher size = THRESHOLD.matcher(which);
    QuickMatcher earlier = THRESHOLD.matcher(name);
    if (size.matches() && earlier.find() && name.lastIndexOf('的') > earlier.end() - 1) {
      which = name.substring(verb, earlier.start()) + which;
    }
    return LeaningNames.inherited(
        which + "的" + thing,
        memory.nameStart,
        left.measure() != null ? left.measure() : memory.measure,
        left,
        null);
  }

  /** 其中省级120名: a level stands for what was counted before. */
  static @Nullable NameParts level(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory, CueWords cues) {
    String level = passage.folded().substring(left.from(), left.to());
    String name = memory.name;
    if (name != null && region.thing() && LeaningNames.sameUnit(region.unit(), memory.unit)) {
      String size = level.endsWith("的") ? level.substring(0, level.length() - 1) : level;
      for (QuickPattern kind : List.of(GRADE, THRESHOLD, BILLIONS)) {
        QuickMatcher before = kind.matcher(name);
        QuickMatcher own = kind.matcher(size);
        boolean whole = own.matches();
        if (!whole && kind == THRESHOLD && own.lookingAt() && before.find()) {
          // 培育产值过10亿元企业3家、过5亿元企业6家: the same thing of another size
          String thing = size.substring(own.end());
          if (name.endsWith(thing) && before.end() + thing.length() == name.length()) {
            return LeaningNames.inherited(
                name.substring(0, before.start()) + size,
                memory.nameStart,
                left.measure() != null ? left.measure() : memory.measure,
                left,
                null);
          }
          continue;
        }
        QuickMatcher graded = GRADED.matcher(name);
        if (whole && kind == GRADE && !before.find() && graded.find()) {
          // A级景区12家，其中5A级1家: one grade of those that have any
          return LeaningNames.inherited(
              name.substring(0, graded.start()) + size + name.substring(graded.end()),
              memory.nameStart,
              left.measure() != null ? left.measure() : memory.measure,
              left,
              null);
        }
        before = kind.matcher(name);
        if (whole && before.find()) {
          // 培育营业收入超10亿元的企业3家、超亿元的30家; 特级企业1家、一级15家
          String other = name.substring(0, before.start()) + size + name.substring(before.end());
          return LeaningNames.inherited(
              other,
              memory.nameStart,
              left.measure() != null ? left.measure() : memory.measure,
              left,
              null);
        }
      }
    }
    if (name != null && region.thing() && !LeaningNames.sameUnit(region.unit(), memory.unit)) {
      // 收入超50万元的村占比达到60%，超100万元的村达到30个: the same thing of another size, counted
      QuickMatcher before = THRESHOLD.matcher(name);
      QuickMatcher own = THRESHOLD.matcher(level);
      if (own.matches() && before.find() && name.startsWith("的", before.end())) {
        // 收入10万元以上的村达到65%，其中50万元以上20个
        return LeaningNames.inherited(
            name.substring(0, before.start())
                + level
                + SHARE_AT_END.matcher(name.substring(before.end())).replaceFirst(""),
            memory.nameStart,
            left.measure(),
            left,
            null);
      }
      if (own.lookingAt()
          && own.end() < level.length()
          && before.find()
          && before.start() > 0
          && name.startsWith(level.substring(own.end()), before.end())) {
        String other = name.substring(0, before.start()) + level;
        return LeaningNames.inherited(other, memory.nameStart, left.measure(), left, null);
      }
    }
    String counted = memory.counted.get(region.unit());
    if (counted != null && region.thing() && THRESHOLD.matcher(level).matches()) {
      return sizedLikeCounted(passage, left, memory, counted, level, cues);
    }
    if (name != null && region.share() && LeaningNames.sameUnit(region.unit(), memory.unit)) {
      // 收入10万元以上的村占比85%，50万元以上的达到22%: the share of those of another size
      QuickMatcher before = THRESHOLD.matcher(name);
      String size = SIZED_SHARE.matcher(level).replaceFirst("");
      if (THRESHOLD.matcher(size).matches()
          && before.find()
          && name.startsWith("的", before.end())) {
        return LeaningNames.inherited(
            name.substring(0, before.start()) + size + name.substring(before.end()),
            memory.nameStart,
            left.measure(),
            left,
            null);
      }
    }
    if (name == null
        && memory.subject != null
        && region.thing()
        && LEVEL.matcher(level).matches()
        && left.from() > 0
        && passage.folded().charAt(left.from() - 1) == '：') {
      // 挂牌督办重大隐患：市级每年不少于20处、县级不少于10处
      return LeaningNames.inherited(
          memory.subject, memory.subjectStart, left.measure(), left, level);
    }
    if (name == null
        || !LeaningNames.sameUnit(region.unit(), memory.unit)
        || !LEVEL.matcher(level).matches()) {
      return null;
    }
    if (memory.scope != null && LEVEL.matcher(memory.scope).matches()) {
      return LeaningNames.inherited(name, memory.nameStart, memory.measure, left, level);
    }
    int verb = cues.startingAt(CueRole.ACTION, name, 0);
    String object = LEVEL_AT_START.matcher(name.substring(verb)).replaceFirst("");
    return new NameParts(
        List.of(name.substring(0, verb) + level + object),
        left.from(),
        left.to(),
        left.measure() != null ? left.measure() : memory.measure,
        left.average(),
        null,
        false,
        true);
  }

  /** 新建市级基地10家，培育省级3家: another verb, and a level that stands for what was counted. */
  static @Nullable NameParts levelActedOn(
      PassageText passage,
      NameRegion region,
      StrippedName left,
      NameMemory memory,
      CueWords cues,
      VerbReader verbs) {
    String name = memory.name;
    String words = passage.nameWords(left.from(), left.to());
    int verb = cues.startingAt(CueRole.ACTION, words, 0);
    if (name == null
        || !region.thing()
        || verb < 2
        || verb >= words.length()
        || !LeaningNames.sameUnit(region.unit(), memory.unit)
        || !LEVEL.matcher(words.substring(verb)).matches()) {
      return null;
    }
    int earlier = cues.startingAt(CueRole.ACTION, name, 0);
    String object = LEVEL_AT_START.matcher(name.substring(earlier)).replaceFirst("");
    return object.length() < 2
        ? null
        : new NameParts(
            List.of(words + object),
            left.from(),
            left.to(),
            left.measure() != null ? left.measure() : verbs.measure(words.substring(0, verb)),
            left.average(),
            null,
            false,
            true);
  }

  /** 签约亿元以上项目52个、总投资326亿元，其中10亿元以上8个; 百亿级企业8家，其中超500亿元1家. */
  private static @Nullable NameParts sizedLikeCounted(
      PassageText passage,
      StrippedName left,
      NameMemory memory,
      String counted,
      String size,
      CueWords cues) {
    int from = left.from();
    boolean goesOn = from > 0 && "、和及".indexOf(passage.folded().charAt(from - 1)) >= 0;
    boolean among =
        LeaningNames.AMONG.matcher(passage.folded()).region(Math.max(0, from - 3), from).find();
    int verb = cues.startingAt(CueRole.ACTION, counted, 0);
    QuickMatcher earlier = SIZE_OPENING.matcher(counted.substring(verb));
    String thing = earlier.replaceFirst("");
    return !among && !goesOn || thing.length() < 2
        ? null
        : LeaningNames.inherited(
            counted.substring(0, verb) + size + thing,
            memory.nameStart,
            left.measure() != null ? left.measure() : memory.measure,
            left,
            null);
  }

  /** 检验项目市级不低于90%、县级不低于85%: the other level takes the place of the one at the end. */
  static @Nullable NameParts levelBehind(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    String name = memory.name;
    String level = passage.folded().substring(left.from(), left.to());
    if (name == null
        || !LeaningNames.sameUnit(region.unit(), memory.unit)
        || !LEVEL.matcher(level).matches()) {
      return null;
    }
    QuickMatcher behind = LEVEL_AT_END.matcher(name);
    return behind.find()
        ? LeaningNames.inherited(
            name.substring(0, behind.start()) + level,
            memory.nameStart,
            left.measure() != null ? left.measure() : memory.measure,
            left,
            null)
        : null;
  }
}
