package org.mubiao.extractor.heading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.extractor.numeral.ChineseNumerals;
import org.mubiao.extractor.outline.Ordinal;
import org.mubiao.extractor.outline.Outline;
import org.mubiao.extractor.outline.Passage;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.DocumentSource;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.document.Region;
import org.mubiao.model.lexicon.Regions;

/** Reads the facts of one document. */
public final class DocumentInfoReader {

  private static final Pattern NUMBER =
      Pattern.compile(
          "([\\u4e00-\\u9fa5]{1,14})[〔\\[［（]((?:19|20)\\d{2})[〕\\]］）](?:第)?(\\d{1,4})号");
  private static final Pattern DATE = Pattern.compile("((?:19|20)\\d{2})年(\\d{1,2})月(\\d{1,2})日");
  private static final Pattern DATE_DASHED =
      Pattern.compile("((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern CHINESE_DATE =
      Pattern.compile("([二一][〇○零Ｏ0一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");
  private static final Pattern WRAPPED = Pattern.compile("印发(?:<|《)?(.+?)(?:>|》)?的通知");
  private static final Pattern QUOTED = Pattern.compile("《(.+)》");
  private static final Pattern BODY =
      Pattern.compile(
          "[\\u4e00-\\u9fa5（）、]{1,30}(?:人民政府|政府办公室|政府办公厅|办公室|办公厅|委员会|管委会|管理委员会|局|厅|国务院|领导小组|指挥部|中心|院|党委|市委|省委|县委|区委|工委|部)");
  private static final int HEAD = 45;

  private final Regions regions;

  /** Prepares a reader. */
  public DocumentInfoReader(Regions regions) {
    this.regions = regions;
  }

  /** {@return the facts of a document} */
  public DocumentInfo read(DocumentId id, DocumentSource source, Outline outline) {
    List<String> lines = lines(outline);
    List<String> passages = outline.passages().stream().map(p -> p.text().folded()).toList();
    HeadFacts facts = HeadFacts.read(lines);
    Title title = title(passages, lines, outline, facts);
    LocalDate issuedOn = issuedOn(passages, facts);
    String number = facts.number() != null ? facts.number() : number(passages);
    String issuer = issuer(passages, title);
    if (issuer == null) {
      issuer = facts.issuer();
    }
    boolean review = reviews(passages);
    String body = String.join("\n", passages);
    Integer issuedYear = issuedOn != null ? Integer.valueOf(issuedOn.getYear()) : yearOf(number);
    if (issuedYear == null) {
      issuedYear = turningYear(passages);
    }
    String kind = title.text() == null ? null : KindReader.of(title.text());
    if (review && (kind == null)) {
      kind = "总结与打算";
    }
    PlanYears plan =
        PlanYearsReader.read(title.text(), body, issuedYear, review || "政府工作报告".equals(kind));
    Region region = region(issuer, title.text(), number, passages);
    if (issuer == null && region != null && kind != null && kind.equals("政府工作报告")) {
      issuer = region.name() + "人民政府";
    }
    return new DocumentInfo(
        id, source, title.text(), number, issuer, issuedOn, kind, region, plan, null);
  }

  private static List<String> lines(Outline outline) {
    List<String> lines = new ArrayList<>();
    String text = outline.document().text();
    int count = 0;
    for (String line : text.split("\n", -1)) {
      if (count > 120) {
        break;
      }
      String folded = TextFolder.fold(line).folded();
      if (!folded.isEmpty()) {
        lines.add(folded);
        count++;
      }
    }
    return lines;
  }

  // ---- title ----

  private record Title(@Nullable String text, @Nullable String wrapper) {}

  private static Title title(
      List<String> passages, List<String> lines, Outline outline, HeadFacts facts) {
    String said = facts.title();
    List<String> candidates = new ArrayList<>();
    if (said != null) {
      candidates.add(said);
    }
    String joined = joinedTitle(lines);
    if (joined != null) {
      candidates.add(joined);
    }
    String meta = outline.document().metadata().get("title");
    if (meta != null) {
      candidates.add(TextFolder.fold(meta).folded());
    }
    for (int i = 0; i < Math.min(HEAD, passages.size()); i++) {
      String line = passages.get(i);
      if (line.length() < 160 && line.endsWith("的通知")) {
        candidates.add(line);
      }
    }
    for (String candidate : candidates) {
      Matcher matcher = WRAPPED.matcher(candidate);
      if (matcher.find()) {
        Matcher quoted = QUOTED.matcher(matcher.group(1));
        return new Title(quoted.find() ? quoted.group(1) : matcher.group(1), candidate);
      }
    }
    for (String candidate : candidates) {
      if (KindReader.endsInKind(candidate)) {
        return new Title(candidate, null);
      }
    }
    for (String line : lines) {
      if (line.length() >= 4
          && Ordinal.opening(line) == null
          && !line.matches("[\\d\\-—./年月日：]+")
          && !HeadFacts.isFact(line)) {
        return new Title(line, null);
      }
    }
    return new Title(null, null);
  }

  /** A line, or consecutive short lines, that end in the name of a kind; the shortest whole one. */
  private static @Nullable String joinedTitle(List<String> lines) {
    int limit = Math.min(HEAD, lines.size());
    for (int end = 0; end < limit; end++) {
      String candidate = "";
      for (int start = end; start >= Math.max(0, end - 3); start--) {
        String line = lines.get(start);
        boolean sentence = "。；：，！？】".indexOf(line.charAt(line.length() - 1)) >= 0;
        if (line.length() > 70
            || sentence
            || HeadFacts.isFact(line)
            || (Ordinal.opening(line) != null && !line.startsWith("十"))) {
          break;
        }
        candidate = line + candidate;
        if (candidate.length() >= 8
            && balanced(candidate)
            && KindReader.endsInKind(candidate)
            && !candidate.endsWith("文件")) {
          String next = end + 1 < limit ? lines.get(end + 1) : "";
          if (next.matches("（[^）]{1,14}）") && !next.contains("年")) {
            candidate += next;
          }
          return cleanTitle(candidate);
        }
      }
    }
    return null;
  }

  private static boolean balanced(String title) {
    return count(title, '《') == count(title, '》')
        && count(title, '“') == count(title, '”')
        && count(title, '（') == count(title, '）');
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  /** A title line may have the letterhead or the number joined before it. */
  private static String cleanTitle(String candidate) {
    String title = candidate;
    int file = title.indexOf("文件");
    if (file > 0 && file < 30 && title.length() - file > 8) {
      title = title.substring(file + 2);
    }
    Matcher number = NUMBER.matcher(title);
    if (number.find() && title.length() - number.end() > 5) {
      title = title.substring(number.end());
    }
    return title;
  }

  // ---- number, date, issuer ----

  private static @Nullable String number(List<String> passages) {
    for (int i = 0; i < Math.min(HEAD, passages.size()); i++) {
      String line = passages.get(i);
      Matcher matcher = NUMBER.matcher(line);
      if (matcher.find()
          && (matcher.start() == 0
              || line.length() < 50 && "：文件".indexOf(line.charAt(matcher.start() - 1)) >= 0
              || matcher.end() == line.length() && line.length() < 40)) {
        return matcher.group(1) + "〔" + matcher.group(2) + "〕" + matcher.group(3) + "号";
      }
    }
    return null;
  }

  private static @Nullable Integer yearOf(@Nullable String number) {
    if (number == null) {
      return null;
    }
    Matcher matcher = NUMBER.matcher(number);
    return matcher.find() ? Integer.valueOf(matcher.group(2)) : null;
  }

  private static @Nullable LocalDate issuedOn(List<String> passages, HeadFacts facts) {
    LocalDate bracketed = null;
    for (int i = 0; i < passages.size(); i++) {
      String line = passages.get(i);
      if (line.length() > 70) {
        continue;
      }
      LocalDate date = date(line);
      if (date == null) {
        continue;
      }
      String rest = DATE.matcher(line).replaceAll("");
      rest = CHINESE_DATE.matcher(rest).replaceAll("");
      if (rest.isEmpty()
          || (BODY.matcher(rest).matches() && rest.length() <= 30)
          || rest.equals("（）")) {
        return date;
      }
      boolean meeting = rest.startsWith("（") && (rest.contains("会议") || rest.contains("大会"));
      boolean printed =
          rest.endsWith("印发")
              || rest.contains("成文日期")
              || rest.contains("发布日期")
              || rest.contains("发布时间")
              || rest.contains("—");
      if ((meeting || printed) && bracketed == null && !HeadFacts.isFact(line)) {
        bracketed = date;
      }
    }
    if (bracketed != null) {
      return bracketed;
    }
    String said = facts.date();
    return said == null ? null : date(said);
  }

  private static @Nullable LocalDate date(String line) {
    Matcher matcher = DATE.matcher(line);
    if (!matcher.find()) {
      matcher = CHINESE_DATE.matcher(line);
      if (matcher.find()) {
        return chineseDate(matcher);
      }
      matcher = DATE_DASHED.matcher(line);
      if (!matcher.find()) {
        return null;
      }
    }
    try {
      return LocalDate.of(
          Integer.parseInt(matcher.group(1)),
          Integer.parseInt(matcher.group(2)),
          Integer.parseInt(matcher.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDate chineseDate(Matcher matcher) {
    int year = 0;
    for (char c : matcher.group(1).toCharArray()) {
      int digit = ChineseNumerals.digit(c);
      year = year * 10 + Math.max(0, digit);
    }
    java.math.BigDecimal month = ChineseNumerals.parse(matcher.group(2));
    java.math.BigDecimal day = ChineseNumerals.parse(matcher.group(3));
    if (month == null || day == null) {
      return null;
    }
    try {
      return LocalDate.of(year, month.intValue(), day.intValue());
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable String issuer(List<String> passages, Title title) {
    for (int i = 1; i < passages.size(); i++) {
      String line = passages.get(i);
      if (line.length() > 60 || date(line) == null || HeadFacts.isFact(line)) {
        continue;
      }
      String rest =
          CHINESE_DATE
              .matcher(DATE.matcher(line).replaceAll(""))
              .replaceAll("")
              .replaceAll("印发$", "");
      if (BODY.matcher(rest).matches()) {
        return rest;
      }
      String before = passages.get(i - 1);
      if (rest.isEmpty()
          && before.length() <= 40
          && BODY.matcher(before).matches()
          && !HeadFacts.isFact(before)) {
        return before;
      }
    }
    for (int i = 0; i < Math.min(12, passages.size()); i++) {
      String line = passages.get(i);
      if (line.endsWith("文件") && line.length() <= 30) {
        return line.substring(0, line.length() - 2);
      }
    }
    String wrapper = title.wrapper();
    if (wrapper != null) {
      int about = wrapper.indexOf("关于");
      int printing = wrapper.indexOf("印发");
      int end = about > 0 ? about : printing;
      if (end > 0 && BODY.matcher(wrapper.substring(0, end)).matches()) {
        return wrapper.substring(0, end);
      }
    }
    String text = title.text();
    if (text != null) {
      Matcher body =
          Pattern.compile("^([\\u4e00-\\u9fa5]{2,20}(?:局|委员会|管委会|办公室|人民政府|厅))(?=关于|20)")
              .matcher(text);
      if (body.find()) {
        return body.group(1);
      }
    }
    return null;
  }

  // ---- region ----

  private @Nullable Region region(
      @Nullable String issuer,
      @Nullable String title,
      @Nullable String number,
      List<String> passages) {
    Region hint = null;
    if (issuer != null) {
      Region found = regionIn(issuer, true, null);
      if (found != null) {
        return found;
      }
      if (issuer.startsWith("国务院")) {
        List<Region> nation = regions.named("全国");
        return nation.isEmpty() ? null : nation.get(0);
      }
    }
    if (title != null) {
      Region found = regionIn(title, false, null);
      if (found != null) {
        return found;
      }
    }
    if (number != null && number.startsWith("国")) {
      List<Region> nation = regions.named("全国");
      return nation.isEmpty() ? null : nation.get(0);
    }
    return mostNamed(passages, hint);
  }

  private @Nullable Region regionIn(String text, boolean anchored, @Nullable Region hint) {
    Region found = hint;
    Region best = null;
    for (int i = 0; i < text.length(); ) {
      Regions.Match match = regions.longestAt(text, i, found);
      if (match != null
          && (match.complete()
              || i == 0
              || anchored
              || text.startsWith("市", i + match.length())
              || text.startsWith("政府", i + match.length()))) {
        found = match.region();
        best = match.region();
        i += match.length();
      } else {
        i++;
      }
    }
    return best;
  }

  private @Nullable Region mostNamed(List<String> passages, @Nullable Region hint) {
    java.util.Map<String, Integer> counts = new java.util.TreeMap<>();
    java.util.Map<String, Region> byName = new java.util.TreeMap<>();
    for (String passage : passages) {
      for (int i = 0; i < passage.length(); ) {
        Regions.Match match = regions.longestAt(passage, i, hint);
        if (match != null) {
          counts.merge(match.region().name(), 1, Integer::sum);
          byName.put(match.region().name(), match.region());
          i += match.length();
        } else {
          i++;
        }
      }
    }
    Region best = null;
    int bestCount = 1;
    for (java.util.Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > bestCount) {
        bestCount = entry.getValue();
        best = byName.get(entry.getKey());
      }
    }
    return best;
  }

  // ---- review and plan in one ----

  private static final Pattern TURN = Pattern.compile("^((?:19|20)\\d{2})年，[^。]{0,60}(?:将|要|坚持)");

  /**
   * {@return the year of the paragraph in which a document turns from looking back to looking
   * forward}
   */
  static @Nullable Integer turningYear(List<String> passages) {
    for (String passage : passages) {
      Matcher matcher = TURN.matcher(passage);
      if (matcher.find()) {
        return Integer.valueOf(matcher.group(1));
      }
    }
    return null;
  }

  private static boolean reviews(List<String> passages) {
    Integer turn = turningYear(passages);
    if (turn == null) {
      return false;
    }
    String past = (turn - 1) + "年";
    int before = 0;
    for (String passage : passages) {
      Matcher matcher = TURN.matcher(passage);
      if (matcher.find()) {
        break;
      }
      if (passage.contains(past)) {
        before++;
      }
    }
    return before > 0;
  }

  /** {@return the passages of an outline that hold running text} */
  static List<Passage> body(Outline outline) {
    return outline.passages();
  }
}
