/**
 * The published JSON: target sets, lines of targets, reports and findings, written and read.
 *
 * <p>Takes and gives values of the model and bytes; knows the names and the order of fields, which
 * {@code docs/format/} publishes as JSON Schemas. Reading what was written gives an equal value,
 * and the same value always gives the same bytes. Reading checks what it reads: files may come from
 * anybody. Jackson is named here and in {@code app.json} alone.
 */
@NullMarked
package org.mubiao.model.json;

import org.jspecify.annotations.NullMarked;
