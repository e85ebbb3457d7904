/**
 * What no other room reads: Tika says what a file is, and reads it if it can.
 *
 * <p>Takes bytes, gives whole paragraphs and tables, or the name of the type for a refusal. Nothing
 * of it is loaded before the first file that needs it, because that takes longer than reading a
 * text.
 */
@NullMarked
package org.mubiao.extractor.parse.fallback;

import org.jspecify.annotations.NullMarked;
