package org.mubiao.solr.served;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What servers are asked: the judged queries, each asked in another way, and the pages. */
final class Questions {

  static final Path JUDGED =
      Program.ROOT.resolve(Path.of("evaluation", "src", "test", "resources", "search"));

  static final String WORD = "/api/v1/search?q=" + coded("高企");

  private static final List<String> WAYS =
      List.of(
          "",
          "&explain=true",
          "&group=document",
          "&sort=newest",
          "&size=3&page=2",
          "&type=target&sort=value",
          "&sort=oldest&group=document&size=2&page=2",
          "&in=" + coded("status:target"),
          "&sort=due",
          "&sort=place&explain=true",
          "&sort=document",
          "&year=2025",
          "&place=" + coded("如皋"));

  private Questions() {}

  /** {@return all of them} */
  static List<String> all() throws IOException {
    List<String> questions = new ArrayList<>(few());
    List<String> queries = new ArrayList<>();
    for (String line : Files.readAllLines(JUDGED.resolve("queries.tsv"), UTF_8)) {
      if (!line.startsWith("#")) {
        queries.add(line.split("\t", -1)[2]);
      }
    }
    for (int number = 0; number < queries.size(); number++) {
      String query = "?q=" + coded(queries.get(number));
      questions.add("/api/v1/search" + query + WAYS.get(number % WAYS.size()));
      if (number % WAYS.size() == 0) {
        questions.add("/" + query);
      }
    }
    return questions;
  }

  /** {@return one of each kind} */
  static List<String> few() {
    List<String> questions = new ArrayList<>();
    for (String way : WAYS) {
      questions.add(WORD + way);
    }
    questions.add("/api/v1/search");
    questions.add("/api/v1/search?q=" + coded("高企 place:如皋 year:2025"));
    questions.add("/api/v1/search?q=" + coded("研发") + "&format=csv");
    questions.add("/api/v1/search?q=" + coded("高企 (科技"));
    questions.add("/api/v1/search?q=" + coded("place:无此地"));
    for (String typed : List.of("gaoqi", "高", "r", "place:ru", "zzzz")) {
      questions.add("/api/v1/suggest?q=" + coded(typed));
    }
    questions.add("/?q=" + coded("高企"));
    questions.add("/?lang=en&group=document&q=" + coded("研发"));
    questions.add("/");
    return questions;
  }

  private static String coded(String words) {
    return URLEncoder.encode(words, UTF_8);
  }
}
