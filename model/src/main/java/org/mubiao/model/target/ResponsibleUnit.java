package org.mubiao.model.target;

import org.jspecify.annotations.Nullable;

/**
 * A unit that answers for something.
 *
 * @param name as written
 * @param fullName its full name, null if it cannot be told
 */
public record ResponsibleUnit(String name, @Nullable String fullName) {}
