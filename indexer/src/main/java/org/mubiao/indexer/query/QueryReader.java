package org.mubiao.indexer.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.analysis.Folding;
import org.mubiao.indexer.query.Question.AllOf;
import org.mubiao.indexer.query.Question.AnyOf;
import org.mubiao.indexer.query.Question.Everything;
import org.mubiao.indexer.query.Question.Named;
import org.mubiao.indexer.query.Question.Not;
import org.mubiao.indexer.query.Question.Words;
import org.mubiao.model.search.QuerySyntaxException;

/** Reads the query language. One object reads one query. */
public final class QueryReader {

  /** Deeper brackets are refused, so that no query can exhaust the stack. */
  private static final int DEEPEST = 50;

  /** Longer queries are refused. */
  private static final int LONGEST = 1_000;

  /** More words and clauses are refused. */
  private static final int MOST_PARTS = 100;

  private static final String AND = "AND";
  private static final String AND_CHINESE = "与";
  private static final String OR = "OR";
  private static final String OR_CHINESE = "或";
  private static final String NOT = "NOT";
  private static final String NOT_CHINESE = "非";

  private final String typed;
  private final String narrow;
  private final String folded;
  private int at;
  private int depth;
  private int parts;

  private QueryReader(String typed) {
    this.typed = typed;
    this.narrow = Folding.narrow(typed);
    this.folded = Folding.fold(typed);
  }

  /**
   * {@return what {@code query} asks; everything if it is blank}
   *
   * @throws QuerySyntaxException if it cannot be read
   */
  public static Question read(String query) {
    if (query.length() > LONGEST) {
      throw new QuerySyntaxException(
          "the query is longer than " + LONGEST + " characters",
          "检索式超过" + LONGEST + "个字符",
          LONGEST);
    }
    QueryReader reader = new QueryReader(query);
    reader.skipSpace();
    if (reader.done()) {
      return new Everything();
    }
    Question question = reader.anyOf();
    if (!reader.done()) {
      throw new QuerySyntaxException(
          "this closing bracket opens nowhere", "这个右括号没有对应的左括号", reader.at);
    }
    return question;
  }

  private Question anyOf() {
    List<Question> parts = new ArrayList<>();
    parts.add(allOf());
    while (keyword(OR) || between(OR_CHINESE)) {
      parts.add(allOf());
    }
    return parts.size() == 1 ? parts.get(0) : new AnyOf(parts);
  }

  private Question allOf() {
    List<Question> parts = new ArrayList<>();
    parts.add(single());
    while (true) {
      if (keyword(AND) || between(AND_CHINESE)) {
        parts.add(single());
      } else if (done() || folded.charAt(at) == ')' || atKeyword(OR) || atBetween(OR_CHINESE)) {
        return parts.size() == 1 ? parts.get(0) : new AllOf(parts);
      } else {
        parts.add(single());
      }
    }
  }

  private Question single() {
    skipSpace();
    if (++parts > MOST_PARTS) {
      throw new QuerySyntaxException(
          "the query has more than " + MOST_PARTS + " words; put a long stretch of text in quotes",
          "检索式多于" + MOST_PARTS + "个词；成段的原文请加引号",
          at);
    }
    if (done()) {
      throw new QuerySyntaxException("something to look for is missing here", "此处缺少检索词", at);
    }
    if (atKeyword(AND) || atKeyword(OR)) {
      throw new QuerySyntaxException(
          "something to look for is missing before AND or OR", "AND 或 OR 之前缺少检索词", at);
    }
    if (keyword(NOT) || between(NOT_CHINESE) || minus()) {
      return new Not(nested());
    }
    char first = folded.charAt(at);
    if (first == '(') {
      return bracket();
    }
    if (first == ')') {
      throw new QuerySyntaxException(
          "something to look for is missing before this bracket", "这个右括号之前缺少检索词", at);
    }
    if (isQuote(first)) {
      int start = at;
      return finish(new Words(quoted(), true, start));
    }
    Question clause = clause();
    return finish(clause != null ? clause : word());
  }

  /** Reads what stands after a NOT, which may stand after another. */
  private Question nested() {
    enter();
    Question part = single();
    depth--;
    return part;
  }

  private Question bracket() {
    int open = at++;
    enter();
    Question inside = anyOf();
    depth--;
    if (done()) {
      throw new QuerySyntaxException("this bracket is not closed", "这个括号没有闭合", open);
    }
    at++;
    return finish(inside);
  }

  private void enter() {
    if (++depth > DEEPEST) {
      throw new QuerySyntaxException("brackets and NOTs are nested too deeply", "括号或 NOT 嵌套过深", at);
    }
  }

  private Question finish(Question question) {
    skipSpace();
    return question;
  }

  private Words word() {
    int start = at;
    return new Words(bare(), false, start);
  }

