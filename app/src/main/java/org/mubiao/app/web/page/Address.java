package org.mubiao.app.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Where a state of a page is found.
 *
 * @param path path on this server, already fit for an address
 * @param parameters names and values in order, as people read them
 * @param place name of an element of the page to go to, empty for its beginning
 */
public record Address(String path, List<Parameter> parameters, String place) {

  /** A name with one of its values. */
  public record Parameter(String name, String value) {}

  /** Copies the list. */
  public Address {
    parameters = List.copyOf(parameters);
  }

  /** The beginning of a page. */
  public Address(String path, List<Parameter> parameters) {
    this(path, parameters, "");
  }

  /** {@return the same page, shown from an element on} */
  public Address to(String element) {
    return new Address(path, parameters, element);
  }

  /** {@return the address of a page as it is without parameters} */
  public static Address of(String path) {
    return new Address(path, List.of());
  }

  /** {@return the same with one more value; null and blank add nothing} */
  public Address and(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return this;
    }
    List<Parameter> more = new ArrayList<>(parameters);
    more.add(new Parameter(name, value));
    return new Address(path, more);
  }

  /** {@return the same with more values} */
  public Address and(String name, List<String> values) {
    Address address = this;
    for (String value : values) {
      address = address.and(name, value);
    }
    return address;
  }

  /** {@return the same with this value alone; null takes the parameter away} */
  public Address with(String name, @Nullable String value) {
    return without(name).and(name, value);
  }

  /** {@return the same without a parameter} */
  public Address without(String name) {
    return new Address(path, parameters.stream().filter(one -> !one.name().equals(name)).toList());
  }

  /** {@return the same without one value of a parameter} */
  public Address without(String name, String value) {
    return new Address(
        path,
        parameters.stream()
            .filter(one -> !(one.name().equals(name) && one.value().equals(value)))
            .toList());
  }

  /** {@return the same parameters for another path} */
  public Address at(String other) {
    return new Address(other, parameters);
  }

  /** {@return the address as it stands in a link} */
  @Override
  public String toString() {
    StringJoiner query = new StringJoiner("&", "?", "");
    query.setEmptyValue("");
    for (Parameter one : parameters) {
      query.add(encoded(one.name()) + "=" + encoded(one.value()));
    }
    return path + query + (place.isEmpty() ? "" : "#" + place);
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
