package org.mubiao.indexer.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.mubiao.indexer.analysis.FoldedText;
import org.mubiao.indexer.analysis.Pinyin;
import org.mubiao.indexer.names.NameBook;
import org.mubiao.indexer.schema.DocumentFacts;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.model.document.Region;
import org.mubiao.model.lexicon.Regions;
import org.mubiao.model.search.AmbiguousNameException;
import org.mubiao.model.search.NameKind;

/** Finds the one region that a name means among the documents there are. */
final class Places {

  private final Regions regions;
  private final Rarity rarity;
  private final Heads heads;
  private final Names names;
  private final Findings findings;

  Places(Ground ground, Findings findings) {
    this.names = ground.names();
    this.findings = findings;
    this.regions = ground.lexicon().regions();
    this.rarity = ground.rarity();
    this.heads = ground.heads();
  }

  /**
   * {@return the documents of the region that goes by this full name, short name or code, and of
   * the regions inside it}
   *
   * @param name with 本级 behind it only the documents of the region itself
   * @throws AmbiguousNameException if documents of several such regions are there
   */
  Query ask(String name) {
    return heads.members(headsOf(name));
  }

  private Query headsOf(String name) {
    String words = name.strip();
    List<Region> known = regions.meant(words);
    if (known.isEmpty() && words.endsWith(Region.ITSELF)) {
      String bare = words.substring(0, words.length() - Region.ITSELF.length());
      List<Region> around = regions.meant(bare);
      if (!around.isEmpty()) {
        return itself(one(bare, around));
      }
    }
    if (known.isEmpty()) {
      Query whole = Schema.PLACE_NAME.ask(name);
      if (rarity.any(whole)) {
        return whole;
      }
      List<NameBook.Meaning> meanings = meanings(FoldedText.fold(name));
      return meanings.isEmpty() ? Schema.PLACE_NAME.askBeginning(name) : meant(name, meanings);
    }
    return path(one(words, known));
  }

  /** The one of these that documents are about; the first if none is. */
  private Region one(String name, List<Region> known) {
    List<Region> present = new ArrayList<>();
    int last = -1;
    for (Region region : known) {
      int count = rarity.count(path(region));
      if (count == 0) {
        continue;
      }
      if (!present.isEmpty() && count == last && lies(region, present.get(present.size() - 1))) {
        present.remove(present.size() - 1);
      }
      present.add(region);
      last = count;
    }
    List<Region> meant = Regions.fullyNamed(present, name);
    if (meant.size() > 1) {
      throw new AmbiguousNameException(name, meant.stream().map(Region::label).toList());
    }
    return meant.isEmpty() ? known.get(0) : meant.get(0);
  }

  private List<NameBook.Meaning> meanings(String folded) {
    return Pinyin.maybe(folded)
        ? names.book().meanings(folded, EnumSet.of(NameKind.PLACE))
        : List.of();
  }

  /** The place that pinyin, or its initials, mean. */
  private Query meant(String typed, List<NameBook.Meaning> meanings) {
    List<String> forms = meanings.stream().map(NameBook.Meaning::form).distinct().toList();
    if (forms.size() > 1) {
      throw new AmbiguousNameException(typed, forms);
    }
    String form = forms.get(0);
    String why = NameBook.why(typed, meanings.get(0));
    findings.needles().add(new Needle(Needle.Where.PLACE, FoldedText.fold(form), why));
    return headsOf(form);
  }

  private static Query path(Region region) {
    return Schema.PLACE_PATH.ask(DocumentFacts.path(region));
  }

  /** What is about a region, but not about one inside it. */
  private static Query itself(Region region) {
    return new BooleanQuery.Builder()
        .add(path(region), Occur.MUST)
        .add(Schema.PLACE_PATH.askBeginning(DocumentFacts.path(region) + "/"), Occur.MUST_NOT)
        .build();
  }

  /** Whether everything of the inner region is of the outer one too. */
  private static boolean lies(Region inner, Region outer) {
    return DocumentFacts.path(inner).startsWith(DocumentFacts.path(outer) + "/");
  }
}
