/**
 * Finds what does not add up inside one document.
 *
 * <p>Takes the outline and what was read from it, gives findings with all their evidence. It is
 * strict: a finding that a careful reader would not share is a defect. What only shows between
 * documents is found elsewhere.
 */
@NullMarked
package org.mubiao.extractor.check;

import org.jspecify.annotations.NullMarked;
