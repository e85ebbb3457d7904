/**
 * What a document is: where it came from, what it says of itself, and how it is laid out.
 *
 * <p>Pages and blocks lie in order inside the text; cells lie inside their table, sections inside
 * their parent. Nothing here knows a file format.
 */
@NullMarked
package org.mubiao.model.document;

import org.jspecify.annotations.NullMarked;
