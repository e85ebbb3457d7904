package org.mubiao.indexer.divided;

/**
 * A question as it is sent.
 *
 * @param stamp what fields and which lexicon who asks works with
 * @param question the question
 */
public record Asked(String stamp, PartQuestion question) {}
