package org.mubiao.indexer.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.search.HitKind;
import org.mubiao.model.target.Target;
import org.mubiao.model.text.Span;

/**
 * What the index keeps of a target or passage to show it.
 *
 * @param kind what it is
 * @param document document it stands in
 * @param file path of that document's file
 * @param title title of the plan, null if the document has none
 * @param place full name of the area, null if unknown
 * @param year last calendar year covered, null if unknown
 * @param section path of the section, null if in none
 * @param headings titles of that section and of those around it, outermost first
 * @param span the sentence, in the document's text
 * @param text what the span cuts out
 * @param target the record, null for a passage
 */
public record StoredHit(
    HitKind kind,
    DocumentId document,
    String file,
    @Nullable String title,
    @Nullable String place,
    @Nullable Integer year,
    @Nullable String section,
    List<String> headings,
    Span span,
    String text,
    @Nullable Target target) {}
