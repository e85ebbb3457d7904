package org.mubiao.model.target;

import org.jspecify.annotations.Nullable;

/**
 * What is measured.
 *
 * @param name the document's words, complete enough to stand alone
 * @param key entry of the indicator catalogue, null if none fits
 * @param label the catalogue's name of that entry, null together with {@code key}
 */
public record Indicator(String name, @Nullable String key, @Nullable String label) {}
