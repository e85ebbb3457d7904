package org.mubiao.app.web.desk;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.service.CompareOutput;
import org.mubiao.app.service.OutputView;
import org.mubiao.app.service.YearRange;
import org.mubiao.model.lexicon.Lexicon;

/**
 * What the parameters of a comparison say; the same for the page and for the API.
 *
 * @param indicators keys, labels, aliases or parts of names; empty for all indicators
 * @param places names of places, empty for all
 * @param years calendar years, null for all
 * @param all whether indicators are kept that have nothing to compare
 */
public record CompareQuestion(
    List<String> indicators, List<String> places, @Nullable YearRange years, boolean all) {

  private static final int MOST_NAMES = 50;
  private static final int LONGEST = 200;

  /** So many figures make an answer of some megabytes already. */
  private static final int MOST_FIGURES = 20_000;

  /** Copies the lists. */
  public CompareQuestion {
    indicators = List.copyOf(indicators);
    places = List.copyOf(places);
  }

  /**
   * {@return what a request asks}
   *
   * @throws Problem.Thrown if it asks for too much
   * @throws org.mubiao.app.WrongUsageException if the years are none
   */
  public static CompareQuestion of(Context context) {
    List<String> indicators = names(context, "indicator");
    List<String> places = names(context, "place");
    String years = Answers.parameter(context, "year");
    return new CompareQuestion(
        indicators,
        places,
        years == null ? null : YearRange.of(years),
        "true".equals(Answers.parameter(context, "all")));
  }

  private static List<String> names(Context context, String parameter) {
    List<String> names = Answers.parameters(context, parameter);
    if (names.size() > MOST_NAMES || names.stream().anyMatch(name -> name.length() > LONGEST)) {
      throw Problem.badRequest(
              "At most "
                  + MOST_NAMES
                  + " names of at most "
                  + LONGEST
                  + " characters can be given as "
                  + parameter
                  + ".",
              parameter + " 最多可写 " + MOST_NAMES + " 个名称，每个最多 " + LONGEST + " 个字符。")
          .thrown();
    }
    return names;
  }

  /** {@return whether nothing in particular is asked for} */
  public boolean isEmpty() {
    return indicators.isEmpty() && places.isEmpty() && years == null && !all;
  }

  /** {@return the years as they are typed, empty for all} */
  public String yearWords() {
    if (years == null) {
      return "";
    }
    return years.from() == years.to()
        ? Integer.toString(years.from())
        : years.from() + ".." + years.to();
  }

  /**
   * {@return the comparisons}
   *
   * @throws org.mubiao.app.WrongUsageException if a name fits nothing or several
   * @throws org.mubiao.model.comparison.TooManyFiguresException if it comes to too many figures
   */
  public CompareOutput.Answer answer(OutputView output, Lexicon lexicon) throws IOException {
    return CompareOutput.of(
        output, new CompareOutput.Request(indicators, places, years, all, MOST_FIGURES), lexicon);
  }
}
