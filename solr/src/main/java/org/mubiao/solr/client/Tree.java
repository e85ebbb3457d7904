package org.mubiao.solr.client;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.solr.common.util.NamedList;
import org.jspecify.annotations.Nullable;

/** A part of one of Solr's answers, which come as maps, lists and named lists. */
record Tree(@Nullable Object value) {

  static Tree of(@Nullable Object value) {
    return new Tree(value);
  }

  /** {@return what goes by a name; a tree of nothing if nothing does} */
  Tree at(String name) {
    if (value instanceof Map<?, ?> map) {
      return new Tree(map.get(name));
    }
    return new Tree(value instanceof NamedList<?> list ? list.get(name) : null);
  }

  /** {@return the names of its parts} */
  List<String> names() {
    List<String> names = new ArrayList<>();
    if (value instanceof Map<?, ?> map) {
      map.keySet().forEach(name -> names.add(String.valueOf(name)));
    } else if (value instanceof NamedList<?> list) {
      for (int index = 0; index < list.size(); index++) {
        names.add(list.getName(index));
      }
    }
    return names;
  }

  /** {@return the texts of a list} */
  List<String> texts() {
    return value instanceof Collection<?> all
        ? all.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** {@return the text; empty if there is none} */
  String text() {
    return value == null ? "" : value.toString();
  }
}
