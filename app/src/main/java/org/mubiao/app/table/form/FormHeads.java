package org.mubiao.app.table.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.table.TargetColumn;

/** The heads that forms use, from a data file, and what each means. */
final class FormHeads {

  private static final String FILE = "heads.tsv";
  private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔<《][^)\\]】〕>》]*[)\\]】〕>》]?");
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)(?:年度|年)?");

  /** What is told of another time, or is for a person to say. */
  private static final Pattern OTHERS =
      Pattern.compile("实际|上年|去年|上一?年度|同期|完成情况|完成值|完成数|进展|审核|签字|签名|联系|自评|得分|权重|分值|赋分|评分|电话");

  /** A head that ends in one of these says the same with more words before it. */
  private static final int SHORTEST_ENDING = 3;

  private static final List<String> NAMELESS = List.of("单位", "部门", "名称");

  private final Map<String, FormField> fields = new HashMap<>();

  /**
   * What a head means.
   *
   * @param field what stands under it
   * @param year calendar year that the head names, null if it names none
   */
  record Meaning(FormField field, @Nullable Integer year) {}

  FormHeads() {
    for (String line : lines()) {
      if (line.isBlank() || line.startsWith("#") || line.startsWith("field\t")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 2) {
        throw new IllegalStateException(FILE + ": two cells are needed in: " + line);
      }
      FormField field = FormField.named(cells[0]);
      for (String head : cells[1].split("\\|", -1)) {
        if (fields.put(folded(head), field) != null) {
          throw new IllegalStateException(FILE + ": a head stands twice: " + head);
        }
      }
    }
  }

  private static List<String> lines() {
    try (InputStream in = FormHeads.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return what a head means, null if that is not known}
   *
   * @param head the head itself, the lowest of its column
   * @param group the heads above it, joined from the top; empty if there are none
   */
  @Nullable Meaning meaning(String head, String group) {
    String whole = bare(group + head);
    if (OTHERS.matcher(folded(group + head)).find()) {
      return null;
    }
    Integer year = year(group + head);
    String own = bare(head);
    FormField above = group.isEmpty() ? null : fields.get(bare(group));
    FormField field = group.isEmpty() ? null : fields.get(whole);
    if (field == null && above != null && (own.isEmpty() || isOfUnits(own, above))) {
      field = above;
    }
    if (field == null) {
      field = fields.get(own);
    }
    if (field == null) {
      field = byEnding(own);
    }
    if (field == null && !group.isEmpty()) {
      field = byEnding(whole);
    }
    if (field == null) {
      return null;
    }
    return new Meaning(field, field.is(TargetColumn.VALUE) ? year : null);
  }

  private static boolean isOfUnits(String own, FormField above) {
    return above.namesUnits() && NAMELESS.contains(own);
  }

  private @Nullable FormField byEnding(String head) {
    for (int at = 1; at + SHORTEST_ENDING <= head.length(); at++) {
      FormField field = fields.get(head.substring(at));
      if (field != null) {
        return field;
      }
    }
    return null;
  }

  /** {@return the head without years, brackets and signs} */
  private static String bare(String head) {
    return YEAR.matcher(folded(head)).replaceAll("");
  }

  private static @Nullable Integer year(String head) {
    Matcher year = YEAR.matcher(folded(head));
    return year.find() ? Integer.valueOf(year.group(1)) : null;
  }

  private static String folded(String head) {
    String plain = Normalizer.normalize(head, Normalizer.Form.NFKC);
    StringBuilder letters = new StringBuilder();
    BRACKETS
        .matcher(plain)
        .replaceAll("")
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
