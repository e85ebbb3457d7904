package org.mubiao.model.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.target.Producer;

/**
 * Holds indexes on other machines. No part of the program: a module that brings one is found on the
 * class path by {@link java.util.ServiceLoader}.
 */
public interface IndexService {

  /** {@return whether an address is one of its own, by how it begins} */
  boolean serves(String address);

  /**
   * {@return the index at an address, for asking}
   *
   * @param producer who asks; its lexicon is the one the index has to work with
   * @throws IllegalArgumentException if the address cannot be read; its message says why
   * @throws IndexUnreachableException if there is no such index, or no machine of it answers
   */
  TargetSearch open(String address, Producer producer) throws IOException;

  /**
   * Begins to bring the index at an address up to date; makes it if there is none.
   *
   * @param producer who writes
   * @param shares into how many parts a new index is divided, and how often each is held
   * @param current every document the index is to hold, with a digest of all that is written of it
   * @throws IllegalArgumentException if the address cannot be read; its message says why
   * @throws IndexUnreachableException if the machines do not answer or refuse
   */
  IndexLoad load(String address, Producer producer, Shares shares, Map<DocumentId, String> current)
      throws IOException;

  /**
   * Writes what the machines have to be set up with into a folder, for those who set them up with
   * tools of their own.
   */
  void writeSettings(Producer producer, Path folder) throws IOException;

  /**
   * How an index lies on its machines.
   *
   * @param parts into how many parts it is divided, 1 or more
   * @param copies how often each part is held, 1 or more
   */
  record Shares(int parts, int copies) {

    /** Checks the numbers. */
    public Shares {
      if (parts < 1 || copies < 1) {
        throw new IllegalArgumentException("parts and copies are 1 or more");
      }
    }
  }
}
