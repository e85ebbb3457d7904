package org.mubiao.extractor.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.target.Measure;

/**
 * What a clause says around its number.
 *
 * @param names the indicator's name, or one name for each value of a list
 * @param nameStart first folded character of the name
 * @param nameEnd one past the last folded character of the name
 * @param measure what the words say of the kind of figure, null if nothing
 * @param average whether 年均 stands there
 * @param scope part of the area, null for the whole
 * @param distributed whether each member of the list has the value of its own
 * @param inherited whether part of the name comes from an earlier clause
 */
record NameParts(
    List<String> names,
    int nameStart,
    int nameEnd,
    @Nullable Measure measure,
    boolean average,
    @Nullable String scope,
    boolean distributed,
    boolean inherited) {

  NameParts {
    names = List.copyOf(names);
  }

  NameParts withNames(List<String> others) {
    return new NameParts(
        others, nameStart, nameEnd, measure, average, scope, distributed, inherited);
  }

  NameParts withMeasure(Measure other) {
    return new NameParts(names, nameStart, nameEnd, other, average, scope, distributed, inherited);
  }

  NameParts withScope(String other) {
    return new NameParts(
        names, nameStart, nameEnd, measure, average, other, distributed, inherited);
  }
}
