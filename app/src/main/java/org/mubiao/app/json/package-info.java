/**
 * Answers of commands as JSON, and the state of an output folder. What a document's file holds is
 * {@code model.json}'s business.
 */
@NullMarked
package org.mubiao.app.json;

import org.jspecify.annotations.NullMarked;
