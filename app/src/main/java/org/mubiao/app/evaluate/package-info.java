/**
 * Measures how good an output is: compares it with documents that people annotated.
 *
 * <p>Takes a folder of annotations and a folder of output; gives precision, recall and the share of
 * right fields, for quantities, milestones and unit lists. How records are paired is laid down in
 * {@link org.mubiao.app.evaluate.Pairing}, and when a field is right in {@link
 * org.mubiao.app.evaluate.FieldCheck}: the figures of two versions can be compared only as long as
 * these stay as they are. It reads any JSON of the published format, not only what this program
 * wrote.
 *
 * <p>Likeness and shares are binary floating-point numbers here, unlike anywhere else in the
 * program: they measure, they are no values of documents, and the order of likely pairs must be the
 * same wherever the measure is taken.
 */
@NullMarked
package org.mubiao.app.evaluate;

import org.jspecify.annotations.NullMarked;
