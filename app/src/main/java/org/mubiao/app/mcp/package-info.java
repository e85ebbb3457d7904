/**
 * The face for assistants: the Model Context Protocol over standard input and output.
 *
 * <p>Takes lines of JSON-RPC and one state of the output at a time; gives answers for reading with
 * the same JSON as the API, and with the place of each statement. It knows tools and messages, and
 * nothing of how records are found.
 */
@NullMarked
package org.mubiao.app.mcp;

import org.jspecify.annotations.NullMarked;
