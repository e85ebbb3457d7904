package org.mubiao.extractor.parse.pdf;

import org.apache.pdfbox.util.Matrix;

/**
 * Where the next character of a string is drawn. From one to the next only the beginning of the
 * line moves, so that most of the product of three matrices stays as it is.
 */
final class PlaceOnLine {

  private final Matrix parameters;
  private final Matrix line;
  private final Matrix page;
  private final Matrix matrix;
  private final float[] raised = new float[3];

  /**
   * @param parameters size and rise of the text
   * @param line of the text; it moves on
   * @param page from the space of the line to that of the page
   */
  PlaceOnLine(Matrix parameters, Matrix line, Matrix page) {
    this.parameters = parameters;
    this.line = line;
    this.page = page;
    this.matrix = product();
    for (int i = 0; i < raised.length; i++) {
      raised[i] =
          parameters.getValue(2, 0) * line.getValue(0, i)
              + parameters.getValue(2, 1) * line.getValue(1, i);
    }
  }

  private Matrix product() {
    return parameters.multiply(line).multiply(page);
  }

  /**
   * {@return from the space of a character to that of the page; valid until asked again}
   *
   * @throws IllegalArgumentException if a place is no number
   */
  Matrix matrix() {
    float x = raised[0] + line.getValue(2, 0);
    float y = raised[1] + line.getValue(2, 1);
    float one = raised[2] + line.getValue(2, 2);
    float left = moved(x, y, one, 0);
    float up = moved(x, y, one, 1);
    if (!Float.isFinite(left) || !Float.isFinite(up)) {
      return product();
    }
    matrix.setValue(2, 0, left);
    matrix.setValue(2, 1, up);
    return matrix;
  }

  private float moved(float x, float y, float one, int column) {
    return x * page.getValue(0, column)
        + y * page.getValue(1, column)
        + one * page.getValue(2, column);
  }
}
