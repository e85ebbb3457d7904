package org.mubiao.extractor.parse.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;

/** The operator that chooses a font, which leaves the font's program unread where it can. */
final class SetTextFont extends SetFontAndSize {

  private final PDFStreamEngine engine;
  private final TextFonts fonts;

  SetTextFont(PDFStreamEngine engine, TextFonts fonts) {
    super(engine);
    this.engine = engine;
    this.fonts = fonts;
  }

  @Override
  public void process(Operator operator, List<COSBase> arguments) throws IOException {
    if (arguments.size() >= 2
        && arguments.get(0) instanceof COSName name
        && arguments.get(1) instanceof COSNumber size) {
      TextFont font = fonts.of(engine.getResources(), name);
      if (font != null) {
        PDTextState state = engine.getGraphicsState().getTextState();
        state.setFontSize(size.floatValue());
        state.setFont(font);
        return;
      }
    }
    super.process(operator, arguments);
  }
}
