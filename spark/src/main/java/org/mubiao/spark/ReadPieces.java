package org.mubiao.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.service.ReadApart;
import org.mubiao.extractor.source.UnreadableFile;

/**
 * Reads the pieces of a task one after the other, so that no more than one is in memory.
 *
 * @param store where the files lie, null if all pieces bring their bytes
 * @param recognition whether pages that are pictures are read
 * @param attempts where word of earlier attempts is left
 */
record ReadPieces(@Nullable NoticeStore store, boolean recognition, Attempts attempts)
    implements Serializable {

  /** {@return a row for each input of the pieces} */
  Iterator<Row> read(Iterator<Piece> pieces) throws IOException {
    TaskContext context = TaskContext.get();
    int task = context.partitionId();
    int attempt = context.attemptNumber();
    return new Rows(pieces, task, attempt, attempts.ended(task, attempt));
  }

  private InputStream open(Piece piece) throws IOException {
    String text = piece.text();
    if (text != null) {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
    NoticeStore place = store;
    if (place == null) {
      throw new IllegalStateException(piece.name() + " neither has a text nor lies anywhere");
    }
    return place.open(piece.name());
  }

  private final class Rows implements Iterator<Row> {

    private final Iterator<Piece> pieces;
    private final int task;
    private final int attempt;
    private final Map<Integer, Integer> ended;
    private final Deque<Row> ready = new ArrayDeque<>();
    private int piece;

    Rows(Iterator<Piece> pieces, int task, int attempt, Map<Integer, Integer> ended) {
      this.pieces = pieces;
      this.task = task;
      this.attempt = attempt;
      this.ended = ended;
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && pieces.hasNext()) {
        Piece next = pieces.next();
        try {
          read(next, piece);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        piece++;
      }
      return !ready.isEmpty();
    }

    private void read(Piece next, int number) throws IOException {
      if (next.trouble() != null) {
        UnreadableFile file = new UnreadableFile(next.name(), next.trouble(), false);
        take(ReadApart.setAside(file));
      } else if (Attempts.isToBeLeftOut(ended, number)) {
        take(ReadApart.endedTheReader(next.name()));
      } else {
        attempts.begins(task, attempt, number);
        Workbench.read(recognition)
            .read(next.name(), next.size(), next.besideFolder(), () -> open(next), this::take);
      }
    }

    private void take(ReadApart.ReadInput input) {
      ready.add(ReadRow.of(input));
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.remove();
    }
  }
}
