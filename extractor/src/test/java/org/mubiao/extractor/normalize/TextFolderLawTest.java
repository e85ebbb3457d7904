package org.mubiao.extractor.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RandomInput;

class TextFolderLawTest {

  private static final String CHARACTERS =
      "新增企业家目标（）()《》“”，。；：;:,.!?！？０１２3456789％% \t\n\f\u3000\u00a0\u200bAbＣ*＊-—~～/／[]〔〕";

  @Test
  void everyFoldedCharacterStandsForOneOriginalInOrder() {
    long seed = RandomInput.seed();
    Random random = new Random(seed);
    for (int round = 0; round < 3000; round++) {
      String text = RandomInput.text(random, CHARACTERS, 60);
      AlignedText folded = TextFolder.fold(text);
      int last = -1;
      for (int i = 0; i < folded.length(); i++) {
        int offset = folded.offset(i);
        char original = text.charAt(offset);
        char seen = folded.folded().charAt(i);
        boolean space = seen == ' ' && (Character.isWhitespace(original) || original > 0x7f);
        boolean same = TextFolder.foldCharacter(original) == seen;
        boolean comma = seen == '，' && original == ',';
        assertThat(space || same || comma)
            .as("'%s' for '%s' in <%s>; %s", seen, original, text, RandomInput.again(seed))
            .isTrue();
        assertThat(offset).as(RandomInput.again(seed)).isGreaterThan(last);
        assertThat(folded.span(i, i + 1).cut(text)).isEqualTo(String.valueOf(original));
        assertThat(folded.positionOf(offset)).isEqualTo(i);
        last = offset;
      }
    }
  }

  @Test
  void foldedTextOfFoldedTextIsItself() {
    long seed = RandomInput.seed();
    Random random = new Random(seed);
    for (int round = 0; round < 5000; round++) {
      String once = TextFolder.fold(RandomInput.text(random, CHARACTERS, 60)).folded();
      assertThat(TextFolder.fold(once).folded()).as(RandomInput.again(seed)).isEqualTo(once);
    }
  }

  @Test
  void nothingPrintedIsLostButEmphasis() {
    long seed = RandomInput.seed();
    Random random = new Random(seed);
    for (int round = 0; round < 2000; round++) {
      String text = RandomInput.text(random, "新增企业家（）《》，。；：0123456789％ \n\u3000", 60);
      String printed = text.replaceAll("[ \n\u3000]", "").replace('％', '%');
      String folded = TextFolder.fold(text).folded().replace(" ", "");
      assertThat(folded).as(RandomInput.again(seed)).isEqualTo(printed);
    }
  }
}
