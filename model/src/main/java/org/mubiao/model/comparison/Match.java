package org.mubiao.model.comparison;

import org.jspecify.annotations.Nullable;

/**
 * Why an old and a new record belong together.
 *
 * @param way how it was found
 * @param fit how well they fit, more than 0; of several that fit, the highest is taken
 * @param explanation the same in words
 * @param obstacle why their values may not be subtracted all the same, null if they may
 */
record Match(MatchedBy way, int fit, InWords explanation, @Nullable Obstacle obstacle) {}
