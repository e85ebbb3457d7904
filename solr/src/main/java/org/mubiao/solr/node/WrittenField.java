package org.mubiao.solr.node;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.SortField;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.SolrException.ErrorCode;
import org.apache.solr.response.TextResponseWriter;
import org.apache.solr.schema.FieldType;
import org.apache.solr.schema.SchemaField;
import org.apache.solr.uninverting.UninvertingReader;
import org.jspecify.annotations.Nullable;

/**
 * The type of fields that the index writes and asks in its own way, and of the one field that
 * brings them all; Solr itself neither makes, sorts nor shows them.
 */
public final class WrittenField extends FieldType {

  @Override
  public List<IndexableField> createFields(SchemaField field, Object value) {
    return value instanceof CarriedDocument carried ? carried.fields() : List.of();
  }

  @Override
  public void checkSchemaField(SchemaField field) {
    // any form will do: the index says what is written
  }

  @Override
  public UninvertingReader.@Nullable Type getUninversionType(SchemaField field) {
    return null;
  }

  @Override
  public void write(TextResponseWriter writer, String name, IndexableField field)
      throws IOException {
    writer.writeStr(name, "", false);
  }

  @Override
  public SortField getSortField(SchemaField field, boolean top) {
    throw new SolrException(ErrorCode.BAD_REQUEST, field.getName() + " orders nothing");
  }
}
