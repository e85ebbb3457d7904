package org.mubiao.indexer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mubiao.testkit.DocumentMaker;
import org.mubiao.testkit.Lexicons;

/** A process that writes to an index, says so, and goes on writing until it is killed. */
final class EndlessWriter {

  static final String READY = "writing";

  private static final int DOCUMENTS = 3_000;

  private EndlessWriter() {}

  public static void main(String[] arguments) throws IOException {
    List<DocumentMaker> makers = new ArrayList<>();
    for (int index = 0; index < DOCUMENTS; index++) {
      makers.add(DocumentMaker.document("d" + index, "新增养老床位" + index + "张。".repeat(500)));
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (IndexUpdate update =
        TargetIndex.update(
            Path.of(arguments[0]),
            DocumentMaker.PRODUCER,
            Lexicons.small(),
            makers.stream().collect(Collectors.toMap(DocumentMaker::id, maker -> "1")))) {
      int written = 0;
      while (true) {
        for (DocumentMaker maker : makers) {
          update.write(maker.set(), maker.text());
          if (++written == 200) {
            out.println(READY);
          }
        }
      }
    }
  }
}
