/**
 * Files as they come in, and the limits they are held to.
 *
 * <p>Knows names, bytes, digests and ZIP packages; knows no format of documents. Inputs are all
 * files but {@code README*} and dot-files, in the order of their paths; in place of a package stand
 * the files in it.
 */
@NullMarked
package org.mubiao.extractor.source;

import org.jspecify.annotations.NullMarked;
