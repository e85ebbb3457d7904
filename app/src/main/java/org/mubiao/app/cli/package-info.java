/** The command line: options in, exit status and messages out. */
@NullMarked
package org.mubiao.app.cli;

import org.jspecify.annotations.NullMarked;
