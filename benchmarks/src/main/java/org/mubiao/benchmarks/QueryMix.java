package org.mubiao.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mubiao.model.document.Region;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.lexicon.Lexicon;

/** Questions of every sort that the query language knows, in the share people ask them. */
final class QueryMix {

  private final List<Region> regions;
  private final List<IndicatorEntry> indicators;
  private final List<List<String>> synonyms;

  QueryMix(Lexicon lexicon) {
    this.regions =
        Places.of(lexicon.regions()).stream()
            .filter(region -> lexicon.regions().named(String.valueOf(region.code())).size() == 1)
            .toList();
    this.indicators = lexicon.indicators().entries();
    this.synonyms = lexicon.synonyms().groups();
  }

  /**
   * One question.
   *
   * @param sort of which sort it is
   * @param query in the query language
   */
  record Asked(String sort, String query) {}

  /** {@return so many questions, the sorts in turn} */
  List<Asked> questions(int count, long seed) {
    Random random = new Random(seed);
    List<Asked> questions = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      questions.add(question(index % 12, random));
    }
    return questions;
  }

  private Asked question(int sort, Random random) {
    String label = plain(Phrases.any(indicators, random).label());
    String code = Phrases.any(regions, random).code();
    int year = 2016 + random.nextInt(12);
    return switch (sort) {
      case 0 -> new Asked("indicator", label);
      case 1 -> new Asked("words", Phrases.action(random) + " " + Phrases.thing(random));
      case 2 -> new Asked("phrase", "\"" + part(label, random) + "\"");
      case 3 -> new Asked("one character", label.substring(0, 1));
      case 4 -> new Asked("synonym", plain(Phrases.any(Phrases.any(synonyms, random), random)));
      case 5 -> new Asked("fields", "place:" + code + " year:" + year);
      case 6 -> new Asked("unit", "lead:" + Phrases.any(Phrases.UNITS, random) + " status:target");
      case 7 -> new Asked("value", "value>=" + (1 + random.nextInt(900)) + "亿元 year:" + year);
      case 8 -> new Asked("due", "due:<" + year + "-12-31 unit:家 " + part(label, random));
      case 9 -> new Asked("or, not", label + " OR " + Phrases.thing(random) + " -建设");
      case 10 -> new Asked("frequent pair", Phrases.any(List.of("企业", "建设", "达到", "年"), random));
      default -> new Asked("everything", "");
    };
  }

  /** Without brackets and other marks that mean something in a query. */
  private static String plain(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String part(String label, Random random) {
    if (label.length() <= 3) {
      return label;
    }
    int start = random.nextInt(label.length() - 2);
    return label.substring(start, Math.min(label.length(), start + 2 + random.nextInt(3)));
  }
}
