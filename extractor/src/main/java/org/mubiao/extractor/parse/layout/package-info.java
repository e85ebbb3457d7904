/**
 * What the rooms of the formats share: how a text is put together with its blocks, how the cells of
 * a table find their columns, and how a file is turned away. Knows no format.
 */
@NullMarked
package org.mubiao.extractor.parse.layout;

import org.jspecify.annotations.NullMarked;
