/**
 * Reads numbers written in digits or in Chinese characters.
 *
 * <p>Takes characters, gives exact decimals. Knows nothing of units or sentences.
 */
@NullMarked
package org.mubiao.extractor.numeral;

import org.jspecify.annotations.NullMarked;
