package org.mubiao.app.cli;

/** How an answer is written. */
enum Format {
  /** For a terminal. */
  TEXT,
  /** Markdown. */
  MD,
  /** JSON, as docs/format/ says. */
  JSON,
  /** Comma-separated values for spreadsheets. */
  CSV,
  /** A workbook; needs --to. */
  XLSX,
  /** A web page. */
  HTML
}
