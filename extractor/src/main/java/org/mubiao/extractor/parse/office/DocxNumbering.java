package org.mubiao.extractor.parse.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.office.xml.XmlElement;

/** Writes out the numbers that Word puts before the paragraphs of automatic lists. */
final class DocxNumbering {

  private static final String NO_LIST = "0";

  private final DocxStyles styles;
  private final Map<String, XmlElement> lists = new HashMap<>();
  private final Map<String, XmlElement> forms = new HashMap<>();
  private final ListNumbers numbers = new ListNumbers();

  DocxNumbering(@Nullable XmlElement root, DocxStyles styles) {
    this.styles = styles;
    if (root == null) {
      return;
    }
    for (XmlElement element : root.children()) {
      if (element.name().equals("num")) {
        lists.put(element.attribute("numId", ""), element);
      } else if (element.name().equals("abstractNum")) {
        forms.put(element.attribute("abstractNumId", ""), element);
      }
    }
  }

  /**
   * A paragraph's place in a list.
   *
   * @param list number of the list
   * @param level 0-based level, -1 if the style that gives the list is linked to one
   * @param style the style that gives the list, null if the paragraph itself does
   */
  private record Place(String list, int level, @Nullable String style) {}

  /**
   * Counts a paragraph.
   *
   * @param properties of the paragraph
   * @return what is printed before it, empty if nothing
   */
  String label(XmlElement properties) {
    Place place = place(properties);
    XmlElement list = place == null ? null : lists.get(place.list());
    if (place == null || list == null) {
      return "";
    }
    String formId = form(list);
    XmlElement form = forms.get(formId);
    if (form == null) {
      return "";
    }
    @Nullable XmlElement[] levels = levels(list, form);
    int level = place.level() >= 0 ? place.level() : linkedLevel(levels, place.style());
    if (level < 0 || level >= ListNumbers.LEVELS) {
      return "";
    }
    ListNumbers.Start[] starts = new ListNumbers.Start[ListNumbers.LEVELS];
    for (int i = 0; i < starts.length; i++) {
      XmlElement own = levels[i];
      starts[i] =
          own == null
              ? ListNumbers.Start.AT_ONE
              : new ListNumbers.Start(own.value("start", 1), own.value("lvlRestart", i));
    }
    boolean restarts = false;
    for (XmlElement override : list.children()) {
      int at = override.number("ilvl", -1);
      if (override.name().equals("lvlOverride")
          && override.has("startOverride")
          && at >= 0
          && at < starts.length) {
        starts[at] =
            new ListNumbers.Start(override.value("startOverride", 1), starts[at].restartBelow());
        restarts = true;
      }
    }
    String name = restarts ? "list " + place.list() : "form " + formId;
    return write(levels, level, numbers.next(name, level, starts));
  }

  /** The form of a list; one that only names a style of lists has the form of that style. */
  private String form(XmlElement list) {
    String id = String.valueOf(list.value("abstractNumId"));
    XmlElement form = forms.get(id);
    String style = form == null ? null : form.value("numStyleLink");
    if (style == null) {
      return id;
    }
    String linked = styles.paragraph(style).inner("numPr").value("numId");
    XmlElement other = linked == null ? null : lists.get(linked);
    String otherId = other == null ? null : other.value("abstractNumId");
    return otherId == null ? id : otherId;
  }

  private static @Nullable XmlElement[] levels(XmlElement list, XmlElement form) {
    @Nullable XmlElement[] levels = new @Nullable XmlElement[ListNumbers.LEVELS];
    for (XmlElement level : form.children()) {
      put(levels, level);
    }
    for (XmlElement override : list.children()) {
      for (XmlElement level : override.children()) {
        put(levels, level);
      }
    }
    return levels;
  }

  private static void put(@Nullable XmlElement[] levels, XmlElement level) {
    int at = level.number("ilvl", -1);
    if (level.name().equals("lvl") && at >= 0 && at < levels.length) {
      levels[at] = level;
    }
  }

  private static int linkedLevel(@Nullable XmlElement[] levels, @Nullable String style) {
    for (int i = 0; i < levels.length; i++) {
      XmlElement level = levels[i];
      if (level != null && style != null && style.equals(level.value("pStyle"))) {
        return i;
      }
    }
    return 0;
  }

  private static String write(@Nullable XmlElement[] levels, int level, int[] counts) {
    XmlElement own = levels[level];
    String text = own == null ? null : own.value("lvlText");
    if (own == null || text == null || style(own) == NumberStyle.BULLET) {
      return "";
    }
    boolean legal = own.isOn("isLgl");
    String label = text;
    for (int i = 0; i <= level; i++) {
      XmlElement other = levels[i];
      NumberStyle style = other == null || legal ? NumberStyle.DECIMAL : style(other);
      label = label.replace("%" + (i + 1), style.write(counts[i]));
    }
    boolean joined = "nothing".equals(own.value("suff"));
    return ListNumbers.label(label, joined);
  }

  private static NumberStyle style(XmlElement level) {
    XmlElement format = level.child("numFmt");
    if (format == null && level.has("AlternateContent")) {
      format = level.inner("AlternateContent").inner("Fallback").child("numFmt");
    }
    return format == null
        ? NumberStyle.DECIMAL
        : NumberStyle.ofName(format.attribute("val", "decimal"));
  }

  /** The paragraph's own place in a list, completed by what its style says of it. */
  private @Nullable Place place(XmlElement properties) {
    XmlElement own = properties.inner("numPr");
    String list = own.value("numId");
    int level = own.value("ilvl", -1);
    if (list != null) {
      return list.equals(NO_LIST) ? null : new Place(list, Math.max(0, level), null);
    }
    String style = properties.value("pStyle");
    Set<String> seen = new HashSet<>();
    for (String at = style == null ? styles.defaultParagraph() : style;
        at != null && seen.add(at);
        at = styles.base(at)) {
      XmlElement given = styles.paragraph(at).inner("numPr");
      level = level < 0 ? given.value("ilvl", -1) : level;
      list = given.value("numId");
      if (list != null) {
        return list.equals(NO_LIST) ? null : new Place(list, level, at);
      }
    }
    return null;
  }
}
