/**
 * The troubles that a person can mend, as every room of the faces throws them. They stand below the
 * rooms, since use cases, evaluation and both faces speak of them.
 */
@NullMarked
package org.mubiao.app;

import org.jspecify.annotations.NullMarked;
