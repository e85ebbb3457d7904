/**
 * Reads what a document says of itself: title, number, issuer, date, kind, region, years.
 *
 * <p>Takes an {@link org.mubiao.extractor.outline.Outline}, gives a {@link
 * org.mubiao.model.document.DocumentInfo}. Forms follow GB/T 9704-2012. What is not stated stays
 * null.
 */
@NullMarked
package org.mubiao.extractor.heading;

import org.jspecify.annotations.NullMarked;
