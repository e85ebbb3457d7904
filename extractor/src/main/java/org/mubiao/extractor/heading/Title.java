package org.mubiao.extractor.heading;

import org.jspecify.annotations.Nullable;

/**
 * The title of a document.
 *
 * @param text title of the plan itself, null if none is found
 * @param wrapper title of the notice that passes the plan on, null if there is none
 */
record Title(@Nullable String text, @Nullable String wrapper) {}
