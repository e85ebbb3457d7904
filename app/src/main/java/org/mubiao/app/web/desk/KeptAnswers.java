package org.mubiao.app.web.desk;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers that took long to make, kept while the output stays as it is: many people look at the
 * same comparison and the same table. Large ones are not kept, and those asked for least recently
 * go first. May be used by several threads at once.
 */
public final class KeptAnswers {

  private static final int LARGEST = 1 << 20;
  private static final long MOST_BYTES = 16L << 20;

  /** What an answer may have beside its body that depends on the question. */
  private static final List<String> HEADERS =
      List.of("Content-Disposition", "Link", "X-Total-Count", "X-Limited-To");

  private final Map<String, Kept> answers = new LinkedHashMap<>(16, 0.75f, true);
  private String stamp = "";
  private long bytes;

  /**
   * Answers as before, if the same was asked of the same state.
   *
   * @param state stamp of the state of the output
   * @param question all that the answer depends on beside the state
   * @return whether it was answered
   */
  public boolean answer(String state, String question, Context context) {
    Kept kept = of(state, question);
    if (kept == null) {
      return false;
    }
    kept.headers.forEach(context::header);
    context.contentType(kept.contentType).result(kept.body);
    return true;
  }

  /**
   * Keeps an answer that is on its way, unless it tells of trouble or is large.
   *
   * @param state stamp of the state of the output that it was made from
   * @param question all that it depends on beside the state
   * @param body its body; not changed any more
   */
  public void keep(String state, String question, Context context, byte[] body) {
    if (body.length > LARGEST || context.statusCode() != 200) {
      return;
    }
    Map<String, String> headers = new LinkedHashMap<>();
    for (String name : HEADERS) {
      String value = context.res().getHeader(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    keep(state, question, new Kept(String.valueOf(context.res().getContentType()), headers, body));
  }

  synchronized @Nullable Kept of(String state, String question) {
    return stamp.equals(state) ? answers.get(question) : null;
  }

  synchronized void keep(String state, String question, Kept kept) {
    if (!stamp.equals(state)) {
      answers.clear();
      bytes = 0;
      stamp = state;
    }
    Kept before = answers.put(question, kept);
    bytes += size(question, kept) - (before == null ? 0 : size(question, before));
    for (String oldest : new ArrayList<>(answers.keySet())) {
      if (bytes <= MOST_BYTES) {
        return;
      }
      Kept gone = answers.remove(oldest);
      bytes -= gone == null ? 0 : size(oldest, gone);
    }
  }

  /**
   * {@return bytes that an answer takes with its question: addresses may be longer than answers}
   */
  private static long size(String question, Kept kept) {
    return 2L * question.length() + kept.body.length;
  }

  /** An answer. */
  static final class Kept {
    private final String contentType;
    private final Map<String, String> headers;
    private final byte[] body;

    Kept(String contentType, Map<String, String> headers, byte[] body) {
      this.contentType = contentType;
      this.headers = headers;
      this.body = body;
    }
  }
}
