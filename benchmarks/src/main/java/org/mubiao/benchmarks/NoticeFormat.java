package org.mubiao.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;

/**
 * A format that offices publish notices in. Each writes the same paragraphs, the first of them the
 * title, and what comes after a mark as a table with a head.
 */
enum NoticeFormat {
  /** Plain text in UTF-8. */
  TEXT("txt") {
    @Override
    byte[] bytes(List<String> paragraphs, List<List<String>> table) {
      return plain(paragraphs, table).getBytes(StandardCharsets.UTF_8);
    }
  },

  /** Plain text as older systems write it. */
  OLD_TEXT("txt") {
    @Override
    byte[] bytes(List<String> paragraphs, List<List<String>> table) {
      return plain(paragraphs, table).getBytes(Charset.forName("GB18030"));
    }
  },

  /** A page as the web site of a government shows it. */
  HTML("html") {
    @Override
    byte[] bytes(List<String> paragraphs, List<List<String>> table) {
      return PublishedPage.of(paragraphs, table);
    }
  },

  /** A document as somebody types it in an office program. */
  DOCX("docx") {
    @Override
    byte[] bytes(List<String> paragraphs, List<List<String>> table) throws IOException {
      return OfficeDocument.of(paragraphs, table);
    }
  },

  /** A page with nothing but words, as a program writes it that knows no looks. */
  BARE_HTML("bare-html") {
    @Override
    byte[] bytes(List<String> paragraphs, List<List<String>> table) {
      StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"zh\"><head>");
      page.append("<meta charset=\"utf-8\"><title>").append(paragraphs.get(0)).append("</title>");
      page.append("<style>p{text-indent:2em}</style></head><body>");
      page.append("<div class=\"nav\"><a href=\"/\">首页</a> <a href=\"/xxgk\">信息公开</a></div>");
      page.append("<div class=\"content\"><h1>").append(paragraphs.get(0)).append("</h1>");
      for (String paragraph : paragraphs.subList(1, paragraphs.size())) {
        page.append("<p>").append(paragraph).append("</p>\n");
      }
      page.append("<table border=\"1\">");
      for (List<String> row : table) {
        page.append("<tr>");
        row.forEach(cell -> page.append("<td>").append(cell).append("</td>"));
        page.append("</tr>\n");
      }
      page.append("</table></div><div class=\"footer\">网站地图 联系我们</div></body></html>\n");
      return page.toString().getBytes(StandardCharsets.UTF_8);
    }
  },

  /** A document without any styles, as a program writes it. */
  BARE_DOCX("bare-docx") {
    @Override
    byte[] bytes(List<String> paragraphs, List<List<String>> table) throws IOException {
      try (XWPFDocument document = new XWPFDocument()) {
        for (String paragraph : paragraphs) {
          document.createParagraph().createRun().setText(paragraph);
        }
        if (!table.isEmpty()) {
          XWPFTable rows = document.createTable(table.size(), table.get(0).size());
          for (int row = 0; row < table.size(); row++) {
            for (int column = 0; column < table.get(row).size(); column++) {
              rows.getRow(row).getCell(column).setText(table.get(row).get(column));
            }
          }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
      }
    }
  },

  /** Rich text, with every Chinese character as a number. */
  RTF("rtf") {
    @Override
    byte[] bytes(List<String> paragraphs, List<List<String>> table) {
      StringBuilder text = new StringBuilder("{\\rtf1\\ansi\\uc1\n");
      for (String paragraph : paragraphs) {
        appendRich(paragraph, text);
        text.append("\\par\n");
      }
      for (List<String> row : table) {
        text.append("\\trowd");
        for (int column = 1; column <= row.size(); column++) {
          text.append("\\cellx").append(column * 2000);
        }
        for (String cell : row) {
          text.append("\\intbl ");
          appendRich(cell, text);
          text.append("\\cell");
        }
        text.append("\\row\n");
      }
      return text.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }
  },

  /** A workbook: the title above the table, the paragraphs below. */
  XLSX("xlsx") {
    @Override
    byte[] bytes(List<String> paragraphs, List<List<String>> table) throws IOException {
      try (XSSFWorkbook workbook = new XSSFWorkbook()) {
        XSSFSheet sheet = workbook.createSheet("附件");
        int number = 0;
        sheet.createRow(number++).createCell(0).setCellValue(paragraphs.get(0));
        for (List<String> cells : table) {
          XSSFRow row = sheet.createRow(number++);
          for (int column = 0; column < cells.size(); column++) {
            row.createCell(column).setCellValue(cells.get(column));
          }
        }
        for (String paragraph : paragraphs.subList(1, paragraphs.size())) {
          sheet.createRow(number++).createCell(0).setCellValue(paragraph);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
      }
    }
  };

  private static final List<NoticeFormat> IN_THEIR_SHARE =
      List.of(TEXT, TEXT, TEXT, OLD_TEXT, HTML, HTML, HTML, HTML, DOCX, DOCX, DOCX, RTF, XLSX);

  private final String code;

  NoticeFormat(String code) {
    this.code = code;
  }

  /** {@return one of them, as often as offices use it} */
  static NoticeFormat any(Random random) {
    return Phrases.any(IN_THEIR_SHARE, random);
  }

  /** {@return the format of that name, or null if there is none} */
  static @Nullable NoticeFormat named(String code) {
    for (NoticeFormat format : values()) {
      if (format.code.equals(code)) {
        return format;
      }
    }
    return null;
  }

  /** {@return how names of its files end, without the dot} */
  String extension() {
    return code.substring(code.indexOf('-') + 1);
  }

  /**
   * {@return a file}
   *
   * @param paragraphs the title first
   * @param table rows of as many cells each, the head first; may be empty
   */
  abstract byte[] bytes(List<String> paragraphs, List<List<String>> table) throws IOException;

  private static String plain(List<String> paragraphs, List<List<String>> table) {
    StringBuilder text = new StringBuilder();
    paragraphs.forEach(paragraph -> text.append(paragraph).append('\n'));
    table.forEach(row -> text.append(String.join("\t", row)).append('\n'));
    return text.toString();
  }

  private static void appendRich(String words, StringBuilder text) {
    for (int index = 0; index < words.length(); index++) {
      char character = words.charAt(index);
      if (character < 128) {
        text.append(character);
      } else {
        text.append("\\u").append((int) (short) character).append('?');
      }
    }
  }
}
