/**
 * What a document commits to: targets, actuals, milestones, tasks, the units responsible, and what
 * does not add up.
 *
 * <p>Laws: a quote is the span cut from the document's text; the id of a target follows from its
 * document and its evidence; targets are sorted by evidence.
 */
@NullMarked
package org.mubiao.model.target;

import org.jspecify.annotations.NullMarked;
