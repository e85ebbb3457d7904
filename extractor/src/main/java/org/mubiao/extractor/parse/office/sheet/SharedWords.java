package org.mubiao.extractor.parse.office.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.parse.office.xml.XmlElement;
import org.mubiao.extractor.parse.office.xml.XmlStream;
import org.mubiao.extractor.source.ReadLimits;

/** The words of an XLSX file, which its cells name by their number. */
final class SharedWords {

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final List<String> words = new ArrayList<>();
  private final ReadLimits limits;
  private long characters;

  SharedWords(ReadLimits limits) {
    this.limits = limits;
  }

  void read(XmlStream stream) throws IOException, RefusedException {
    for (String name = stream.next(); !name.isEmpty(); name = stream.next()) {
      if (name.equals("si")) {
        String shown = shown(stream.element());
        characters += shown.length();
        if (characters > limits.maxCharacters()) {
          throw RefusedException.tooLong(limits);
        }
        words.add(shown);
      }
    }
  }

  /** {@return the words with this number, nothing if there are none} */
  String at(int number) {
    return number >= 0 && number < words.size() ? words.get(number) : "";
  }

  /** {@return the words of an item, without what says how they are pronounced} */
  static String shown(XmlElement item) {
    StringBuilder shown = new StringBuilder();
    for (XmlElement child : item.children()) {
      if (child.name().equals("t")) {
        shown.append(child.text());
      } else if (child.name().equals("r")) {
        shown.append(child.inner("t").text());
      }
    }
    return ESCAPED
        .matcher(shown)
        .replaceAll(
            escape -> {
              int character = Integer.parseInt(escape.group(1), 16);
              return character < ' ' && character != '\n' && character != '\t'
                  ? ""
                  : java.util.regex.Matcher.quoteReplacement(Character.toString(character));
            });
  }
}
