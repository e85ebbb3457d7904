package org.mubiao.extractor.parse.ofd;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of XML with what it holds. Namespaces are left out: OFD files write several. */
final class OfdElement {

  private static final List<OfdElement> NONE = List.of();

  private final String name;
  private final String[] attributes;
  private List<OfdElement> children = NONE;
  private StringBuilder text = new StringBuilder(0);

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  OfdElement(String name, String[] attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  void add(OfdElement child) {
    if (children.isEmpty()) {
      children = new ArrayList<>(4);
    }
    children.add(child);
  }

  void add(String more) {
    text.append(more);
  }

  String name() {
    return name;
  }

  boolean is(String other) {
    return name.equals(other);
  }

  /** {@return the text that stands in it directly} */
  String text() {
    return text.toString();
  }

  List<OfdElement> children() {
    return children;
  }

  List<OfdElement> children(String wanted) {
    return children.stream().filter(child -> child.is(wanted)).toList();
  }

  /** {@return the first element of the name in it, null if there is none} */
  @Nullable OfdElement child(String wanted) {
    for (OfdElement child : children) {
      if (child.is(wanted)) {
        return child;
      }
    }
    return null;
  }

  /** {@return the stripped text of the first element of the name in it, empty if there is none} */
  String textOf(String wanted) {
    OfdElement child = child(wanted);
    return child == null ? "" : child.text().strip();
  }

  /** {@return all elements of the name in it, however deep, in their order} */
  List<OfdElement> all(String wanted) {
    List<OfdElement> found = new ArrayList<>();
    List<OfdElement> open = new ArrayList<>(List.of(this));
    while (!open.isEmpty()) {
      OfdElement element = open.remove(open.size() - 1);
      if (element.is(wanted)) {
        found.add(element);
      }
      for (int i = element.children.size() - 1; i >= 0; i--) {
        open.add(element.children.get(i));
      }
    }
    return found;
  }

  @Nullable String attribute(String wanted) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(wanted)) {
        return attributes[i + 1];
      }
    }
    return null;
  }

  /** {@return an attribute, {@code otherwise} if it is not there} */
  String attribute(String wanted, String otherwise) {
    String value = attribute(wanted);
    return value == null ? otherwise : value;
  }

  /** {@return an attribute that is a number, {@code otherwise} if it is none} */
  double number(String wanted, double otherwise) {
    String value = attribute(wanted);
    double[] numbers = value == null ? new double[0] : OfdNumbers.of(value);
    return numbers.length == 0 ? otherwise : numbers[0];
  }

  /** {@return an attribute that says yes or no} */
  boolean flag(String wanted, boolean otherwise) {
    String value = attribute(wanted);
    if (value == null) {
      return otherwise;
    }
    return value.strip().equalsIgnoreCase("true") || value.strip().equals("1");
  }
}
