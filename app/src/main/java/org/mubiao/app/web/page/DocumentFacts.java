package org.mubiao.app.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.DocumentSource;
import org.mubiao.model.document.Region;

/** What a document says of itself, and where it came from. */
final class DocumentFacts {

  private static final Map<String, String> MEDIA =
      Map.of(
          "application/pdf", "PDF",
          "application/ofd", "OFD",
          "application/vnd.ofd", "OFD",
          "application/msword", "DOC",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX",
          "application/vnd.ms-excel", "XLS",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX",
          "application/rtf", "RTF",
          "text/csv", "CSV");

  private DocumentFacts() {}

  /** {@return the facts that are known} */
  static List<Facts.Fact> of(DocumentInfo info, PageWords words) {
    List<Facts.Fact> facts = new ArrayList<>();
    add(facts, words.say("发文字号", "Number"), info.number());
    add(facts, words.say("发文机关", "Issuer"), info.issuer());
    add(
        facts,
        words.say("成文日期", "Issued on"),
        info.issuedOn() == null ? null : info.issuedOn().toString());
    add(facts, words.say("文种", "Kind"), info.kind());
    Region region = info.region();
    if (region != null) {
      String within = region.within().isEmpty() ? "" : String.join(" ", region.within()) + " ";
      add(facts, words.say("地区", "Place"), within + region.name());
    }
    add(facts, words.say("规划年度", "Plan"), words.of(info.plan()));
    DocumentSource source = info.source();
    add(facts, words.say("来源文件", "File"), String.join(words.say("；", "; "), source.files()));
    String media = source.mediaType();
    String kept = media.contains(";") ? media.substring(0, media.indexOf(';')).strip() : media;
    add(facts, words.say("格式", "Format"), format(kept, words));
    add(
        facts,
        words.say("页数", "Pages"),
        source.pages() == null ? null : words.count(source.pages()));
    return facts;
  }

  /** {@return a format as people call it, else its media type} */
  private static String format(String media, PageWords words) {
    return switch (media) {
      case "text/plain" -> words.say("纯文本", "plain text");
      case "text/html", "application/xhtml+xml" -> words.say("网页", "web page");
      case "image/png", "image/jpeg", "image/tiff", "image/bmp", "image/gif" ->
          words.say("图片", "picture");
      default -> MEDIA.getOrDefault(media, media);
    };
  }

  private static void add(List<Facts.Fact> facts, String about, @Nullable String what) {
    if (what != null && !what.isBlank()) {
      facts.add(new Facts.Fact(about, what.strip()));
    }
  }
}
