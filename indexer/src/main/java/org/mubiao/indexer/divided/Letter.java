package org.mubiao.indexer.divided;

import org.jspecify.annotations.Nullable;

/**
 * An answer of a part as it is sent.
 *
 * @param stamp what fields and which lexicon the part works with
 * @param state names what the part holds: equal for the same documents, on whatever machine
 * @param answer the answer; null if question and part have different stamps
 */
public record Letter(String stamp, String state, @Nullable PartAnswer answer) {}
