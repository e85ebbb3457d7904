package org.mubiao.benchmarks;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** HanLP's words as anyone would hand them to Lucene, with nothing around. */
final class BareWords extends Analyzer {

  private final Segment segment =
      new ViterbiSegment()
          .enableOffset(true)
          .enablePartOfSpeechTagging(false)
          .enableNameRecognize(false)
          .enableTranslatedNameRecognize(false)
          .enableCustomDictionary(false);

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new Words(segment));
  }

  private static final class Words extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final Segment segment;
    private List<Term> words = List.of();
    private int at;

    Words(Segment segment) {
      this.segment = segment;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      StringBuilder text = new StringBuilder();
      char[] chunk = new char[512];
      for (int count = input.read(chunk); count >= 0; count = input.read(chunk)) {
        text.append(chunk, 0, count);
      }
      words = segment.seg(text.toString());
      at = 0;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (at == words.size()) {
        return false;
      }
      Term word = words.get(at++);
      term.append(word.word);
      offsets.setOffset(word.offset, word.offset + word.word.length());
      return true;
    }
  }
}
