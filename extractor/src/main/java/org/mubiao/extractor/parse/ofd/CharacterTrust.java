package org.mubiao.extractor.parse.ofd;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether the characters of a page are those that it shows. A font can draw any glyph for
 * any code; where the codes are made up, what is read is not what is printed.
 */
final class CharacterTrust {

  /** A page with a larger share of unknown characters than this has no usable text. */
  private static final double MOST_UNKNOWN = 0.05;

  /** A page with a larger share of codes that are drawn as several glyphs has none either. */
  private static final double MOST_CONFUSED = 0.3;

  private static final int FEW = 3;
  private static final int PRIVATE_FROM = 0xF020;
  private static final int PRIVATE_TO = 0xF0FF;

  private final OfdResources resources;
  private final Map<String, Integer> glyphs = new HashMap<>();
  private int characters;
  private int unknown;
  private int chosen;
  private int confused;

  CharacterTrust(OfdResources resources) {
    this.resources = resources;
  }

  /**
   * {@return what a character says: its text, the replacement character if the file does not tell,
   * null if it is a mark that says nothing, as the bullets of symbol fonts}
   */
  @Nullable String read(PlacedCharacter character) {
    String text = character.text();
    if (text.isBlank()) {
      return text;
    }
    characters++;
    List<Integer> numbers = character.glyphs();
    if (numbers.size() == 1) {
      chosen++;
      Integer before = glyphs.putIfAbsent(character.look().font() + '\n' + text, numbers.get(0));
      confused += before == null || before.equals(numbers.get(0)) ? 0 : 1;
    }
    int first = text.codePointAt(0);
    if (first >= PRIVATE_FROM && first <= PRIVATE_TO && isSymbolFont(character.look().font())) {
      return null;
    }
    if (isUnknown(first)) {
      unknown++;
      return TextPlacer.UNKNOWN;
    }
    return text;
  }

  private boolean isSymbolFont(String font) {
    OfdElement element = resources.font(font);
    String name =
        element == null
            ? ""
            : (element.attribute("FontName", "") + element.attribute("FamilyName", ""))
                .toLowerCase(Locale.ROOT);
    return name.contains("symbol") || name.contains("dings");
  }

  private static boolean isUnknown(int character) {
    return switch (Character.getType(character)) {
      case Character.PRIVATE_USE, Character.UNASSIGNED, Character.CONTROL, Character.SURROGATE ->
          true;
      default -> character == 0xFFFD;
    };
  }

  /** {@return how many characters the file does not tell} */
  int unknown() {
    return unknown;
  }

  /** {@return whether the characters are not those that the page shows} */
  boolean isBroken() {
    return unknown > Math.max(FEW, MOST_UNKNOWN * characters)
        || confused > MOST_CONFUSED * Math.max(chosen, 20);
  }
}
