package org.mubiao.model.document;

import org.jspecify.annotations.Nullable;
import org.mubiao.model.text.Span;

/**
 * A numbered part of a document.
 *
 * @param id name inside the document, {@code s1}, {@code s2}, …
 * @param parent id of the section it lies in, null at the top
 * @param number ordinal as written without its punctuation: 三, （一）, 1, 附件2
 * @param title heading text, empty if the part has a number only
 * @param level depth, 1 at the top
 * @param path numbers from the top, joined by {@code /}: {@code 三/（一）/1}
 * @param span from its heading to its last character
 */
public record Section(
    String id,
    @Nullable String parent,
    String number,
    String title,
    int level,
    String path,
    Span span) {}
