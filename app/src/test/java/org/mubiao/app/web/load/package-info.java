/**
 * A server under load: clients that ask it all sorts of things while notices are added, and the
 * answers of a server that nobody disturbs, which theirs are held against.
 *
 * <p>Takes notices written for it; gives what was asked and answered, and how long it took. It
 * knows of the server its addresses, and that the tag of an answer tells its state.
 */
package org.mubiao.app.web.load;
