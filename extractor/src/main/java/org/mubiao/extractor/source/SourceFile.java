package org.mubiao.extractor.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;

/** A file's name and bytes. The bytes are not copied: nobody may change them. */
public final class SourceFile {

  private final String name;
  private final byte[] bytes;

  /** Made when it is first asked for, since a look at a file does not always need it. */
  private @Nullable String sha256;

  /**
   * Names a file and its bytes.
   *
   * @param name path relative to its input root, with {@code /}
   * @param bytes the whole content
   */
  public SourceFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** {@return the path relative to its input root, with {@code /}} */
  public String name() {
    return name;
  }

  /** {@return the content; not to be changed} */
  public byte[] bytes() {
    return bytes;
  }

  /** {@return SHA-256 of the content, 64 hexadecimal digits} */
  public String sha256() {
    String made = sha256; // threads that ask at once make the same
    if (made == null) {
      made = digest(bytes);
      sha256 = made;
    }
    return made;
  }

  /** {@return the id of the document these bytes are} */
  public DocumentId id() {
    return DocumentId.ofSha256(sha256());
  }
}
