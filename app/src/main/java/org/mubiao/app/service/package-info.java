/**
 * What people do with the program, one class a use case: run, extract, add, table, verify, …. The
 * command line and the web page call the same ones.
 *
 * <p>Takes paths, names and options that are already understood as such; gives values. Knows the
 * files of an output folder and in which order they are written. Prints nothing and ends no
 * program: what goes wrong is a {@link org.mubiao.app.CommandException}, which says which exit
 * status it is worth.
 */
@NullMarked
package org.mubiao.app.service;

import org.jspecify.annotations.NullMarked;
