package org.mubiao.extractor.parse.html;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Counts the items of ordered lists, whose numbers the browser prints. */
final class ItemNumbers {

  private static final Pattern NO_MARK = Pattern.compile("(?i)list-style[^;]*:[^;]*none");
  private static final Pattern NUMBERED =
      Pattern.compile("^[\\s\\u00A0\\u3000]*[（(]?[\\d一二三四五六七八九十①-⑳]+[、.．）)].*", Pattern.DOTALL);

  private final Map<Element, Integer> last = new HashMap<>();

  /** {@return what stands before the words of an item: {@code 3. }, or nothing} */
  String of(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "";
    }
    int number = number(item, "value", last.getOrDefault(list, number(list, "start", 1) - 1) + 1);
    last.put(list, number);
    boolean unmarked =
        NO_MARK.matcher(list.attr("style") + ";" + item.attr("style")).find()
            || item.text().isBlank()
            || NUMBERED.matcher(item.text()).matches();
    return unmarked ? "" : number + ". ";
  }

  private static int number(Element element, String attribute, int otherwise) {
    String value = element.attr(attribute).strip();
    return value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : otherwise;
  }
}
