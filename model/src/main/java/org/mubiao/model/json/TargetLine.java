package org.mubiao.model.json;

import org.mubiao.model.target.Target;

/**
 * A line of {@code targets.jsonl}: a target that stands alone, for tools that read no documents.
 *
 * @param target the record
 * @param document what is repeated of its document
 */
public record TargetLine(Target target, DocumentReference document) {}
