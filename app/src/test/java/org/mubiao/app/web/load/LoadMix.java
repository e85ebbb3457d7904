package org.mubiao.app.web.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What clients ask.
 *
 * @param askings every address that is asked, the frequent ones several times
 */
record LoadMix(List<Asking> askings) {

  private static final String API = "/api/v1";
  private static final List<String> WORDS =
      List.of("高企", "研发投入", "瞪羚企业 place:如皋", "科技局", "year:2023..2024 企业", "牵头单位");

  /**
   * An address and what sort of question it is.
   *
   * @param kind by which times are told
   */
  record Asking(String kind, String address) {

    boolean isPage() {
      return !address.startsWith(API);
    }
  }

  /**
   * {@return the questions of searching, reading and comparing}
   *
   * @param documents ids of documents that are there all the time, two or more
   */
  static LoadMix of(List<String> documents) {
    List<Asking> all = new ArrayList<>();
    for (String words : WORDS) {
      String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
      add(all, 4, "search", API + "/search?q=" + query);
      add(all, 1, "search, csv", API + "/search?format=csv&q=" + query);
      add(all, 3, "search page", "/?q=" + query);
    }
    for (String typed : List.of("gao", "rugao", "科技")) {
      String query = URLEncoder.encode(typed, StandardCharsets.UTF_8);
      add(all, 4, "suggest", API + "/suggest?q=" + query);
    }
    for (String document : documents) {
      add(all, 1, "document", API + "/documents/" + document);
      add(all, 1, "document page", "/documents/" + document);
    }
    String indicator = URLEncoder.encode("高新技术企业", StandardCharsets.UTF_8);
    add(all, 2, "compare", API + "/compare?indicator=" + indicator);
    add(all, 2, "compare page", "/compare?indicator=" + indicator);
    add(all, 2, "diff", API + "/diff?old=" + documents.get(0) + "&new=" + documents.get(1));
    add(all, 3, "findings", API + "/findings?size=50");
    add(all, 2, "findings page", "/findings");
    add(all, 1, "table, csv", API + "/targets?format=csv");
    add(all, 1, "table, xlsx", API + "/targets?format=xlsx");
    add(all, 2, "table page", "/table");
    add(all, 3, "overview", "/overview");
    add(all, 2, "list of documents", API + "/documents?size=20");
    add(all, 2, "report", API + "/report");
    return new LoadMix(List.copyOf(all));
  }

  private static void add(List<Asking> all, int times, String kind, String address) {
    for (int time = 0; time < times; time++) {
      all.add(new Asking(kind, address));
    }
  }

  /** {@return each address once} */
  List<Asking> addresses() {
    return askings.stream().distinct().toList();
  }
}
