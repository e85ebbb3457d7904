package org.mubiao.model.json;

import org.mubiao.model.target.Task;

/**
 * A task that stands alone, for tools that read no documents.
 *
 * @param task the task
 * @param document what is repeated of its document
 */
public record TaskLine(Task task, DocumentReference document) {}
