package org.mubiao.app.service;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.target.TargetSet;

/**
 * Finds the document that a person names by id or its first six digits or more, by file, 发文字号 or
 * title, or by a part of file or title that is no part of a longer number or Latin word.
 */
public final class ChooseDocument {

  /** Fewer digits of an id may be anything. */
  private static final int SHORTEST_ID = 6;

  private static final int WHOLE_ID = 16;

  private ChooseDocument() {}

  /**
   * {@return the one document that the name fits}
   *
   * @throws WrongUsageException if it fits none or several
   */
  public static TargetSet among(List<TargetSet> documents, String name) {
    String words = name.strip();
    String id = words.toLowerCase(Locale.ROOT);
    List<Predicate<DocumentInfo>> ways =
        List.of(
            info -> info.id().value().equals(id),
            info -> info.source().files().contains(words),
            info -> words.equals(info.number()) || words.equals(info.title()),
            info -> info.source().files().stream().anyMatch(file -> endsWith(file, words)),
            info -> isBeginningOfId(words) && info.id().value().startsWith(id),
            info -> contains(info, words));
    List<TargetSet> found = List.of();
    for (Predicate<DocumentInfo> way : ways) {
      found = documents.stream().filter(set -> way.test(set.document())).toList();
      if (!found.isEmpty()) {
        break;
      }
    }
    return Choice.only(
        Choice.Thing.DOCUMENT,
        name,
        found,
        set -> label(set.document()),
        documents.isEmpty()
            ? "the output holds none."
            : "there are "
                + Choice.listed(
                    documents.stream().map(set -> set.document().source().file()).toList())
                + ".");
  }

  private static String label(DocumentInfo info) {
    String title = info.title();
    return info.id()
        + " "
        + info.source().file()
        + (title == null ? "" : " (" + title.strip().replaceAll("\\s+", " ") + ")");
  }

  private static boolean endsWith(String file, String words) {
    return file.endsWith("/" + words) || words.endsWith("/" + file);
  }

  /** {@return whether the words are long enough to mean an id, and can be of one} */
  static boolean isBeginningOfId(String words) {
    return words.length() >= SHORTEST_ID && words.matches("[0-9a-fA-F]+");
  }

  /** {@return the id that these words are, null if they are none} */
  public static @Nullable DocumentId id(String words) {
    String id = words.strip().toLowerCase(Locale.ROOT);
    return id.length() == WHOLE_ID && isBeginningOfId(id) ? new DocumentId(id) : null;
  }

  private static boolean contains(DocumentInfo info, String words) {
    String title = info.title();
    return info.source().files().stream().anyMatch(file -> contains(file, words))
        || (title != null && contains(title, words));
  }

  /** {@return whether the words stand there, and not inside a longer number, id or Latin word} */
  private static boolean contains(String text, String words) {
    if (words.isEmpty()) {
      return false;
    }
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (isBoundary(text, at) && isBoundary(text, at + words.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBoundary(String text, int at) {
    return at == 0
        || at == text.length()
        || !isLatin(text.charAt(at - 1))
        || !isLatin(text.charAt(at));
  }

  private static boolean isLatin(char letter) {
    return letter < 128 && Character.isLetterOrDigit(letter);
  }
}
