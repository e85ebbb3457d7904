package org.mubiao.extractor.parse.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Finds the files that a page links or frames, and what they are called. */
final class LinkedFiles {

  private static final String KINDS =
      "pdf|docx?|wps|rtf|xlsx?|et|csv|pptx?|dps|ofd|ceb|zip|rar|7z|tiff?";

  /** The name at the end of a path or of a query: …/1.doc, …?file=1.doc&x=2. */
  private static final Pattern FILE =
      Pattern.compile("(?i)([^/\\\\?&=#]+\\.(" + KINDS + "))(?=$|[?&#;])");

  private static final Pattern ENDS_AS_FILE =
      Pattern.compile("(?i).*\\.(?:" + KINDS + ")[\\]】)）》”\"]*(?:[（(].{0,20}[)）])?");

  /** Words on a link that name no file. */
  private static final Pattern NAMELESS =
      Pattern.compile(
          "[【\\[（(]?(?:点击|点此|我要|全文|附件|正文|原文|文件|请)*(?:下载|查看|打开|浏览|附件)?(?:附件|全文|正文|原文|文件)?[】\\]）)]?[：:\\d]*");

  private static final Pattern LIST_LABEL =
      Pattern.compile("[【\\[]?(?:(?:相关)?(?:附件|文件)(?:下载|列表)|相关附件|下载(?:附件|链接)?)[】\\]]?[：:]?");

  private static final Evaluator FRAMES =
      QueryParser.parse("iframe[src], embed[src], object[data]");
  private static final Evaluator LINKS = QueryParser.parse("a[href]");

  private LinkedFiles() {}

  /** {@return the names of the files that a page frames or embeds instead of printing them} */
  static Set<String> framed(Element body) {
    Set<String> names = new LinkedHashSet<>();
    for (Element frame : body.select(FRAMES)) {
      String name = fileOf(frame.hasAttr("src") ? frame.attr("src") : frame.attr("data"));
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  /** {@return the names of the files that a line links, in their order} */
  static List<String> of(Piece piece) {
    List<String> names = new ArrayList<>();
    for (Element link : piece.links()) {
      String name = nameOf(link);
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  /** {@return whether a link to a file is in {@code element}} */
  static boolean linksFile(Element element) {
    return element.select(LINKS).stream().anyMatch(link -> nameOf(link) != null);
  }

  /** {@return whether a line belongs to a list of downloads, not to the words of the notice} */
  static boolean isListed(Piece piece) {
    String words = piece.text();
    if (LIST_LABEL.matcher(PageWording.packed(words)).matches()) {
      return true;
    }
    return !of(piece).isEmpty() && piece.isLinks() && ENDS_AS_FILE.matcher(words).matches();
  }

  /** {@return whether a line names what is attached, in the words of the notice} */
  static boolean isNamed(Piece piece) {
    return !piece.table() && (piece.text().startsWith("附件") || !of(piece).isEmpty());
  }

  /** {@return what the file at the end of a link is called, null if it leads to no file} */
  private static @Nullable String nameOf(Element link) {
    String words = link.text().strip();
    String file = fileOf(link.attr("href"));
    boolean named = ENDS_AS_FILE.matcher(words).matches();
    if (file == null) {
      return named ? words : null;
    }
    if (named) {
      return words;
    }
    for (String attribute : List.of("title", "download", "textvalue")) {
      String value = link.attr(attribute).strip();
      if (ENDS_AS_FILE.matcher(value).matches()) {
        return value;
      }
    }
    if (NAMELESS.matcher(words).matches()) {
      return file;
    }
    return words + file.substring(file.lastIndexOf('.')).toLowerCase(Locale.ROOT);
  }

  private static @Nullable String fileOf(String address) {
    String last = null;
    Matcher matcher = FILE.matcher(address.strip());
    while (matcher.find()) {
      last = matcher.group(1);
    }
    return last == null ? null : decoded(last);
  }

  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name; // a stray per cent sign: the name stands as it is
    }
  }
}
