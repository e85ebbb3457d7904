package org.mubiao.extractor.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Random;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class GlyphBoxTest {

  private static final AffineTransform[] PAGES = {
    new AffineTransform(1, 0, 0, -1, 0, 842),
    new AffineTransform(0, 1, 1, 0, -20, -10.5),
    new AffineTransform(-1, 0, 0, 1, 595, 0),
    new AffineTransform(0, -1, -1, 0, 842, 595)
  };

  @Test
  void boxIsThatOfTheTurnedShape() {
    Random random = new Random(7);
    GlyphBox box = new GlyphBox();
    for (int i = 0; i < 5_000; i++) {
      AffineTransform toPage = PAGES[i % PAGES.length];
      boolean level = random.nextBoolean();
      Matrix matrix =
          new Matrix(
              near(random, 20),
              level ? 0 : near(random, 20),
              level ? 0 : near(random, 20),
              near(random, 20),
              near(random, 900),
              near(random, 900));
      double width = random.nextFloat();
      box.place(toPage, matrix, 0, -0.14f, width, 1);

      AffineTransform whole = new AffineTransform(toPage);
      whole.concatenate(matrix.createAffineTransform());
      Rectangle2D shape =
          whole.createTransformedShape(new Rectangle2D.Double(0, -0.14f, width, 1)).getBounds2D();
      assertThat(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()))
          .as("%s on %s", matrix, toPage)
          .isEqualTo(shape);
    }
  }

  @Test
  void lineRunsWhereItsMatrixSaysAsAReaderSeesIt() {
    GlyphBox box = new GlyphBox();
    int[] directions = new int[5];
    for (int quarters = 0; quarters < 4; quarters++) {
      box.place(PAGES[0], Matrix.getRotateInstance(-quarters * Math.PI / 2, 300, 400), 0, 0, 1, 1);
      directions[quarters] = box.direction();
    }
    box.place(PAGES[0], Matrix.getRotateInstance(0.7, 300, 400), 0, 0, 1, 1);
    directions[4] = box.direction();
    assertThat(directions).containsExactly(0, 1, 2, 3, -1);
  }

  @Test
  void whatIsBesideThePageIsNotOnIt() {
    assertThat(isSeen(-12, 400)).isFalse();
    assertThat(isSeen(-11, 400)).isTrue();
    assertThat(isSeen(594, 400)).isTrue();
    assertThat(isSeen(595, 400)).isFalse();
    assertThat(isSeen(300, 842)).isFalse();
    assertThat(isSeen(300, -12)).isFalse();
    GlyphBox box = new GlyphBox();
    box.place(PAGES[0], new Matrix(), 0, 0, Double.POSITIVE_INFINITY, 1);
    assertThat(box.isOn(595, 842)).isFalse();
  }

  private static boolean isSeen(float x, float y) {
    GlyphBox box = new GlyphBox();
    box.place(PAGES[0], new Matrix(12, 0, 0, 12, x, y), 0, 0, 1, 1);
    return box.isOn(595, 842);
  }

  private static float near(Random random, float most) {
    return (random.nextFloat() - 0.5f) * 2 * most;
  }
}
