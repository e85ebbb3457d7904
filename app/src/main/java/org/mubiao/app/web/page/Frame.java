package org.mubiao.app.web.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What stands around the content of every page.
 *
 * @param words language of the page
 * @param title title of the page, without the name of the program
 * @param active path of the page's entry in the menu, empty if it has none
 * @param here address of the page as it is shown
 * @param assets beginning of the addresses of style and scripts
 * @param mayUpload whether notices may be added here
 * @param mayEdit whether records may be checked and corrected here
 */
public record Frame(
    PageWords words,
    String title,
    String active,
    Address here,
    String assets,
    boolean mayUpload,
    boolean mayEdit) {

  private static final Map<String, String> ASKED =
      Map.of(
          "q", "检索",
          "in", "筛选",
          "indicator", "指标",
          "place", "地区",
          "year", "年度",
          "responsible", "责任单位",
          "page", "页");

  /** {@return one of two wordings} */
  public String say(String chinese, String inEnglish) {
    return words.say(chinese, inEnglish);
  }

  /** {@return {@code page} if that is the active entry of the menu, else nothing} */
  public String current(String path) {
    return active.equals(path) ? "page" : "";
  }

  /**
   * {@return what this page was asked for, each with its name for readers: on paper there are no
   * fields that would show it}
   */
  public List<Address.Parameter> asked() {
    return here.parameters().stream()
        .filter(one -> ASKED.containsKey(one.name()) && !one.value().isBlank())
        .map(one -> new Address.Parameter(name(one.name()), one.value()))
        .toList();
  }

  private String name(String parameter) {
    return words.english() ? parameter : Objects.requireNonNull(ASKED.get(parameter));
  }

  /** {@return this page in the other language} */
  public Address otherLanguage() {
    return here.with("lang", words.english() ? "zh" : "en");
  }
}
