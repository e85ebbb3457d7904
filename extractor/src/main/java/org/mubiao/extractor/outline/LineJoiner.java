package org.mubiao.extractor.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.document.Block;
import org.mubiao.model.document.Paragraph;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.Table;
import org.mubiao.model.document.TableRemains;
import org.mubiao.model.text.Span;

/**
 * Joins printed lines to paragraphs.
 *
 * <p>A line goes on in the next one if it fills the page's width or ends inside a phrase or an
 * amount, and the next one does not open a numbered part. Where a format says what a paragraph is,
 * nothing is joined.
 */
final class LineJoiner {

  /** A joined paragraph or a table. */
  record Joined(
      List<Span> stretches,
      boolean whole,
      AlignedText text,
      @Nullable Table table,
      Passage.Role role) {}

  private static final int SHORTEST_WRAP = 22;
  private static final int ABOUT_FULL = 8;
  private static final int LONGEST_PARAGRAPH = 20_000;
  private static final QuickPattern ADDRESSEE =
      QuickPattern.compile("^(?:各|省|市|县|区|局|机关|有关|全|国务院)");

  /** 配合单位：… opens a line of its own; 责任单位： alone goes on in the next. */
  private static final QuickPattern LABEL =
      QuickPattern.compile(
          "^(?:[省市县区州][级直])?(?:总?牵头|主办|主责|协同|协办|配合|参与|参加|协作|协助|责任|承办|负责|落实|实施|完成)"
              + "(?:责任)?(?:单位|部门|主体|科室|处室|领导|人|时限|时间|期限)(?:（[^（）]{1,6}）)?(?:[及和与、/][^：。，]{2,6})?：");

  private static final QuickPattern LONE_LABEL = QuickPattern.compile(LABEL.pattern() + "$");

  /** A line that ends with its list of units: （一）发展数字经济（牵头单位：…）. */
  private static final QuickPattern LISTED =
      QuickPattern.compile("[（【][^。（【]{0,8}(?:单位|部门)：[^。]+[）】]$");

  /** （2025年3月18日）, （2025年3月18日市政府常务会议通过）: stands alone below a title. */
  private static final QuickPattern DATE_LINE =
      QuickPattern.compile(
          "^(?:\\d{4}年\\d{1,2}月\\d{1,2}日|（\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?(?:[^（），。；前底完]{0,40}(?:通过|发布|印发|公布|批准|会议上|大会上|讲话))?）)$");

  private static final String DASH = "——";
  private static final String ENDS = "。！？";
  private static final String GOES_ON = "，、（《“‘〔—和与及或的";

  private final String text;

  LineJoiner(String text) {
    this.text = text;
  }

  static List<Joined> join(ParsedDocument document) {
    return new LineJoiner(document.text()).run(document.blocks());
  }

