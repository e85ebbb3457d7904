package org.mubiao.indexer.schema;

import java.util.List;

/**
 * The fields of the index. Each document has one head, which holds what is said once of the whole
 * of it; its passages, targets and milestones hold the rest and its id.
 */
public final class Schema {

  /** Raised when an older index does not fit any more. */
  public static final int VERSION = 8;

  /** Names the document something belongs to, by id. */
  public static final NameField DOCUMENT = new NameField("document");

  /** Marks the one Lucene document that stands for a whole document, by its id. */
  public static final HeadField HEAD = new HeadField();

  /** Target, milestone or passage; nothing for a head. */
  public static final NameField TYPE = new NameField("type");

  /**
   * Marks with {@link #YES} what an answer lists if no type is asked for: all targets, and the
   * passages that no target stands for.
   */
  public static final NameField LISTED = new NameField("listed");

  /** The value of a mark. */
  public static final String YES = "yes";

  /** The sentence. */
  public static final TextField TEXT = TextField.scored("text");

  /** The sentence by its words. */
  public static final WordsField WORDS = new WordsField("text");

  /** Name and label of the indicator. */
  public static final TextField INDICATOR = TextField.scored("indicator");

  /** Key of the indicator. */
  public static final NameField INDICATOR_KEY = new NameField("indicator.key");

  /**
   * On the head: names of the regions from the top, joined by {@code /}; one for each region it
   * lies in.
   */
  public static final NameField PLACE_PATH = new NameField("place.path");

  /** On the head: full names of the regions it lies in, its own among them. */
  public static final NameField PLACE_NAME = new NameField("place.name");

  /** Years covered. */
  public static final YearsField YEARS = new YearsField("years");

  /** Leading units, short and full names. */
  public static final UnitNameField LEAD = UnitNameField.ofHits("lead");

  /** Partner units, short and full names. */
  public static final UnitNameField PARTNER = UnitNameField.ofHits("partner");

  /** On the head: 文种. */
  public static final NameField KIND = new NameField("kind");

  /** On the head: issuing body. */
  public static final UnitNameField ISSUER = UnitNameField.ofHeads("issuer");

  /** On the head: 发文字号. */
  public static final NameField NUMBER = new NameField("number");

  /** On the head: title of the plan. */
  public static final TextField TITLE = TextField.unscored("title");

  /** On the head: how the text begins, where it says what and whose it is. */
  public static final TextField FRONT = TextField.unscored("front");

  /** On the head: paths of the document's file. */
  public static final NameField FILE = new NameField("file");

  /** Target or actual. */
  public static final NameField STATUS = new NameField("status");

  /** Kind of figure. */
  public static final NameField MEASURE = new NameField("measure");

  /** Unit of measure as written. */
  public static final NameField UNIT = new NameField("unit");

  /** Value as written, with its {@link #UNIT}. */
  public static final AmountField WRITTEN = new AmountField("written", UNIT);

  /** Value in the base unit. */
  public static final AmountField NORMALIZED =
      new AmountField("normalized", new NameField("normalized.unit"));

  /** Last day. */
  public static final DayField DUE = new DayField("due");

  /** On the head: what counts and orders all hits of a document. */
  public static final DocumentFactsField FACTS = new DocumentFactsField();

  /** What is counted of a hit, but for its units and what its document says. */
  public static final CountedField COUNTED = new CountedField("counted");

  /** Its units, as they are counted. */
  public static final CountedField COUNTED_UNITS = new CountedField("counted.units");

  /** Name of an indicator that has no label, counted for names. */
  public static final CountedField COUNTED_NAMES = new CountedField("counted.names");

  /** Value in the base unit, for ordering. */
  public static final AmountOrderField AMOUNT_ORDER = new AmountOrderField();

  /** The whole text, on the head. */
  public static final WholeTextField WHOLE = new WholeTextField();

  /** The stretch of the text that something stands for. */
  public static final SpanField SPAN = new SpanField();

  /** What is shown of a hit. */
  public static final StoredHitField HIT = new StoredHitField();

  /** What is counted over all hits, in the order of the answer. */
  public static final List<String> FACETS =
      List.of(
          "place",
          "year",
          "kind",
          "issuer",
          "indicator",
          "responsible",
          "lead",
          "status",
          "measure",
          "type");

  /** Counts places by the names from the top joined by a slash; {@code place} comes of it. */
  public static final String COUNTED_PATHS = "place.path";

  /** What is counted for names, and not shown. */
  static final List<String> HIDDEN = List.of(COUNTED_PATHS, "indicator.name");

  private Schema() {}
}
