package org.mubiao.extractor.outline;

/** The ways in which parts are numbered, from the widest to the narrowest. */
public enum OrdinalStyle {
  /** 附件1. */
  ATTACHMENT,
  /** 第一编, 第一部分. */
  PART,
  /** 第一章. */
  CHAPTER,
  /** 第一节. */
  SECTION,
  /** 第一条. */
  ARTICLE,
  /** 一、. */
  CHINESE,
  /** （一）. */
  CHINESE_BRACKETED,
  /** 1. and 1、. */
  ARABIC,
  /** 1.1 and 1.1.1. */
  DOTTED,
  /** （1） and 1）. */
  ARABIC_BRACKETED,
  /** ①. */
  CIRCLED,
  /** 一是. */
  FIRSTLY
}
