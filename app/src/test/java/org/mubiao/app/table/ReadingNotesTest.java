package org.mubiao.app.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.outcome.ExtractionOutcome;
import org.mubiao.testkit.Lexicons;

/** What the reading of a file says of it, in Chinese. */
class ReadingNotesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          要点 2025.docx is cut off or damaged; get the whole file again. | 要点 2025.docx不完整或已损坏，请重新获取完整的文件。
          a.pdf has more than 2000 pages; split it into smaller files. | a.pdf超过2000页，请拆成几个文件。
          2 electronic seals were not read. | 有电子印章2枚未读取。
          Page 1, 3 is a picture without text and was not read: text recognition is switched off. | 第1, 3页是没有文字的图片，未读取：文字识别已关闭。
          s.jpg is a picture, and text recognition is switched off; give the text or the Word file instead. | s.jpg是图片，且文字识别已关闭；请改为提供文本或Word文件。
          Nobody has put this into Chinese. | Nobody has put this into Chinese.
          """)
  void theyAreSaidInChinese(String english, String chinese) {
    assertThat(ReadingNotes.chinese(english)).isEqualTo(chinese);
  }

  @Test
  void whatTheProgramSaysOfUnreadableFilesIsKnown() throws IOException {
    byte[] pdf = "%PDF-1.7\nnothing".getBytes(UTF_8);
    byte[] noise = new byte[4_000];
    new Random(7).nextBytes(noise);
    byte[] broken = {'P', 'K', 3, 4, 1, 2, 3};
    Map<String, byte[]> files =
        Map.of(
            "empty.txt",
            new byte[0],
            "blank.txt",
            " \n".getBytes(UTF_8),
            "broken.docx",
            broken,
            "broken.pdf",
            pdf,
            "noise.bin",
            noise,
            "slides.pptx",
            zip("[Content_Types].xml", "ppt/presentation.xml"),
            "several.zip",
            zip("a.txt", "b.txt"));
    Extractor extractor = new Extractor(Lexicons.small(), ReadLimits.DEFAULT);
    files.forEach(
        (name, bytes) -> {
          String said = reason(extractor.extract(new SourceFile(name, bytes)));
          assertThat(ReadingNotes.chinese(said)).as(said).startsWith(name).isNotEqualTo(said);
        });
  }

  private static String reason(ExtractionOutcome outcome) {
    if (outcome instanceof ExtractionOutcome.Empty empty) {
      return empty.reason();
    }
    if (outcome instanceof ExtractionOutcome.Refused refused) {
      return refused.reason();
    }
    return ((ExtractionOutcome.Failed) outcome).reason();
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of(names)) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("<a>文字</a>".getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
