/**
 * Folds text so that the grammar sees one form of it, and keeps the way back.
 *
 * <p>Takes a stretch of the document's text, gives an {@link
 * org.mubiao.extractor.normalize.AlignedText}. Every folded character stands for exactly one
 * original character; white space that only lays out the page is dropped. A span that leaves this
 * module is always in original text.
 */
@NullMarked
package org.mubiao.extractor.normalize;

import org.jspecify.annotations.NullMarked;
