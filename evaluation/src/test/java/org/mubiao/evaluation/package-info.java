/** The numbers that are expected of the program, and the tests that take them. */
@org.jspecify.annotations.NullMarked
package org.mubiao.evaluation;
