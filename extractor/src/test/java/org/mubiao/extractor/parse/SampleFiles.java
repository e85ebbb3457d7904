package org.mubiao.extractor.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.ProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Small files of the office formats, made anew for each test. */
final class SampleFiles {

  private SampleFiles() {}

  /** {@return a notice with two levels of automatic numbers and a table with merged cells} */
  static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("页眉");
      document.createParagraph().createRun().setText("关于工作的通知");
      BigInteger list = list(document);
      item(document, list, 0, "总体要求");
      item(document, list, 0, "主要目标");
      item(document, list, 1, "创新");
      XWPFTable table = document.createTable(3, 3);
      String[][] words = {{"镇区", "目标", ""}, {"", "高企", "专利"}, {"东镇", "20", "30"}};
      for (int row = 0; row < 3; row++) {
        for (int column = 0; column < 3; column++) {
          table.getRow(row).getCell(column).setText(words[row][column]);
        }
      }
      properties(table.getRow(0).getCell(0)).addNewVMerge().setVal(STMerge.RESTART);
      properties(table.getRow(1).getCell(0)).addNewVMerge();
      properties(table.getRow(0).getCell(1)).addNewGridSpan().setVal(BigInteger.TWO);
      table.getRow(0).removeCell(2);
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static CTTcPr properties(XWPFTableCell cell) {
    return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
  }

  private static BigInteger list(XWPFDocument document) {
    CTAbstractNum form = CTAbstractNum.Factory.newInstance();
    form.setAbstractNumId(BigInteger.ZERO);
    level(form, 0, "%1、");
    level(form, 1, "（%2）");
    XWPFNumbering numbering = document.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(form)));
  }

  private static void level(CTAbstractNum form, int number, String text) {
    CTLvl level = form.addNewLvl();
    level.setIlvl(BigInteger.valueOf(number));
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING);
    level.addNewLvlText().setVal(text);
  }

  private static void item(XWPFDocument document, BigInteger list, int level, String words) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(level));
    paragraph.createRun().setText(words);
  }

  /** {@return a PDF file with one line on each page} */
  static byte[] pdf(List<String> pages) throws IOException {
    return pdf(pages, null);
  }

  /** {@return a PDF file with one line on each page, protected if a policy is given} */
  static byte[] pdf(List<String> pages, @Nullable ProtectionPolicy policy) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (String line : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.newLineAtOffset(72, 700);
          content.showText(line);
          content.endText();
        }
      }
      if (policy != null) {
        document.protect(policy);
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
