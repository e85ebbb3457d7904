package org.mubiao.extractor.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the shape of an expression, the answers are those of {@link Pattern}. */
final class QuickPatternTest {

  private static final int TEXTS = 3_000;
  private static final int LONGEST = 14;
  private static final String LETTERS = "年月均到达超比第一二15.，、（）+?a\n —-";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "年均|到达|第一",
        "^(?:到|达)年",
        "(?:到|达)+?年$",
        "(?<![\\d.])(?:(1\\d)年)?(\\d{1,2})月",
        "[^，、]{0,3}(?:到|达)[^，、]*$",
        "(?:到|达)?",
        "到*达",
        "到*",
        "(年|(月))(?=均)",
        "(?!年)[年月]均",
        "(?<than>比|超)(?:\\d+(?:\\.\\d+)?)?年",
        "[一-三]第?",
        "[—-]|[-—1]",
        "[+?]?a",
        "\\+?a",
        "\\Q5.\\E|\\Q一\\E年",
        "\\s+年|\\S年",
        "\\u5e74[^年]",
        "年{0,2}月{1,2}均?",
        "(年)?\\1月",
        "(?i)A年",
        "[年[月均]]到|[年月&&[^年]]达",
        "^年|月$",
        "年$|到^",
        "年\\b|\\p{IsHan}5",
        "(?>年月|年)均",
        "年\\x61|\\x61均",
        "(?:年(?:月|均){2,}+|到.)达",
        "$",
        "^",
        "(?:^|，)年",
        "年(?:，|$)",
        ".{2}年"
      })
  void answersAreThoseOfJava(String regex) {
    QuickPattern quick = QuickPattern.compile(regex);
    Pattern java = Pattern.compile(regex);
    Random random = new Random(regex.hashCode());
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      int from = random.nextInt(text.length() + 1);
      int to = from + random.nextInt(text.length() - from + 1);
      boolean see = random.nextBoolean();
      boolean hold = random.nextInt(4) > 0;
      assertThat(found(quick.matcher(text))).as(text).isEqualTo(found(java.matcher(text)));
      assertThat(
              found(
                  quick
                      .matcher(text)
                      .region(from, to)
                      .useTransparentBounds(see)
                      .useAnchoringBounds(hold)))
          .as("%s from %s to %s", text, from, to)
          .isEqualTo(
              found(
                  java.matcher(text)
                      .region(from, to)
                      .useTransparentBounds(see)
                      .useAnchoringBounds(hold)));
      assertThat(quick.matcher(text).matches()).isEqualTo(java.matcher(text).matches());
      assertThat(quick.matcher(text).region(from, to).lookingAt())
          .isEqualTo(java.matcher(text).region(from, to).lookingAt());
      assertThat(quick.matcher(text).replaceAll("x")).isEqualTo(java.matcher(text).replaceAll("x"));
      assertThat(quick.matcher(text).replaceFirst("x"))
          .isEqualTo(java.matcher(text).replaceFirst("x"));
      assertThat(quick.split(text)).isEqualTo(java.split(text));
      assertThat(quick.matcher(text).results().map(found -> found.start()).toList())
          .isEqualTo(java.matcher(text).results().map(found -> found.start()).toList());
    }
  }

  @Test
  void theRarestCharacterIsLookedForFirst() {
    Needs needs = NeedsReader.read("年均[^，。]{0,8}(?:增长|下降)$");
    assertThat(needs.one().has('均')).isTrue();
    assertThat(needs.one().has('年')).isFalse();
    assertThat(needs.last().has('长')).isTrue();
    assertThat(needs.last().has('均')).isFalse();
    assertThat(needs.closes()).isTrue();
    assertThat(needs.opens()).isFalse();
  }

  @Test
  void whatWasNotFoundCannotBeRead() {
    QuickMatcher matcher = QuickPattern.compile("年").matcher("月");
    assertThat(matcher.find()).isFalse();
    assertThatThrownBy(matcher::start).isInstanceOf(IllegalStateException.class);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(LONGEST);
    while (text.length() < length) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private static List<String> found(QuickMatcher matcher) {
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      StringBuilder groups = new StringBuilder(matcher.start() + "-" + matcher.end());
      for (int group = 1; group <= matcher.groupCount(); group++) {
        groups.append(' ').append(matcher.start(group)).append(matcher.group(group));
      }
      found.add(groups.toString());
    }
    return found;
  }

  private static List<String> found(Matcher matcher) {
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      StringBuilder groups = new StringBuilder(matcher.start() + "-" + matcher.end());
      for (int group = 1; group <= matcher.groupCount(); group++) {
        groups.append(' ').append(matcher.start(group)).append(matcher.group(group));
      }
      found.add(groups.toString());
    }
    return found;
  }
}
