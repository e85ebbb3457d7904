package org.mubiao.app.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.Region;
import org.mubiao.model.lexicon.GovernmentUnits;
import org.mubiao.model.lexicon.IndicatorCatalogue;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.lexicon.MeasurementUnits;
import org.mubiao.model.lexicon.Regions;
import org.mubiao.model.lexicon.Synonyms;
import org.mubiao.model.quantity.UnitOfMeasure;
import org.mubiao.model.target.Measure;

/** The lexicon that the program works with, loaded on first use. */
public final class Vocabulary {

  private Vocabulary() {}

  private static final class Loaded {
    static final Lexicon LEXICON = load();
  }

  /** {@return the lexicon} */
  public static Lexicon lexicon() {
    return Loaded.LEXICON;
  }

  private static Lexicon load() {
    return new Lexicon(
        new NoRegions(),
        new NoMeasures(),
        new NoUnits(),
        new NoIndicators(),
        new NoSynonyms(),
        "sha256:none");
  }

  private static final class NoRegions implements Regions {
    @Override
    public List<Region> named(String nameOrCode) {
      return List.of();
    }

    @Override
    public @Nullable Match longestAt(CharSequence text, int at, @Nullable Region hint) {
      return null;
    }
  }

  private static final class NoMeasures implements MeasurementUnits {
    @Override
    public @Nullable UnitOfMeasure named(String symbol) {
      return null;
    }

    @Override
    public int longestAt(CharSequence text, int at) {
      return 0;
    }
  }

  private static final class NoUnits implements GovernmentUnits {
    @Override
    public @Nullable String fullName(String name, @Nullable Region region) {
      return null;
    }

    @Override
    public boolean knows(String name) {
      return false;
    }
  }

  private static final class NoIndicators implements IndicatorCatalogue {
    @Override
    public List<IndicatorEntry> entries() {
      return List.of();
    }

    @Override
    public @Nullable IndicatorEntry byKey(String key) {
      return null;
    }

    @Override
    public @Nullable IndicatorEntry match(String name, String unit, Measure measure) {
      return null;
    }

    @Override
    public List<IndicatorEntry> find(String words) {
      return List.of();
    }
  }

  private static final class NoSynonyms implements Synonyms {
    @Override
    public List<List<String>> groups() {
      return List.of();
    }

    @Override
    public List<String> of(String word) {
      return List.of();
    }
  }
}
