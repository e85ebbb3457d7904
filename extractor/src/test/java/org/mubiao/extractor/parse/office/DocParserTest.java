package org.mubiao.extractor.parse.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.Table;

class DocParserTest {

  private static final Path FORMATS =
      Path.of("..", "evaluation", "src", "test", "resources", "formats", "doc");

  /** Where the head of the file says that the table of the paragraphs' layout begins. */
  private static final int LAYOUT = 0x102;

  private static final int FLAGS = 0x0A;
  private static final int ENCRYPTED = 0x0100;

  @Test
  void aFileWhoseLayoutIsRefusedGivesItsTextAndSaysSo() throws IOException {
    byte[] whole = Files.readAllBytes(FORMATS.resolve("plan.doc"));
    ParsedDocument read = ReadOffice.read(new DocParser(), "plan.doc", whole);
    ParsedDocument fallback =
        ReadOffice.read(new DocParser(), "plan.doc", patched(whole, LAYOUT, 0x7FFF0000));

    assertThat(read.remarks()).isEmpty();
    assertThat(fallback.remarks()).singleElement().asString().contains("only its text");
    assertThat(fallback.text()).contains("全社会研发投入占GDP比重").contains("58.3");
    assertThat(bare(fallback)).isSubsetOf(bare(read));
    assertThat(bare(fallback)).hasSizeGreaterThan(bare(read).size() * 9 / 10);
  }

  @Test
  void aFileThatEndsWithATableIsReadToItsLastRow() throws IOException {
    byte[] whole = Files.readAllBytes(FORMATS.resolve("table-last.doc"));
    ParsedDocument read = ReadOffice.read(new DocParser(), "table-last.doc", whole);
    assertThat(read.remarks()).isEmpty();
    assertThat(read.blocks()).filteredOn(Table.class::isInstance).hasSize(1);
    assertThat(read.text()).contains("新增高新技术企业（家）").contains("57");
  }

  @Test
  void packedFilesAreNamed() throws IOException {
    byte[] whole = Files.readAllBytes(FORMATS.resolve("plan.doc"));
    byte[] packed;
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(whole));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      DirectoryEntry pool = files.getRoot().createDirectory("ObjectPool");
      pool.createDirectory("_1234567890")
          .createDocument("Workbook", new ByteArrayInputStream(new byte[5000]));
      files.writeFilesystem(bytes);
      packed = bytes.toByteArray();
    }
    assertThat(ReadOffice.read(new DocParser(), "plan.doc", packed).attachments())
        .containsExactly("_1234567890.xls");
  }

  @Test
  void aFileWithAPasswordIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(FORMATS.resolve("plan.doc"));
    byte[] locked = patched(whole, FLAGS, flags(whole) | ENCRYPTED);
    assertThatThrownBy(
            () -> new DocParser().parse(new SourceFile("a.doc", locked), ReadLimits.DEFAULT))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("encrypted");
  }

  private static List<String> bare(ParsedDocument document) {
    return document.text().replaceAll("[\\s\u00A0]+", "\n").lines().distinct().toList();
  }

  private static int flags(byte[] file) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file));
        InputStream word = files.getRoot().createDocumentInputStream("WordDocument")) {
      return ByteBuffer.wrap(word.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN).getInt(FLAGS);
    }
  }

  /** The file with another number at a place of its main stream. */
  private static byte[] patched(byte[] file, int place, int number) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      DirectoryNode root = files.getRoot();
      byte[] main;
      try (InputStream word = root.createDocumentInputStream("WordDocument")) {
        main = word.readAllBytes();
      }
      ByteBuffer.wrap(main).order(ByteOrder.LITTLE_ENDIAN).putInt(place, number);
      root.createOrUpdateDocument("WordDocument", new ByteArrayInputStream(main));
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }
}
