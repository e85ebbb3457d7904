/**
 * Turns the blocks of a parsed document into passages under numbered sections.
 *
 * <p>Takes a {@link org.mubiao.model.document.ParsedDocument}, gives an {@link
 * org.mubiao.extractor.outline.Outline}: printed lines joined to paragraphs, page furniture left
 * out, headings recognised by their numbers (第一章, 一、, （一）, 1., （1）, ①, 附件1). Knows the shapes of
 * ordinals; knows nothing of what the text commits to.
 */
@NullMarked
package org.mubiao.extractor.outline;

import org.jspecify.annotations.NullMarked;
