package org.mubiao.app.service;

import org.mubiao.model.outcome.ExtractionOutcome;

/**
 * A file that was read.
 *
 * @param input the file
 * @param sha256 digest of its bytes, empty if they could not be read
 * @param outcome how it ended
 */
record Reading(Input input, String sha256, ExtractionOutcome outcome) {}
