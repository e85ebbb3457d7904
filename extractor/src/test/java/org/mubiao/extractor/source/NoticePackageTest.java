package org.mubiao.extractor.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticePackageTest {

  private static final ReadLimits LIMITS = ReadLimits.DEFAULT;

  @TempDir Path root;

  @Test
  void theFilesOfAPackageStandInItsPlace() throws Exception {
    put("a.zip", new RawZip().text("年度/要点.txt", "要点").text("b.txt", "b"));
    Files.writeString(root.resolve("c.txt"), "c");
    assertThat(names()).containsExactly("a.zip!/b.txt", "a.zip!/年度/要点.txt", "c.txt");
    assertThat(text("a.zip!/年度/要点.txt")).isEqualTo("要点");
    assertThat(new SourceFolder(root).path("a.zip!/b.txt")).isEqualTo(root.resolve("a.zip"));
  }

  @Test
  void aPackageCanBeTheOnlyInput() throws Exception {
    put("a.zip", new RawZip().text("b.txt", "b"));
    SourceFolder single = new SourceFolder(root.resolve("a.zip"));
    assertThat(single.list(LIMITS).names()).containsExactly("a.zip!/b.txt");
    assertThat(single.read("a.zip!/b.txt", LIMITS).bytes()).containsExactly('b');
  }

  @Test
  void namesWithoutAMarkAreReadAsGb18030OrUtf8() throws Exception {
    put("gbk.zip", new RawZip().text("如皋市/工作要点.txt", Charset.forName("GBK"), "1"));
    put("utf.zip", new RawZip().text("如皋市/工作要点.txt", StandardCharsets.UTF_8, "2"));
    put(
        "rare.zip",
        new RawZip().text("𠮷林㙍.txt", Charset.forName("GB18030"), "3").text("plain.txt", "4"));
    assertThat(names())
        .containsExactly(
            "gbk.zip!/如皋市/工作要点.txt",
            "rare.zip!/plain.txt",
            "rare.zip!/𠮷林㙍.txt",
            "utf.zip!/如皋市/工作要点.txt");
  }

  @Test
  void foldersHiddenFilesAndReadmesAreLeftOut() throws Exception {
    put(
        "a.zip",
        new RawZip()
            .text("dir/", "")
            .text("dir/.hidden", "x")
            .text(".git/config", "x")
            .text("__MACOSX/dir/._a.txt", "x")
            .text("readme.txt", "x")
            .text("dir/a.txt", "a"));
    assertThat(names()).containsExactly("a.zip!/dir/a.txt");
  }

  @Test
  void noNameLeadsOutOfThePackage() throws Exception {
    put(
        "a.zip",
        new RawZip()
            .text("../../etc/passwd", "1")
            .text("/root.txt", "2")
            .text("C:\\windows\\..\\b.txt", "3")
            .text("x\u001b[2J\u202Etxt.exe", "4")
            .text("..", "5"));
    assertThat(names())
        .containsExactly(
            "a.zip!/_",
            "a.zip!/etc/passwd",
            "a.zip!/root.txt",
            "a.zip!/windows/b.txt",
            "a.zip!/x_[2J_txt.exe");
    assertThat(text("a.zip!/etc/passwd")).isEqualTo("1");
    assertThat(text("a.zip!/windows/b.txt")).isEqualTo("3");
  }

  @Test
  void equalNamesAreToldApart() throws Exception {
    put("a.zip", new RawZip().text("x/b.txt", "1").text("x/b.txt", "2").text("x\\b.txt", "3"));
    assertThat(names()).containsExactly("a.zip!/x/b-2.txt", "a.zip!/x/b-3.txt", "a.zip!/x/b.txt");
    assertThat(text("a.zip!/x/b.txt")).isEqualTo("1");
    assertThat(text("a.zip!/x/b-3.txt")).isEqualTo("3");
  }

  @Test
  void packagesInPackagesAreReadAsDeepAsTheLimitSays() throws Exception {
    byte[] third = new RawZip().text("d.txt", "d").bytes();
    byte[] second = new RawZip().file("c.zip", third).text("c.txt", "c").bytes();
    put("a.zip", new RawZip().file("b.zip", second));
    assertThat(names()).containsExactly("a.zip!/b.zip!/c.txt", "a.zip!/b.zip!/c.zip!/d.txt");
    assertThat(text("a.zip!/b.zip!/c.zip!/d.txt")).isEqualTo("d");
    ReadLimits two = LIMITS.withMaxPackageDepth(2);
    assertThat(new SourceFolder(root).list(two).names())
        .containsExactly("a.zip!/b.zip!/c.txt", "a.zip!/b.zip!/c.zip");
    assertThatThrownBy(() -> new SourceFolder(root).read("a.zip!/b.zip!/c.zip", two))
        .isInstanceOf(FileRefusedException.class)
        .hasMessage(
            "a.zip!/b.zip!/c.zip lies in 2 packages already, and is one itself; unpack it.");
  }

  @Test
  void aDocumentThatIsAZipFileIsNoPackage() throws Exception {
    byte[] docx =
        new RawZip().text("[Content_Types].xml", "<x/>").text("word/document.xml", "").bytes();
    put("a.zip", new RawZip().file("b.docx", docx));
    Files.write(root.resolve("c.docx"), docx);
    Files.write(root.resolve("d.ofd"), new RawZip().text("OFD.xml", "<x/>").bytes());
    assertThat(names()).containsExactly("a.zip!/b.docx", "c.docx", "d.ofd");
  }

  @Test
  void aDocumentWhoseMainPartIsLostIsNoPackageOfItsParts() throws Exception {
    byte[] lost = new RawZip().text("OFD.xmm", "<x/>").text("Doc_0/Document.xml", "<x/>").bytes();
    put("a.zip", new RawZip().file("b.ofd", lost).file("c.zip", lost));
    Files.write(root.resolve("d.OFD"), lost);
    assertThat(names())
        .containsExactly(
            "a.zip!/b.ofd", "a.zip!/c.zip!/Doc_0/Document.xml", "a.zip!/c.zip!/OFD.xmm", "d.OFD");
  }

  @Test
  void whatCannotBeUnpackedIsRefusedOneByOne() throws Exception {
    byte[] spaces = new byte[20 << 20];
    put(
        "a.zip",
        new RawZip()
            .encrypted("e.doc")
            .packedBy(14, "lzma.txt")
            .lying("more.txt", "12345".getBytes(StandardCharsets.UTF_8), 4)
            .lying("less.txt", "12345".getBytes(StandardCharsets.UTF_8), 6)
            .lying("large.txt", new byte[10], 65L << 20)
            .file("bomb.txt", spaces)
            .text("good.txt", "good"));
    assertThat(names()).hasSize(7);
    assertThat(text("a.zip!/good.txt")).isEqualTo("good");
    assertThat(refusal("a.zip!/e.doc"))
        .isEqualTo("a.zip!/e.doc is encrypted; pack it without a password and try again.");
    assertThat(refusal("a.zip!/lzma.txt")).contains("is packed by method 14, which is not read");
    assertThat(refusal("a.zip!/more.txt")).contains("is cut off or damaged in its package");
    assertThat(refusal("a.zip!/less.txt")).contains("is cut off or damaged in its package");
    assertThat(refusal("a.zip!/large.txt"))
        .contains("unpacks to 68157440 bytes, more than the 67108864 that are read");
    assertThat(refusal("a.zip!/bomb.txt")).contains("more than 100 times its size");
  }

  @Test
  void bombsAreRefusedAsAWhole() throws Exception {
    put("1.zip", new RawZip().text("a.txt", "a").again("b.txt").again("c.txt"));
    RawZip many = new RawZip();
    for (int i = 0; i < 20; i++) {
      many.text(i + ".txt", "x");
    }
    put("2.zip", many);
    byte[] megabyte = new byte[6_500_000];
    RawZip shallow = new RawZip();
    for (int i = 0; i < 8; i++) {
      shallow.file(i + ".txt", megabyte);
    }
    byte[] packed = shallow.bytes();
    put("3.zip", new RawZip().file("inner.zip", packed).text("x.txt", "x"));
    ReadLimits few = LIMITS.withMaxPackageFiles(19);
    List<UnreadableFile> refused = new SourceFolder(root).list(few).unreadable();
    assertThat(refused).extracting(UnreadableFile::refused).containsOnly(true);
    assertThat(refused)
        .extracting(UnreadableFile::reason)
        .containsExactly(
            "1.zip has files that lie on one another, as in a ZIP bomb; pack it anew.",
            "2.zip holds more than 19 files; pack fewer of them together.",
            "3.zip would unpack to more than 100 times its size, which no notice does; pack it"
                + " anew.");
    ReadLimits small = LIMITS.withMaxUnpackedBytes(10).withMaxExpansion(1_000_000);
    assertThat(new SourceFolder(root).list(small).unreadable())
        .extracting(UnreadableFile::reason)
        .contains("2.zip would unpack to more than 10 bytes; pack fewer files together.");
  }

  @Test
  void aPackageBesideAFolderOfItsNameIsRefused() throws Exception {
    put("a.zip", new RawZip().text("b.txt", "b"));
    Files.createDirectories(root.resolve("a.zip!"));
    Files.writeString(root.resolve("a.zip!/b.txt"), "other");
    SourceListing listing = new SourceFolder(root).list(LIMITS);
    assertThat(listing.names()).containsExactly("a.zip!/b.txt");
    assertThat(listing.unreadable()).extracting(UnreadableFile::name).containsExactly("a.zip");
    assertThat(text("a.zip!/b.txt")).isEqualTo("other");
  }

  @Test
  void aDamagedPackageIsLeftToWhoeverReadsIt() throws Exception {
    byte[] whole = new RawZip().text("b.txt", "b").bytes();
    Files.write(root.resolve("a.zip"), java.util.Arrays.copyOf(whole, whole.length - 5));
    Files.write(root.resolve("empty.zip"), new RawZip().text("README", "x").bytes());
    assertThat(names()).containsExactly("a.zip", "empty.zip");
  }

  private void put(String name, RawZip zip) throws IOException {
    Files.write(root.resolve(name), zip.bytes());
  }

  private List<String> names() throws IOException {
    SourceListing listing = new SourceFolder(root).list(LIMITS);
    return listing.names();
  }

  private String text(String name) throws Exception {
    SourceFile file = new SourceFolder(root).read(name, LIMITS);
    assertThat(file.name()).isEqualTo(name);
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  private String refusal(String name) {
    try {
      return "read: " + text(name);
    } catch (FileRefusedException e) {
      return e.sentence();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
