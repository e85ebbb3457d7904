package org.mubiao.indexer.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.analysis.Folding;
import org.mubiao.indexer.names.NameBook;
import org.mubiao.indexer.query.QueryField;
import org.mubiao.model.search.NameKind;
import org.mubiao.model.search.Suggestion;

/** Suggests names while somebody types, those of one kind after the name of a field. */
final class Suggester {

  private final Names names;

  Suggester(Names names) {
    this.names = names;
  }

  List<Suggestion> suggest(String typed, int limit) {
    int colon = Folding.fold(typed).indexOf(':');
    QueryField field =
        colon < 0 ? null : QueryField.named(Folding.fold(typed.substring(0, colon).strip()));
    if (field == null) {
      return names.book().suggest(typed, NameBook.all(), null, limit);
    }
    Set<NameKind> kinds = kinds(field);
    return kinds.isEmpty()
        ? List.of()
        : names.book().suggest(typed.substring(colon + 1), kinds, field.word(), limit);
  }

  /** {@return the kinds of names that a field takes, none for the other fields} */
  static Set<NameKind> kinds(@Nullable QueryField field) {
    if (field == null) {
      return NameBook.all();
    }
    return switch (field) {
      case PLACE -> EnumSet.of(NameKind.PLACE);
      case LEAD, PARTNER, RESPONSIBLE -> EnumSet.of(NameKind.UNIT);
      case ISSUER -> EnumSet.of(NameKind.ISSUER);
      case INDICATOR -> EnumSet.of(NameKind.INDICATOR);
      default -> EnumSet.noneOf(NameKind.class);
    };
  }
}
