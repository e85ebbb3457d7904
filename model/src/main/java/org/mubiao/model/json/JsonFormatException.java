package org.mubiao.model.json;

import java.io.IOException;

/** JSON was not what the format says, or is larger than anything this program writes. */
public class JsonFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong, and at which place. */
  public JsonFormatException(String sentence) {
    super(sentence);
  }

  /** Says what is wrong, with what revealed it. */
  public JsonFormatException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** {@return what is wrong, and where} */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
