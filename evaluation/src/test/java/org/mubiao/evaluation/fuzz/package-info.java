/**
 * Looks for inputs that the program stumbles over, led by what of the code they reach, and keeps
 * those that were found as tests.
 *
 * <p>Takes seeds, passages and fixtures of the project, and any bytes; gives failures: an outcome
 * that is not declared, a quote that its span does not cut, JSON that reads back otherwise, time
 * without end. It knows the front doors of the houses, and nothing of how Jazzer changes inputs.
 */
@NullMarked
package org.mubiao.evaluation.fuzz;

import org.jspecify.annotations.NullMarked;
