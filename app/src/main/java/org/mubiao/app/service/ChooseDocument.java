package org.mubiao.app.service;

import java.util.List;
import java.util.function.Predicate;
import org.mubiao.app.WrongUsageException;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.target.TargetSet;

/** Finds the document that a person names by id, file, 发文字号 or title, or by a part of these. */
public final class ChooseDocument {

  private ChooseDocument() {}

  /**
   * {@return the one document that the name fits}
   *
   * @throws WrongUsageException if it fits none or several
   */
  public static TargetSet among(List<TargetSet> documents, String name) {
    String words = name.strip();
    List<Predicate<DocumentInfo>> ways =
        List.of(
            info -> info.id().value().equals(words),
            info -> info.source().files().contains(words),
            info -> words.equals(info.number()) || words.equals(info.title()),
            info -> info.source().files().stream().anyMatch(file -> endsWith(file, words)),
            info -> words.length() >= 4 && info.id().value().startsWith(words),
            info -> !words.isEmpty() && contains(info, words));
    List<TargetSet> found = List.of();
    for (Predicate<DocumentInfo> way : ways) {
      found = documents.stream().filter(set -> way.test(set.document())).toList();
      if (!found.isEmpty()) {
        break;
      }
    }
    return Choice.only(
        "document",
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
    return info.id() + " " + info.source().file();
  }

  private static boolean endsWith(String file, String words) {
    return file.endsWith("/" + words) || words.endsWith("/" + file);
  }

  private static boolean contains(DocumentInfo info, String words) {
    String title = info.title();
    return info.source().files().stream().anyMatch(file -> file.contains(words))
        || (title != null && title.contains(words));
  }
}
