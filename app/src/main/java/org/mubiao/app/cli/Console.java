package org.mubiao.app.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * The three standard streams, as one command sees them.
 *
 * @param in what is piped in
 * @param out answers
 * @param err messages
 */
record Console(InputStream in, PrintWriter out, PrintWriter err) {}
