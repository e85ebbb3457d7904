package org.mubiao.indexer;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.model.target.Producer;

/**
 * Who made an index; kept in its commit.
 *
 * @param schema version of the fields
 * @param producer program, version and lexicon
 */
record IndexStamp(String schema, Producer producer) {

  static IndexStamp of(Producer producer) {
    return new IndexStamp(Integer.toString(Schema.VERSION), producer);
  }

  Map<String, String> write() {
    Map<String, String> data = new TreeMap<>();
    data.put("schema", schema);
    data.put("name", producer.name());
    data.put("version", producer.version());
    data.put("lexicon", producer.lexicon());
    return data;
  }

  static @Nullable IndexStamp read(Map<String, String> data) {
    String schema = data.get("schema");
    String name = data.get("name");
    String version = data.get("version");
    String lexicon = data.get("lexicon");
    return schema == null || name == null || version == null || lexicon == null
        ? null
        : new IndexStamp(schema, new Producer(name, version, lexicon));
  }

  @Override
  public String toString() {
    return producer.name()
        + " "
        + producer.version()
        + " (schema "
        + schema
        + ", lexicon "
        + producer.lexicon()
        + ")";
  }
}
