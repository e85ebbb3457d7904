package org.mubiao.model.search;

import java.util.List;

/** A name that fits several things; nothing is guessed. */
public final class AmbiguousNameException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final transient List<String> candidates;

  /**
   * Makes one.
   *
   * @param name name as asked
   * @param candidates what it may mean, each in a form that is not ambiguous
   */
  public AmbiguousNameException(String name, List<String> candidates) {
    super("“" + name + "” fits several: " + String.join("; ", candidates));
    this.name = name;
    this.candidates = List.copyOf(candidates);
  }

  /** {@return the name as asked} */
  public String name() {
    return name;
  }

  /** {@return what it may mean} */
  public List<String> candidates() {
    return candidates;
  }
}
