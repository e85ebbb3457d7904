package org.mubiao.app.web.api;

import org.jspecify.annotations.Nullable;
import org.mubiao.app.json.ApiOperation.ApiAnswer;

/** A form that an answer can have. */
enum ApiFormat {
  JSON("json", "application/json"),
  JSONL("jsonl", "application/jsonl"),
  CSV("csv", "text/csv"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  MD("md", "text/markdown"),
  HTML("html", "text/html"),
  TEXT("txt", "text/plain"),
  SCHEMA("schema.json", "application/schema+json"),
  BYTES("", "application/octet-stream");

  private final String code;
  private final String mediaType;

  ApiFormat(String code, String mediaType) {
    this.code = code;
    this.mediaType = mediaType;
  }

  /** {@return the word of the parameter {@code format}, and the ending of files} */
  String code() {
    return code;
  }

  /** {@return the media type without parameters} */
  String mediaType() {
    return mediaType;
  }

  /** {@return what the header says} */
  String contentType() {
    boolean text = mediaType.startsWith("text/") || this == JSON || this == JSONL;
    return text ? mediaType + "; charset=utf-8" : mediaType;
  }

  /** {@return whether a person saves it rather than a program reading it at once} */
  boolean isFile() {
    return this == CSV || this == XLSX;
  }

  /** {@return what the table of operations says of it} */
  ApiAnswer with(@Nullable String schema) {
    return new ApiAnswer(mediaType, schema);
  }
}
