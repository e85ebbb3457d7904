/**
 * Pictures for people: a page with the evidence boxed.
 *
 * <p>Takes drawn pages and boxes in points; gives the bytes of a PNG, the same for the same page.
 * Knows nothing of targets and of file formats.
 */
@NullMarked
package org.mubiao.app.picture;

import org.jspecify.annotations.NullMarked;
