/** Stretches of calendar time that a value covers. First and last day are both inside. */
@NullMarked
package org.mubiao.model.time;

import org.jspecify.annotations.NullMarked;
