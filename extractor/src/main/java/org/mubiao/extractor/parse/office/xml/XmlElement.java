package org.mubiao.extractor.parse.office.xml;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element with all that is in it. Names are local ones: the two dialects of Office Open XML
 * differ in their namespaces only.
 *
 * @param name local name
 * @param attributes values by local name; those of the namespace of relationships as {@code r:id}
 * @param children elements inside it, in order
 * @param text its own characters, without those of its children
 */
public record XmlElement(
    String name, Map<String, String> attributes, List<XmlElement> children, String text) {

  private static final XmlElement NONE = new XmlElement("", Map.of(), List.of(), "");

  /** {@return an element with nothing in it} */
  public static XmlElement none() {
    return NONE;
  }

  /** {@return the value of an attribute, null if it has none} */
  public @Nullable String attribute(String attribute) {
    return attributes.get(attribute);
  }

  /** {@return the value of an attribute, {@code otherwise} if it has none} */
  public String attribute(String attribute, String otherwise) {
    return attributes.getOrDefault(attribute, otherwise);
  }

  /** {@return the number an attribute holds, {@code otherwise} if it holds none} */
  public int number(String attribute, int otherwise) {
    return numberOf(attributes.get(attribute), otherwise);
  }

  /** {@return the first child of this name, null if there is none} */
  public @Nullable XmlElement child(String child) {
    for (XmlElement element : children) {
      if (element.name.equals(child)) {
        return element;
      }
    }
    return null;
  }

  /** {@return the first child of this name, an element with nothing in it if there is none} */
  public XmlElement inner(String child) {
    XmlElement found = child(child);
    return found == null ? NONE : found;
  }

  /** {@return whether it has a child of this name} */
  public boolean has(String child) {
    return child(child) != null;
  }

  /**
   * {@return whether a child of this name switches something on: it is there, and does not say that
   * it is off}
   */
  public boolean isOn(String child) {
    XmlElement found = child(child);
    return found != null && !isOff(found.attribute("val", "true"));
  }

  /** {@return whether the value of a switch says no} */
  public static boolean isOff(String value) {
    return value.equals("0") || value.equals("false") || value.equals("off");
  }

  /** {@return the value of the attribute {@code val} of a child, null if there is none} */
  public @Nullable String value(String child) {
    XmlElement found = child(child);
    return found == null ? null : found.attribute("val");
  }

  /** {@return the number in the attribute {@code val} of a child, {@code otherwise} if none} */
  public int value(String child, int otherwise) {
    return numberOf(value(child), otherwise);
  }

  private static int numberOf(@Nullable String value, int otherwise) {
    if (value == null || value.isEmpty() || value.length() > 10) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return otherwise; // a damaged file: the same as no number
    }
  }
}
