/**
 * Front door of the extractor: bytes of a notice in, what it commits to out.
 *
 * <p>Takes a {@link org.mubiao.extractor.source.SourceFile}, gives exactly one {@link
 * org.mubiao.model.outcome.ExtractionOutcome}. Nothing outside this module looks into the rooms
 * below.
 */
@NullMarked
package org.mubiao.extractor;

import org.jspecify.annotations.NullMarked;
