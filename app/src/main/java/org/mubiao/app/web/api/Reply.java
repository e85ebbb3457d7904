package org.mubiao.app.web.api;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.service.Slice;

/**
 * What a request is answered with.
 *
 * @param contentType media type with its parameters
 * @param content what writes the body
 * @param file name to save it under, null if it is shown
 * @param total how much there is on all pages, null if there are no pages
 * @param limit how much of it a file without pages holds, null if it holds all
 */
record Reply(
    String contentType,
    Content content,
    @Nullable String file,
    @Nullable Integer total,
    @Nullable Integer limit) {

  Reply(String contentType, Content content, @Nullable String file, @Nullable Integer total) {
    this(contentType, content, file, total, null);
  }

  /** Writes a body. */
  @FunctionalInterface
  interface Content {
    /** Writes it; the stream stays open. */
    void writeTo(OutputStream stream) throws IOException;
  }

  static Reply json(byte[] bytes) {
    return of(ApiFormat.JSON, bytes);
  }

  static Reply of(ApiFormat format, byte[] bytes) {
    return new Reply(format.contentType(), stream -> stream.write(bytes), null, null);
  }

  /** {@return a body that is saved under a name with the ending of its format, if it is a file} */
  static Reply of(ApiFormat format, String name, Content content) {
    return new Reply(
        format.contentType(), content, format.isFile() ? name + "." + format.code() : null, null);
  }

  Reply page(Slice<?> slice) {
    return page(slice.total());
  }

  Reply page(int all) {
    return new Reply(contentType, content, file, all);
  }

  /** {@return the same with word that it holds so many of all, and no more} */
  Reply cut(int limited, int all) {
    return new Reply(contentType, content, file, all, limited);
  }
}
