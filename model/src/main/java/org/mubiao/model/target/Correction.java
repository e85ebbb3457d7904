package org.mubiao.model.target;

import org.jspecify.annotations.Nullable;

/**
 * What a person changed in a record, kept beside the original.
 *
 * @param target id of the record
 * @param evidence the record's evidence when it was corrected; a correction holds only while it
 *     still stands
 * @param field name of the corrected JSON field, or {@code checked}
 * @param old value before, as JSON text
 * @param replacement value after, as JSON text
 * @param note why, null if unsaid
 */
public record Correction(
    String target,
    String evidence,
    String field,
    @Nullable String old,
    @Nullable String replacement,
    @Nullable String note) {}
