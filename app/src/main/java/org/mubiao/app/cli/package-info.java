/**
 * The command line: options in, exit status and messages out.
 *
 * <p>Each command is a thin class: it turns its arguments into a call of {@code app.service} and
 * prints what comes back. {@link org.mubiao.app.cli.Main} knows all commands but loads only the one
 * that is asked for, and turns every exception into one sentence and an exit status.
 */
@NullMarked
package org.mubiao.app.cli;

import org.jspecify.annotations.NullMarked;
