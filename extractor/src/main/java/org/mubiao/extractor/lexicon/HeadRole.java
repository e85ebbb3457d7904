package org.mubiao.extractor.lexicon;

/** What a column of a table is for, as its head says. */
public enum HeadRole {
  /** Row numbers. */
  ORDINAL,
  /** What is measured. */
  NAME,
  /** What is to be done. */
  TASK,
  /** What several rows belong to. */
  CLASS,
  /** Units of measure. */
  UNIT,
  /** Binding or expected. */
  FORCE,
  /** Bodies that lead. */
  LEAD,
  /** Bodies that take part. */
  PARTNER,
  /** Bodies that answer, without a role. */
  RESPONSIBLE,
  /** Dates. */
  TIME,
  /** Figures. */
  VALUE,
  /** Words that may follow a year in the head of a column of figures. */
  YEAR_TAIL,
  /** Words that may follow the number of a five-year plan as well as words behind a year. */
  PLAN_TAIL,
  /** Words that make a head of two years one of the change between them. */
  CHANGE,
  /** Remarks. */
  NOTE
}
