package org.mubiao.app.service;

/** A file of an output is not the one that its state speaks of: it is being brought up to date. */
final class OutputChangedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutputChangedException(String file) {
    super(file + " is of another state of the output");
  }
}
