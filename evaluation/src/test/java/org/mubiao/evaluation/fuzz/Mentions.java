package org.mubiao.evaluation.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.mubiao.app.json.MentionsJson;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.extractor.FoundMention;
import org.mubiao.extractor.MentionReader;

/** Reads single lines. */
final class Mentions implements InputReader {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private final MentionReader reader = new MentionReader(Vocabulary.lexicon());

  @Override
  public void read(byte[] input) {
    String line = new String(input, StandardCharsets.UTF_8).replace('\n', ' ').replace('\r', ' ');
    List<FoundMention> mentions = reader.read(line, DAY);
    int last = 0;
    for (FoundMention mention : mentions) {
      Proof.check(mention.span().end() <= line.length(), mention + " reaches past the line");
      Proof.check(mention.span().cut(line).equals(mention.text()), mention + " is no quote");
      Proof.check(mention.span().start() >= last, mention + " overlaps the one before");
      Proof.check(!mention.text().isBlank(), mention + " has no words");
      last = mention.span().end();
      whole(mention);
    }
    Proof.check(mentions.equals(reader.read(line, DAY)), "read a second time, it ends otherwise");
    MentionsJson.write(mentions);
  }

  private static void whole(FoundMention mention) {
    if (mention.type() == FoundMention.Type.PERIOD) {
      LocalDate from = mention.from();
      LocalDate to = mention.to();
      Proof.check(from != null || to != null, mention + " has no day");
      Proof.check(from == null || to == null || !to.isBefore(from), mention + " ends too early");
    } else {
      Proof.check(mention.value() != null, mention + " has no value");
    }
  }
}
