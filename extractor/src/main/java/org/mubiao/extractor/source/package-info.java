/**
 * Files as they come in, and the limits they are held to.
 *
 * <p>Knows names, bytes and digests; knows no format. Inputs are all files but {@code README*} and
 * dot-files, in the order of their paths.
 */
@NullMarked
package org.mubiao.extractor.source;

import org.jspecify.annotations.NullMarked;
