package org.mubiao.model.search;

import org.jspecify.annotations.Nullable;

/**
 * A name that what was typed may become.
 *
 * @param kind what it names
 * @param name the name in full
 * @param within for one of several places of one name, what it lies in, from the top; else null
 * @param count how many targets, milestones and passages a search for it lists, 1 or more
 * @param query the clause of the query language that asks for it
 * @param why what was taken for what, such as {@code gaoqi = 高企 (pinyin)}; null if the name holds
 *     what was typed
 */
public record Suggestion(
    NameKind kind,
    String name,
    @Nullable String within,
    int count,
    String query,
    @Nullable String why) {}