  /** Reads a field with its value; null, and nothing read, if no field name stands here. */
  private @Nullable Question clause() {
    int end = at;
    while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
      end++;
    }
    if (end == at || end == folded.length()) {
      return null;
    }
    boolean colon = folded.charAt(end) == ':';
    Comparison comparison = colon ? null : Comparison.at(folded, end);
    if (!colon && comparison == null) {
      return null;
    }
    QueryField field = QueryField.named(folded.substring(at, end));
    if (field == null) {
      if (typed.charAt(end) == ':') {
        String name = typed.substring(at, end);
        throw new QuerySyntaxException(
            "there is no field “"
                + name
                + "”; known are "
                + QueryField.known()
                + "; put words that hold a colon in quotes",
            "没有“" + name + "”这一字段；可用的字段：" + QueryField.knownInChinese() + "；含冒号的词请加引号",
            at);
      }
      return null;
    }
    int name = at;
    at = end + (comparison == null ? 1 : comparison.length(folded, end));
    if (comparison == null && !done()) {
      comparison = Comparison.at(folded, at);
      at += comparison == null ? 0 : comparison.length(folded, at);
    }
    return clause(field, comparison, name);
  }

  private Question clause(QueryField field, @Nullable Comparison comparison, int name) {
    if (done() || folded.charAt(at) == ' ' || folded.charAt(at) == ')') {
      throw new QuerySyntaxException(
          "a value is missing after “" + typed.substring(name, at).strip() + "”",
          "“" + typed.substring(name, at).strip() + "”之后缺少取值",
          at);
    }
    int start = at;
    if (field.sort() == QueryField.Sort.NAME) {
      if (comparison != null && comparison != Comparison.EQUAL) {
        throw new QuerySyntaxException(
            field.word() + " is a name and takes “:”, not a comparison",
            field.chinese() + "是名称，请用“：”，不能用大于、小于等比较号",
            name);
      }
      return new Named(field, names(), start);
    }
    boolean quote = isQuote(folded.charAt(at));
    String value = quote ? quoted() : bare();
    return ValueReader.read(field, comparison, Folding.narrow(value), quote ? start + 1 : start);
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    names.add(name());
    while (!done() && isComma(folded.charAt(at))) {
      at++;
      names.add(name());
    }
    return names;
  }

  private String name() {
    int start = at;
    String name = "";
    if (!done() && folded.charAt(at) != ' ') {
      name = isQuote(folded.charAt(at)) ? quoted() : part();
    }
    if (name.isBlank()) {
      throw new QuerySyntaxException("a name is missing here", "此处缺少名称", start);
    }
    return name.strip();
  }

  /** Reads up to white space or a bracket that closes what is open outside. */
  private String bare() {
    return until(false);
  }

  /** Reads up to white space, a comma, or a bracket that closes what is open outside. */
  private String part() {
    return until(true);
  }

  private String until(boolean comma) {
    int start = at;
    int open = 0;
    int outermost = at;
    while (!done()) {
      char unit = folded.charAt(at);
      if (unit == ' ' || (comma && open == 0 && isComma(unit))) {
        break;
      }
      if (unit == '(') {
        outermost = open++ == 0 ? at : outermost;
      } else if (unit == ')' && --open < 0) {
        break;
      }
      at++;
    }
    if (open > 0) {
      throw new QuerySyntaxException(
          "this bracket is not closed; put words that hold one in quotes",
          "这个括号没有闭合；含括号的词请加引号",
          outermost);
    }
    return typed.substring(start, at);
  }

  private String quoted() {
    int open = at++;
    int start = at;
    while (!done() && !isQuote(folded.charAt(at))) {
      at++;
    }
    if (done()) {
      throw new QuerySyntaxException("this quotation is not closed", "这个引号没有闭合", open);
    }
    String inside = typed.substring(start, at++);
    if (inside.isBlank()) {
      throw new QuerySyntaxException(
          "there is nothing between these quotation marks", "引号之间没有内容", open);
    }
    return inside;
  }

  private boolean keyword(String word) {
    if (!atKeyword(word)) {
      return false;
    }
    at += word.length();
    skipSpace();
    return true;
  }

  private boolean atKeyword(String word) {
    int end = at + word.length();
    return narrow.startsWith(word, at)
        && (end == narrow.length() || folded.charAt(end) == ' ' || folded.charAt(end) == '(');
  }

  private boolean between(String word) {
    if (!atBetween(word)) {
      return false;
    }
    at += word.length();
    skipSpace();
    return true;
  }

  /**
   * Whether a Chinese operator stands here by itself with something behind it; otherwise it is a
   * word like any other of one character.
   */
  private boolean atBetween(String word) {
    if (!atKeyword(word)) {
      return false;
    }
    int next = at + word.length();
    while (next < folded.length() && folded.charAt(next) == ' ') {
      next++;
    }
    return next < folded.length() && folded.charAt(next) != ')';
  }

  private boolean minus() {
    boolean here =
        folded.charAt(at) == '-' && at + 1 < folded.length() && folded.charAt(at + 1) != ' ';
    at += here ? 1 : 0;
    return here;
  }

  private void skipSpace() {
    while (!done() && folded.charAt(at) == ' ') {
      at++;
    }
  }

  private boolean done() {
    return at >= folded.length();
  }

  private static boolean isQuote(char unit) {
    return unit == '"' || unit == '“' || unit == '”';
  }

  private static boolean isComma(char unit) {
    return unit == ',' || unit == '、';
  }
}
