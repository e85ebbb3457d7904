package org.mubiao.model.comparison;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.comparison.Obstacle.Kind;
import org.mubiao.model.lexicon.IndicatorEntry;

/**
 * The ways by which an old and a new record are found to belong together, from the surest to the
 * least sure. Each takes records of one kind and one part of the area, and answers null where the
 * two do not belong together.
 */
final class Matches {

  /** Above any likeness of names, so that time decides only among names that are as alike. */
  private static final int TIME = 300;

  private final IndicatorFamilies families;

  Matches(IndicatorFamilies families) {
    this.families = families;
  }

  /** One entry of the catalogue, over the same base, and figures that may be subtracted. */
  @Nullable Match byKey(Promise before, Promise after) {
    return sameKey(before, after)
            && before.qualifier().equals(after.qualifier())
            && before.against(after) == null
        ? match(MatchedBy.KEY, before, after, keyWords(after), null)
        : null;
  }

  /** One bare name, and figures that may be subtracted. */
  @Nullable Match byName(Promise before, Promise after) {
    return before.bareName().equals(after.bareName())
            && !twoEntries(before, after)
            && before.against(after) == null
        ? match(MatchedBy.NAME, before, after, nameWords(before, after), null)
        : null;
  }

  /** Names that share most of their characters, and figures that may be subtracted. */
  @Nullable Match byLikeness(Promise before, Promise after) {
    NearNames near = near(before, after);
    return near != null && !near.isTelling() && before.against(after) == null
        ? match(MatchedBy.SIMILAR_NAME, before, after, nearWords(near), null)
        : null;
  }

  /** The same indicator as another kind of figure, or over another base. */
  @Nullable Match inVain(Promise before, Promise after) {
    if (before.figure() == null || after.figure() == null) {
      return null;
    }
    if (sameKey(before, after)) {
      Obstacle obstacle = before.against(after);
      return obstacle == null
          ? null
          : match(MatchedBy.KEY, before, after, keyWords(after), obstacle);
    }
    if (twoEntries(before, after)) {
      return inFamily(before, after);
    }
    if (before.bareName().equals(after.bareName())) {
      Obstacle obstacle = before.against(after);
      return obstacle == null
          ? null
          : match(MatchedBy.NAME, before, after, nameWords(before, after), obstacle);
    }
    NearNames near = near(before, after);
    if (near == null) {
      return null;
    }
    Obstacle obstacle = before.against(after);
    if (obstacle == null) {
      InWords apart = near.inWords();
      obstacle =
          new Obstacle(
              Kind.BASE, "统计范围不同：" + apart.chinese(), "different bases: " + apart.english());
    } else if (near.isTelling()) {
      return null; // two reasons against it: another indicator
    }
    return match(MatchedBy.SIMILAR_NAME, before, after, nearWords(near), obstacle);
  }

  private @Nullable Match inFamily(Promise before, Promise after) {
    IndicatorEntry one = Objects.requireNonNull(before.figure()).entry();
    IndicatorEntry other = Objects.requireNonNull(after.figure()).entry();
    if (one == null || other == null || !families.nameOf(one).equals(families.nameOf(other))) {
      return null;
    }
    Obstacle obstacle = before.figure().obstacleTo(after.figure());
    return obstacle == null
        ? null
        : match(
            MatchedBy.FAMILY,
            before,
            after,
            new InWords(
                "同一类指标：" + one.label() + "，" + other.label(),
                "of one family: " + one.key() + ", " + other.key()),
            obstacle);
  }

  private static boolean sameKey(Promise before, Promise after) {
    return before.key() != null && before.key().equals(after.key());
  }

  /** {@return whether the catalogue has told the two apart} */
  private static boolean twoEntries(Promise before, Promise after) {
    return before.key() != null && after.key() != null && !before.key().equals(after.key());
  }

  private static @Nullable NearNames near(Promise before, Promise after) {
    boolean oneEntry = before.key() != null && after.key() != null;
    int shorter = Math.min(before.bareName().length(), after.bareName().length());
    int longer = Math.max(before.bareName().length(), after.bareName().length());
    return oneEntry || 5 * shorter < 2 * longer
        ? null
        : NearNames.of(before.bareName(), after.bareName());
  }

  private static Match match(
      MatchedBy way, Promise before, Promise after, InWords words, @Nullable Obstacle obstacle) {
    int fit =
        1
            + IndicatorNames.likeness(before.bareName(), after.bareName())
            + TIME * before.timeFit(after);
    String scope = after.target().scope();
    InWords whole =
        scope == null
            ? words
            : new InWords(
                words.chinese() + "；适用范围相同：" + scope,
                words.english() + "; for the same part: " + scope);
    return new Match(way, fit, whole, obstacle);
  }

  private static InWords keyWords(Promise after) {
    return new InWords(
        "统一指标相同：" + after.target().indicator().label(),
        "the same entry of the catalogue: " + after.key());
  }

  private static InWords nameWords(Promise before, Promise after) {
    boolean whole =
        IndicatorNames.folded(before.target().indicator().name())
            .equals(IndicatorNames.folded(after.target().indicator().name()));
    return whole
        ? new InWords("名称相同", "the same name")
        : new InWords(
            "除不影响所指的词外名称相同：" + after.bareName(),
            "the same name but for words that do not name it: " + after.bareName());
  }

  private static InWords nearWords(NearNames near) {
    InWords apart = near.inWords();
    int percent = (near.likeness() + 5) / 10;
    return new InWords(
        "名称相近（" + percent + "%），请核对：" + apart.chinese(),
        "like names (" + percent + " %), to be looked at: " + apart.english());
  }
}
