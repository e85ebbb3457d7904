/**
 * Regular expressions that look for what they need before they are tried.
 *
 * <p>Takes expressions and text, gives matches: the same as {@link java.util.regex}, sooner where
 * there is none. Knows nothing of what the expressions say.
 */
@NullMarked
package org.mubiao.extractor.pattern;

import org.jspecify.annotations.NullMarked;
