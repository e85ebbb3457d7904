package org.mubiao.extractor.assemble;

import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Says whose the people and beds are that are counted behind bodies: 小学58所，在校学生3.9万人. A year-book
 * tells them for one kind of school after the other, in the same words.
 */
final class PeopleOfBodies {

  private static final QuickPattern BODIES =
      QuickPattern.compile(
          "(?:共有|现有|拥有|建有|建成|新建|开办)*([^，。；、]*(?:中学|高中|初中|中职|高职|小学|学校|幼儿园|院校|高校|大学|学院|医院|卫生院|养老机构|福利院|敬老院))");

  private static final QuickPattern PEOPLE =
      QuickPattern.compile(
          "(?:在校(?:学?生|人)|在园(?:幼儿|儿童)|毕业生|专任教师|教职工|编制床位|实有床位|开放床位)(?:总?数|人数)?|(?:年|全年)?招生(?:人?数)?");

  private PeopleOfBodies() {}

  /** {@return the bodies of such a count, empty if none are told or the name says it} */
  static String of(String name, NameMemory memory) {
    String bodies = memory.bodies;
    return bodies != null && PEOPLE.matcher(name).matches() ? bodies : "";
  }

  /**
   * {@return the bodies that a name counts, {@code before} if it counts people of theirs, else
   * null}
   */
  static @Nullable String told(String name, @Nullable String before) {
    QuickMatcher bodies = BODIES.matcher(name);
    if (bodies.matches()) {
      return bodies.group(1);
    }
    return before != null && name.startsWith(before) || PEOPLE.matcher(name).find() ? before : null;
  }
}
