package org.mubiao.model.search;

/**
 * A value that hits share, and how many do.
 *
 * @param value the value, in the words a filter takes
 * @param count hits that have it, 1 or more
 */
public record FacetValue(String value, int count) {}
