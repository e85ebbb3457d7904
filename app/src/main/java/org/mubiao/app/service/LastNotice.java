package org.mubiao.app.service;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.comparison.InWords;

/**
 * The notice that a new one follows: the last of the same issuer and kind before it.
 *
 * @param notice the notice, null if there is none
 * @param why why it was taken, or why there is none
 */
public record LastNotice(@Nullable NoticeHead notice, InWords why) {

  /** {@return what {@code head} follows among these documents, which hold no duplicates} */
  public static LastNotice before(NoticeHead head, Collection<NoticeHead> documents) {
    String issuer = head.issuer();
    String kind = head.kind();
    if (issuer == null || kind == null) {
      String missing = issuer == null ? "发文机关" : "文种";
      String missingEnglish = issuer == null ? "its issuer" : "its kind";
      return new LastNotice(
          null,
          new InWords(
              "文中看不出" + missing + "，无法找到可比的上一份文件。",
              "nothing to compare it with, since " + missingEnglish + " cannot be told."));
    }
    List<NoticeHead> earlier =
        documents.stream()
            .filter(other -> !other.id().equals(head.id()))
            .filter(other -> issuer.equals(other.issuer()) && kind.equals(other.kind()))
            .filter(other -> !other.day().isAfter(head.day()))
            .sorted(Comparator.comparing(NoticeHead::day).thenComparing(NoticeHead::file))
            .toList();
    if (earlier.isEmpty()) {
      return new LastNotice(
          null,
          new InWords(
              "没有同一机关（" + issuer + "）同一文种（" + kind + "）的更早文件。",
              "there is no earlier notice of its issuer and kind (" + issuer + ", " + kind + ")."));
    }
    int number = earlier.size();
    NoticeHead last = earlier.get(number - 1);
    return new LastNotice(
        last,
        new InWords(
            "与同一机关（"
                + issuer
                + "）同一文种（"
                + kind
                + "）的上一份文件 "
                + last.file()
                + " 相比"
                + (number == 1 ? "：" : "（更早的共 " + number + " 份，这是最近的一份）："),
            "compared with "
                + last.file()
                + ", the last of "
                + number
                + (number == 1 ? " earlier notice" : " earlier notices")
                + " of its issuer and kind ("
                + issuer
                + ", "
                + kind
                + "):"));
  }
}
