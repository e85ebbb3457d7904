package org.mubiao.indexer.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.indexer.NoticeDocuments;

/** What is said of the Lucene fields is what is written. */
final class SchemaFormsTest {

  @Test
  void everyFieldThatIsWrittenOfANoticeIsNamedAsItIsWritten() {
    assertThat(SchemaForms.all()).containsAll(FieldForm.of(NoticeDocuments.all()));
  }

  @Test
  void everyFieldOfTheSchemaIsThere() throws IllegalAccessException {
    List<String> missing = new ArrayList<>();
    List<String> names = SchemaForms.all().stream().map(FieldForm::name).toList();
    for (Field constant : Schema.class.getFields()) {
      Object field = constant.get(null);
      if (Modifier.isStatic(constant.getModifiers())
          && field.getClass().getPackage().equals(Schema.class.getPackage())
          && !(field instanceof Enum)
          && names.stream().noneMatch(name -> isOf(name, field))) {
        missing.add(constant.getName());
      }
    }
    assertThat(missing).isEmpty();
  }

  /** Whether a Lucene field is one of a field of the schema, which knows its name. */
  private static boolean isOf(String name, Object field) {
    return namesIn(field).stream().anyMatch(own -> name.equals(own) || name.startsWith(own + "."));
  }

  private static List<String> namesIn(Object field) {
    List<String> names = new ArrayList<>();
    for (Field part : field.getClass().getDeclaredFields()) {
      try {
        part.setAccessible(true);
        Object value = part.get(field);
        if (value instanceof String name) {
          names.add(name);
        } else if (value != null
            && !part.getType().isPrimitive()
            && !value.equals(field)
            && Schema.class.getPackage().equals(value.getClass().getPackage())) {
          names.addAll(namesIn(value));
        }
      } catch (IllegalAccessException impossible) {
        throw new AssertionError(impossible);
      }
    }
    return names;
  }
}
