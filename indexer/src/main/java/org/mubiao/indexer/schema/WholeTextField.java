package org.mubiao.indexer.schema;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.mubiao.indexer.analysis.FoldedText;
import org.mubiao.indexer.analysis.Folding;

/**
 * The whole text of a document, on its head: kept to be read again, and found by what stands at its
 * seams, where one passage ends and the next begins, for stretches that run over one.
 */
public final class WholeTextField {

  private static final String TEXT = "whole";
  private static final String SEAM = "whole.seam";

  /** So many characters before and after a seam are written. */
  private static final int REACH = 2;

  private static final FieldType SEAMS = seams();

  WholeTextField() {}

  private static FieldType seams() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  /**
   * Adds the text.
   *
   * @param cuts where the text was cut into passages
   */
  public void write(Document document, String text, Collection<Integer> cuts) {
    document.add(new StoredField(TEXT, text));
    FoldedText folded = FoldedText.of(text);
    BitSet seams = new BitSet(folded.length());
    for (int cut : cuts) {
      int at = folded.indexFrom(cut);
      seams.set(at);
      if (at < folded.length() && folded.folded().charAt(at) == Folding.SPACE) {
        seams.set(at + 1);
      }
    }
    seams.clear(0);
    seams.clear(folded.length());
    document.add(new Field(SEAM, new SeamStream(folded.folded(), seams), SEAMS));
  }

  /** {@return the heads of the documents that may hold {@code folded} over a seam} */
  public Query mayHoldOverSeam(String folded) {
    List<BytesRef> seams = new ArrayList<>();
    for (int at = step(folded, 0, 1); at < folded.length(); at = step(folded, at, 1)) {
      seams.add(new BytesRef(seam(folded, at, REACH, REACH)));
    }
    return new TermInSetQuery(SEAM, seams);
  }

  /** {@return the text of a head} */
  public String read(StoredFields stored, int document) throws IOException {
    String text = stored.document(document, Set.of(TEXT)).get(TEXT);
    return text == null ? "" : text;
  }

  /** The characters around a place, as many as there are of those wanted. */
  private static String seam(String folded, int at, int before, int after) {
    int start = step(folded, at, -before);
    return folded.substring(start, at) + '|' + folded.substring(at, step(folded, at, after));
  }

  /** So many characters from a place, or the end of the text. */
  private static int step(String folded, int at, int characters) {
    int place = at;
    for (int left = Math.abs(characters); left > 0; left--) {
      if (characters < 0 && place > 0) {
        place = folded.offsetByCodePoints(place, -1);
      } else if (characters > 0 && place < folded.length()) {
        place = folded.offsetByCodePoints(place, 1);
      }
    }
    return place;
  }

  /** What stretches see of each seam that begin, or end, close to it or far from it. */
  private static final class SeamStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final String folded;
    private final BitSet seams;
    private int at;
    private int before;
    private int after;

    SeamStream(String folded, BitSet seams) {
      this.folded = folded;
      this.seams = seams;
    }

    @Override
    public void reset() {
      at = -1;
      before = REACH;
      after = REACH;
    }

    @Override
    public boolean incrementToken() {
      if (after < REACH) {
        after++;
      } else if (before < REACH) {
        before++;
        after = 1;
      } else {
        at = seams.nextSetBit(at + 1);
        before = 1;
        after = 1;
      }
      if (at < 0) {
        return false;
      }
      clearAttributes();
      term.append(seam(folded, at, before, after));
      return true;
    }
  }
}
