package org.mubiao.extractor.source;

/**
 * A part of a ZIP file, as the list of contents at its end tells.
 *
 * @param name path with {@code /}, decoded, otherwise as the file says it: it may be absolute, lead
 *     outside with {@code ..} or stand twice
 * @param method how it is packed: 0 is not at all, 8 is deflated
 * @param packed bytes packed
 * @param unpacked bytes it says it unpacks to
 * @param crc checksum of the unpacked bytes
 * @param offset where its local head begins
 * @param encrypted whether it needs a password
 * @param link whether it is a symbolic link
 */
public record ZipPart(
    String name,
    int method,
    long packed,
    long unpacked,
    int crc,
    long offset,
    boolean encrypted,
    boolean link) {

  /** What is small may unpack to this without being a bomb: a page of spaces packs well. */
  private static final long HARMLESS_BYTES = 1 << 16;

  /** {@return whether it is a folder} */
  public boolean isFolder() {
    return name.endsWith("/") || name.endsWith("\\");
  }

  /** {@return whether {@code packed} bytes that unpack to {@code unpacked} are a bomb} */
  static boolean swells(long packed, long unpacked, int expansion) {
    return unpacked > Math.max(packed, HARMLESS_BYTES) * expansion;
  }
}
