package org.mubiao.benchmarks;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.DocumentSource;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.document.Region;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.target.Producer;
import org.mubiao.model.target.TargetSet;

/**
 * Makes notices that differ: regions, indicators and units of measure of the lexicon, years,
 * numbers, and sentences put together from many parts. The notice with a number is the same
 * whenever it is asked for; any may be asked for without the ones before.
 */
final class NoticeGenerator {

  /** Targets of each notice. */
  static final int TARGETS = 40;

  /**
   * Most sentences without a number before each statement, for notices as wordy as real ones: 170
   * characters for each target, as in the notices and reports that this was counted in.
   */
  static final int WORDY = 7;

  private static final int FIRST_YEAR = 2016;
  private static final int YEARS = 15;

  private final Lexicon lexicon;
  private final Producer producer;
  private final long seed;
  private final int plain;
  private final List<Region> regions;
  private final List<IndicatorEntry> indicators;

  /** Makes notices that are thick with targets: one in 50 characters. */
  NoticeGenerator(Lexicon lexicon, Producer producer, long seed) {
    this(lexicon, producer, seed, 0);
  }

  /**
   * Makes notices.
   *
   * @param plain most sentences without a number before each statement, such as {@link #WORDY}
   */
  NoticeGenerator(Lexicon lexicon, Producer producer, long seed, int plain) {
    this.lexicon = lexicon;
    this.producer = producer;
    this.seed = seed;
    this.plain = plain;
    this.regions = Places.of(lexicon.regions());
    this.indicators =
        lexicon.indicators().entries().stream()
            .filter(entry -> !entry.units().isEmpty() || entry.dimension().equals("share"))
            .toList();
  }

  /** {@return the id of the notice with this number} */
  DocumentId id(int number) {
    return DocumentId.ofSha256(digest(number));
  }

  /** {@return the notice with this number, 0 or more} */
  Notice notice(int number) {
    Random random = new Random(seed * 1_000_003L + number);
    random.nextInt();
    Region region = Phrases.any(regions, random);
    int year = FIRST_YEAR + random.nextInt(YEARS);
    int last = random.nextInt(4) == 0 ? year + 2 + random.nextInt(3) : year;
    String subject = Phrases.any(Phrases.SUBJECTS, random);
    String kind = Phrases.any(Phrases.KINDS, random);
    String title = year + "年" + region.name() + subject + kind;
    String issuer =
        random.nextInt(3) == 0
            ? fullName(Phrases.any(Phrases.UNITS, random), region)
            : region.name() + "人民政府办公室";
    String digest = digest(number);
    String file = String.format(Locale.ROOT, "%s/%d/%06d.txt", region.name(), year, number);
    DocumentInfo info =
        new DocumentInfo(
            DocumentId.ofSha256(digest),
            new DocumentSource(file, List.of(file), "text/plain", 0, digest, null),
            title,
            region.name().charAt(0) + "政办发〔" + year + "〕" + (1 + random.nextInt(200)) + "号",
            issuer,
            LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28)),
            kind,
            region,
            new PlanYears(year, last),
            null);
    NoticeText text = new NoticeText(lexicon, info, title, random);
    for (int left = TARGETS; left > 0; ) {
      if (random.nextInt(6) == 0) {
        text.heading(Phrases.action(random));
      }
      if (random.nextInt(3) == 0) {
        text.plain(1);
      }
      if (plain > 0) {
        text.plain(random.nextInt(plain + 1));
      }
      int together = Math.min(left, 1 + random.nextInt(3) / 2);
      text.targets(
          Stream.generate(() -> Phrases.any(indicators, random)).limit(together).toList(),
          units(random));
      left -= together;
    }
    return new Notice(
        new TargetSet(producer, info, text.sections(), List.of(), text.targets(), List.of()),
        text.text());
  }

  private static List<String> units(Random random) {
    List<String> units = new ArrayList<>();
    for (int left = random.nextInt(4); left > 0; left--) {
      String unit = Phrases.any(Phrases.UNITS, random);
      if (!units.contains(unit)) {
        units.add(unit);
      }
    }
    return units;
  }

  private String fullName(String unit, Region region) {
    String name = lexicon.units().fullName(unit, region);
    return name == null ? region.name() + unit : name;
  }

  private String digest(int number) {
    try {
      byte[] name = (seed + "/" + number).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(name));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** {@return a number of this unit as notices state them} */
  static BigDecimal number(String unit, Random random) {
    if (unit.endsWith("%") || unit.endsWith("点")) {
      return BigDecimal.valueOf(1 + random.nextInt(995), 1);
    }
    return switch (random.nextInt(3)) {
      case 0 -> BigDecimal.valueOf(1 + random.nextInt(99));
      case 1 -> BigDecimal.valueOf(10L * (1 + random.nextInt(999)));
      default -> BigDecimal.valueOf(1 + random.nextInt(99_999), random.nextInt(3));
    };
  }
}
