package org.mubiao.extractor.assemble;

import java.util.List;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Takes a class of bodies with its members off a name: 公益类企业（甲集团、乙集团）的营业总收入 is 营业总收入 of that class.
 */
final class ClassScopes {

  private static final QuickPattern CLASS_AND_FIGURE =
      WordClasses.pattern(
          "^([^，、（）]{2,14}(?:{bodies}|{areas})（(?!(?:街道|[区市镇乡县]、[^）]{1,4}|社区|居|园区|区)）)[^（）]{2,60}）)的?([^（）]{2,20})$");
  private static final QuickPattern CLASS =
      WordClasses.pattern("^[^，、（）]{2,14}(?:{bodies}|{areas})（[^（）]{2,60}）$");

  private ClassScopes() {}

  static boolean isClass(String scope) {
    return CLASS.matcher(scope).matches();
  }

  /** {@return the parts with the class as scope, or unchanged if the name has none} */
  static NameParts apart(NameParts parts) {
    if (parts.scope() != null || parts.names().size() != 1) {
      return parts;
    }
    QuickMatcher matcher = CLASS_AND_FIGURE.matcher(parts.names().get(0));
    return matcher.matches()
        ? parts.withNames(List.of(matcher.group(2))).withScope(matcher.group(1))
        : parts;
  }
}
