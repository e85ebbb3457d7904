package org.mubiao.model.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names a document by its bytes: the first 16 hexadecimal digits of their SHA-256.
 *
 * @param value 16 lower-case hexadecimal digits
 */
public record DocumentId(String value) implements Comparable<DocumentId> {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");

  /** Checks the form. */
  public DocumentId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a document id: " + value);
    }
  }

  /** {@return the id of the document whose bytes have this SHA-256, given in hexadecimal} */
  public static DocumentId ofSha256(String hexadecimal) {
    return new DocumentId(hexadecimal.substring(0, 16));
  }

  /** As any record, but spelt out, like {@link org.mubiao.model.text.Span}: much is held by id. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DocumentId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(DocumentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
