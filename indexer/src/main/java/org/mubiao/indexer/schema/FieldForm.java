package org.mubiao.indexer.schema;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.IndexableFieldType;

/**
 * How a Lucene field is written, whatever is written into it.
 *
 * @param name its name
 * @param options what is kept of its terms; {@link IndexOptions#NONE} if it has none
 * @param tokenized whether an analyzer cuts it
 * @param normed whether its length is kept
 * @param stored whether it is kept to be shown
 * @param values what is kept of it by document
 * @param dimensions of its points, 0 if it has none
 */
public record FieldForm(
    String name,
    IndexOptions options,
    boolean tokenized,
    boolean normed,
    boolean stored,
    DocValuesType values,
    int dimensions) {

  /** {@return the fields of some documents, by name; what is written twice by one name is one} */
  public static List<FieldForm> of(Iterable<Document> documents) {
    TreeMap<String, FieldForm> forms = new TreeMap<>();
    for (Document document : documents) {
      for (IndexableField field : document) {
        forms.merge(field.name(), of(field), FieldForm::and);
      }
    }
    return List.copyOf(forms.values());
  }

  private static FieldForm of(IndexableField field) {
    IndexableFieldType type = field.fieldType();
    return new FieldForm(
        field.name(),
        type.indexOptions(),
        type.indexOptions() != IndexOptions.NONE && type.tokenized(),
        type.indexOptions() != IndexOptions.NONE && !type.omitNorms(),
        type.stored(),
        type.docValuesType(),
        type.pointDimensionCount());
  }

  private FieldForm and(FieldForm other) {
    return new FieldForm(
        name,
        more(options, other.options),
        tokenized || other.tokenized,
        normed || other.normed,
        stored || other.stored,
        values == DocValuesType.NONE ? other.values : values,
        Math.max(dimensions, other.dimensions));
  }

  private static IndexOptions more(IndexOptions one, IndexOptions other) {
    return List.of(one, other).stream().max(Comparator.naturalOrder()).orElse(one);
  }
}
