package org.mubiao.extractor.parse.ofd;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fonts, drawing parameters, pictures and composed drawings that pages refer to by number. */
final class OfdResources {

  private static final int LONGEST_CHAIN = 16;

  private final Map<String, OfdElement> fonts = new HashMap<>();
  private final Map<String, OfdElement> drawParams = new HashMap<>();
  private final Map<String, OfdElement> composites = new HashMap<>();
  private final Map<String, String> files = new HashMap<>();
  private final Set<String> read = new HashSet<>();

  /**
   * Adds what a resource file lists.
   *
   * @param name of the part
   */
  void add(OfdElement resources, String name, OfdPackage parts) {
    if (!read.add(name)) {
      return;
    }
    String base = resources.attribute("BaseLoc", "");
    String folder =
        base.startsWith("/") ? base : OfdPackage.folder(name) + (base.isEmpty() ? "" : "/" + base);
    resources.all("Font").forEach(font -> file(fonts, font, "FontFile", folder, parts));
    resources.all("DrawParam").forEach(drawParam -> named(drawParams, drawParam));
    resources.all("CompositeGraphicUnit").forEach(unit -> named(composites, unit));
    resources
        .all("MultiMedia")
        .forEach(medium -> file(new HashMap<>(), medium, "MediaFile", folder, parts));
  }

  private static void named(Map<String, OfdElement> known, OfdElement element) {
    known.putIfAbsent(element.attribute("ID", ""), element);
  }

  private void file(
      Map<String, OfdElement> known,
      OfdElement element,
      String child,
      String folder,
      OfdPackage parts) {
    named(known, element);
    String place = element.textOf(child);
    String found = place.isEmpty() ? null : parts.find(folder, place);
    if (found == null && !place.isEmpty()) {
      found = parts.find(OfdPackage.folder(folder), place);
    }
    if (found != null) {
      files.putIfAbsent(element.attribute("ID", ""), found);
    }
  }

  /** {@return the part that holds a picture or a font, null if there is none} */
  @Nullable String file(@Nullable String id) {
    return id == null ? null : files.get(id);
  }

  /** {@return what is said of a font, null if nothing is} */
  @Nullable OfdElement font(@Nullable String id) {
    return id == null ? null : fonts.get(id);
  }

  /** {@return a composed drawing, null if there is none} */
  @Nullable OfdElement composite(@Nullable String id) {
    return id == null ? null : composites.get(id);
  }

  /**
   * {@return an attribute of an object, or else of its drawing parameters and those they build on}
   */
  @Nullable String attribute(OfdElement object, @Nullable String outer, String name) {
    String own = object.attribute(name);
    return own != null ? own : inherited(object, outer, parameter -> parameter.attribute(name));
  }

  /** {@return a child of an object, or else of its drawing parameters and those they build on} */
  @Nullable OfdElement child(OfdElement object, @Nullable String outer, String name) {
    OfdElement own = object.child(name);
    return own != null ? own : inherited(object, outer, parameter -> parameter.child(name));
  }

  private <T> @Nullable T inherited(
      OfdElement object, @Nullable String outer, Question<T> question) {
    T answer = chain(object.attribute("DrawParam"), question);
    return answer != null ? answer : chain(outer, question);
  }

  private <T> @Nullable T chain(@Nullable String first, Question<T> question) {
    OfdElement parameter = first == null ? null : drawParams.get(first);
    for (int i = 0; parameter != null && i < LONGEST_CHAIN; i++) {
      T answer = question.ask(parameter);
      if (answer != null) {
        return answer;
      }
      parameter = drawParams.get(parameter.attribute("Relative", ""));
    }
    return null;
  }

  /** Something that drawing parameters may say. */
  @FunctionalInterface
  private interface Question<T> {
    @Nullable T ask(OfdElement parameter);
  }
}