  private List<Joined> run(List<Block> printed) {
    List<Block> blocks = new LostLineEnds(text).restore(printed);
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      AlignedText line =
          TextFolder.fold(text, block instanceof Paragraph ? block.span() : new Span(0, 0));
      lines.add(line.folded());
    }
    PageFurniture furniture = new PageFurniture(lines);
    GluedPageNumbers pageNumbers = new GluedPageNumbers(lines);
    SigningLines signing = new SigningLines(lines);
    int wrap = wrapWidth(blocks, lines);
    int longest = lines.stream().mapToInt(String::length).max().orElse(0);
    List<Joined> result = new ArrayList<>();
    Open open = new Open();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Table) {
        open.close(result);
        result.add(
            new Joined(
                List.of(block.span()),
                true,
                TextFolder.fold(text, new Span(0, 0)),
                (Table) block,
                Passage.Role.BODY));
        continue;
      }
      if (block instanceof TableRemains) {
        open.close(result);
        AlignedText remains = TextFolder.fold(text, block.span());
        result.add(
            new Joined(List.of(block.span()), true, remains, null, Passage.Role.TABLE_REMAINS));
        continue;
      }
      String line = lines.get(i);
      boolean whole = ((Paragraph) block).whole();
      if (line.isEmpty() || (!whole && furniture.holds(line))) {
        continue;
      }
      Span span = block.span();
      int pageNumber = whole ? 0 : pageNumbers.lengthAt(i);
      if (pageNumber > 0) {
        span = new Span(TextFolder.fold(text, span).offset(pageNumber), span.end());
        line = line.substring(pageNumber);
      }
      if (!open.isEmpty()
          && !whole
          && !open.whole
          && open.length < LONGEST_PARAGRAPH
          && !signing.holds(i)
          && goesOn(open, line, wrap, isApart(open, span, longest))) {
        open.add(span, line);
      } else {
        open.close(result);
        open.start(span, line, whole);
      }
    }
    open.close(result);
    return result;
  }

  /** Whether an empty line parts a line from one before it that is shorter than others. */
  private boolean isApart(Open open, Span next, int longest) {
    if (open.lastLine.length() + ABOUT_FULL >= longest) {
      return false;
    }
    int last = open.stretches.get(open.stretches.size() - 1).end();
    int lineEnds = 0;
    for (int at = last; at < next.start() && lineEnds < 2; at++) {
      lineEnds += text.charAt(at) == '\n' ? 1 : 0;
    }
    return lineEnds > 1;
  }

  private static boolean goesOn(Open open, String next, int wrap, boolean apart) {
    String last = open.lastLine;
    char end = last.charAt(last.length() - 1);
    if (last.endsWith("的通知")
        || (next.endsWith("：")
            && next.length() < 80
            && next.indexOf('。') < 0
            && ADDRESSEE.matcher(next).find())) {
      return false;
    }
    if (wrap == SHORTEST_WRAP && open.unclosed == 0 && next.startsWith(DASH)) {
      return false; // ——2026年1月12日在…会议上 below a long title, or an item of a list
    }
    if (last.startsWith(DASH) && (last.endsWith("会议上") || last.endsWith("大会上"))) {
      return false; // below it stands who reports
    }
    if (open.unclosed == 0
        && (DATE_LINE.matcher(next).find()
            || open.stretches.size() == 1 && DATE_LINE.matcher(last).find())) {
      return false;
    }
    if (BrokenAmounts.across(last, next)) {
      return true;
    }
    Ordinal ordinal = Ordinal.opening(next);
    if (open.unclosed == 0 && LABEL.matcher(next).find()) {
      return false;
    }
    if (LONE_LABEL.matcher(last).find()) {
      return ordinal == null;
    }
    if (open.unclosed == 0 && LISTED.matcher(last).find()) {
      return false;
    }
    boolean phraseOpen = GOES_ON.indexOf(end) >= 0 || open.unclosed > 0;
    if (ordinal != null
        && ordinal.style() == OrdinalStyle.DOTTED
        && last.length() >= wrap
        && wrap < SHORTEST_WRAP + 1
        && "。！？：；".indexOf(end) < 0) {
      // 居民平均预期寿命达到 / 83.66岁: a full line without an end goes on in a decimal number
      return true;
    }
    if (ordinal != null
        && !(phraseOpen && ordinal.style().compareTo(OrdinalStyle.ARABIC_BRACKETED) >= 0)
        && !(open.unclosed > 0 && ordinal.style() == OrdinalStyle.DOTTED)) {
      return false;
    }
    if (phraseOpen) {
      return true;
    }
    if (ENDS.indexOf(end) >= 0 || end == '：') {
      return false;
    }
    if (wrap == SHORTEST_WRAP && open.stretches.size() == 1 && isHeading(last)) {
      return false;
    }
    // where lines are not filled to a width, what an empty line parts is not one paragraph
    return last.length() >= wrap && !(apart && wrap == SHORTEST_WRAP);
  }

  /** 二、“十五五”时期的主要目标任务: a number and a phrase without a sentence. */
  private static boolean isHeading(String line) {
    return line.length() <= 45
        && line.indexOf('。') < 0
        && line.indexOf('；') < 0
        && Ordinal.opening(line) != null;
  }

  private static int longerThan(List<Block> blocks, List<String> lines, int width) {
    int longer = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (blocks.get(i) instanceof Paragraph && lines.get(i).length() > width) {
        longer++;
      }
    }
    return longer;
  }

  /** The number of characters from which a line counts as full. */
  private static int wrapWidth(List<Block> blocks, List<String> lines) {
    int[] histogram = new int[400];
    int counted = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (blocks.get(i) instanceof Paragraph
          && !((Paragraph) blocks.get(i)).whole()
          && line.length() >= 15
          && line.length() < histogram.length
          && ENDS.indexOf(line.charAt(line.length() - 1)) < 0) {
        histogram[line.length()]++;
        counted++;
      }
    }
    int best = 0;
    int bestCount = 0;
    for (int width = 15; width + 4 < histogram.length; width++) {
      int near = 0;
      for (int w = width; w < width + 5; w++) {
        near += histogram[w];
      }
      if (near > bestCount) {
        bestCount = near;
        best = width;
      }
    }
    // a page that wraps has no line much longer than the rest
    boolean wrapped =
        counted >= 10
            && bestCount * 10 >= counted * 5
            && best < 60
            && longerThan(blocks, lines, best + 8) * 20 <= lines.size();
    return wrapped ? Math.max(15, best * 8 / 10) : SHORTEST_WRAP;
  }

  /** The paragraph being joined. */
  private final class Open {
    private final List<Span> stretches = new ArrayList<>();
    private boolean whole;
    private String lastLine = "";
    private int unclosed;
    private int length;

    boolean isEmpty() {
      return stretches.isEmpty();
    }

    void start(Span span, String line, boolean isWhole) {
      whole = isWhole;
      unclosed = 0;
      length = 0;
      add(span, line);
    }

    void add(Span span, String line) {
      stretches.add(span);
      lastLine = line;
      length += line.length();
      unclosed = Math.max(0, unclosed + balance(line));
    }

    void close(List<Joined> result) {
      if (!stretches.isEmpty()) {
        List<Span> copy = List.copyOf(stretches);
        result.add(
            new Joined(copy, whole, TextFolder.fold(text, spaced(copy)), null, Passage.Role.BODY));
        stretches.clear();
      }
    }

    /** Stretches with the line ends between them, so that a digit and the next stay apart. */
    private List<Span> spaced(List<Span> copy) {
      if (copy.size() < 2) {
        return copy;
      }
      List<Span> result = new ArrayList<>();
      for (Span span : copy) {
        int end = span.end();
        result.add(end < text.length() ? new Span(span.start(), end + 1) : span);
      }
      return result;
    }

    private int balance(String line) {
      int balance = 0;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c == '（' || c == '《' || c == '〔') {
          balance++;
        } else if (c == '）' || c == '》' || c == '〕') {
          balance--;
        }
      }
      return balance;
    }
  }
}
