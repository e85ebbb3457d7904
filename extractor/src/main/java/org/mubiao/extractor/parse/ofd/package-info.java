/**
 * An OFD file (GB/T 33190) in, what is printed on its pages out.
 *
 * <p>Knows how such a package lies together and how it says where text, lines and pictures stand;
 * reads it with the XML reader of the JDK, into memory only. Which characters make a line, a
 * paragraph or a table is found out by {@code extractor.parse.print}.
 */
@NullMarked
package org.mubiao.extractor.parse.ofd;

import org.jspecify.annotations.NullMarked;
