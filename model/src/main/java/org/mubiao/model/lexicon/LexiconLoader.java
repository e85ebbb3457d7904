package org.mubiao.model.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the data files that lie beside this class, and checks them against each other. */
public final class LexiconLoader {
  private static final List<String> FILES =
      List.of(
          Measures.DIMENSIONS_FILE,
          Measures.FILE,
          AdministrativeRegions.FILE,
          AdministrativeRegions.ZONES_FILE,
          GovernmentBodies.FILE,
          Indicators.FILE,
          Wordings.FILE,
          SynonymGroups.FILE);

  private LexiconLoader() {}

  /**
   * {@return the lexicon that the program was built with}
   *
   * @throws LexiconException if a data file is missing or contradicts itself or another
   */
  public static Lexicon load() {
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : FILES) {
      files.put(name, bytes(name));
    }
    return load(files);
  }

  /** {@return the lexicon that these files, by name, say} */
  static Lexicon load(Map<String, byte[]> files) {
    AdministrativeRegions regions =
        new AdministrativeRegions(
            file(files, AdministrativeRegions.FILE), file(files, AdministrativeRegions.ZONES_FILE));
    Measures measures =
        new Measures(file(files, Measures.DIMENSIONS_FILE), file(files, Measures.FILE));
    GovernmentBodies units = new GovernmentBodies(file(files, GovernmentBodies.FILE), regions);
    Indicators indicators =
        new Indicators(
            file(files, Indicators.FILE),
            new Wordings(file(files, Wordings.FILE)),
            measures,
            regions);
    return new Lexicon(
        regions,
        measures,
        units,
        indicators,
        new SynonymGroups(file(files, SynonymGroups.FILE), units.groups()),
        digest(files));
  }

  private static byte[] file(Map<String, byte[]> files, String name) {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      throw new LexiconException(name, "is missing");
    }
    return bytes;
  }

  private static byte[] bytes(String name) {
    try (InputStream stream = LexiconLoader.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new LexiconException(name, "is missing");
      }
      return stream.readAllBytes();
    } catch (IOException problem) {
      throw new UncheckedIOException("cannot read " + name, problem);
    }
  }

  private static String digest(Map<String, byte[]> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new TreeMap<>(files).values().forEach(digest::update);
      return "sha256:" + HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
