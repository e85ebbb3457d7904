package org.mubiao.extractor.parse.office.xml;

import java.io.IOException;

/** A part unpacks further than the limits allow. */
final class SwellingException extends IOException {

  private static final long serialVersionUID = 1L;

  SwellingException() {
    super("a part unpacks further than the limits allow");
  }
}
