package org.mubiao.model.target;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.text.Span;

/**
 * A piece of work that one unit list closes, or a numbered leaf item without a list.
 *
 * @param id name inside the document, {@code k1}, {@code k2}, …
 * @param section id of the section it stands in, null if none
 * @param title heading, or the first clause where there is none
 * @param responsibility who does it
 * @param deadline last day, null if unsaid
 * @param span from the item's number to the end of its list
 * @param text exactly what the span cuts out
 */
public record Task(
    String id,
    @Nullable String section,
    String title,
    Responsibility responsibility,
    @Nullable LocalDate deadline,
    Span span,
    String text) {}
