package org.mubiao.extractor.lexicon;

/** What a cue word tells the grammar. */
public enum CueRole {
  /** 不少于 before a number. */
  AT_LEAST,
  /** 超过 before a number. */
  MORE_THAN,
  /** 控制在 before a number. */
  AT_MOST,
  /** 低于 before a number. */
  LESS_THAN,
  /** 约 before a number. */
  ABOUT,
  /** 达到 before a number: at least for a target, exactly for an actual. */
  REACH,
  /** 稳定在 before a number. */
  HOLD,
  /** 以上 after a number. */
  SUFFIX_AT_LEAST,
  /** 以内 after a number. */
  SUFFIX_AT_MOST,
  /** 左右 after a number. */
  SUFFIX_ABOUT,
  /** 增长. */
  GROWTH,
  /** 下降. */
  REDUCTION,
  /** 增加: new for a count, growth for a share. */
  INCREASE,
  /** 净增. */
  NET,
  /** 累计. */
  CUMULATIVE,
  /** 分别, 均: each member of a list has its own value. */
  DISTRIBUTE,
  /** 较上年. */
  COMPARE,
  /** Words of will and manner that are no part of a name. */
  INTENT,
  /** Words of manner: dropped before a verb, part of a name before a noun (重点, 集中). */
  MANNER,
  /** 推动 somebody to do something. */
  CAUSATIVE,
  /** Verbs that take a counted object. */
  ACTION,
  /** Nouns that open like a verb: 退役军人, 脱贫县. */
  NOUN,
  /** Verbs whose result can be delivered by a date. */
  DELIVER,
  /** Results that nobody can check. */
  VAGUE,
  /** What is paid, not what is reached. */
  INCENTIVE,
  /** Headings of looking back. */
  REVIEW,
  /** 牵头单位. */
  LEAD,
  /** 协同单位. */
  PARTNER,
  /** 责任单位. */
  RESPONSIBLE,
  /** 责任领导, 联系人: people, named beside the units. */
  PERSON,
  /** 完成时限: until when, named beside the units. */
  DUE,
  /** 全市, 我市. */
  OWN_AREA
}
