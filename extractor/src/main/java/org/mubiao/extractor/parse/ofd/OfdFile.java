package org.mubiao.extractor.parse.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;

/** An OFD package opened: its documents in their order and what it says of itself. */
final class OfdFile {

  private static final String ROOT = "OFD.xml";
  private static final String ENCRYPTIONS = "Encryptions";

  /** Facts of {@code DocInfo} by the names under which they are passed on. */
  private static final Map<String, String> FACTS =
      Map.of(
          "Title", "title",
          "Author", "author",
          "Subject", "subject",
          "Abstract", "abstract",
          "CreationDate", "created",
          "ModDate", "modified",
          "DocUsage", "usage",
          "Creator", "program");

  private final OfdPackage parts;
  private final OfdXml xml;
  private final List<OfdDocument> documents = new ArrayList<>();
  private final Map<String, String> facts = new TreeMap<>();

  private OfdFile(OfdPackage parts, OfdXml xml) {
    this.parts = parts;
    this.xml = xml;
  }

  /**
   * Opens a file.
   *
   * @throws RefusedException if it is encrypted, or holds more than the limits allow
   * @throws IOException if it is damaged
   */
  static OfdFile open(byte[] bytes, ReadLimits limits) throws RefusedException, IOException {
    OfdFile file = new OfdFile(new OfdPackage(bytes, limits), new OfdXml(limits));
    OfdElement root = file.xml(ROOT);
    if (!root.all(ENCRYPTIONS).isEmpty() || file.parts.has(ENCRYPTIONS + ".xml")) {
      throw RefusedException.encrypted();
    }
    for (OfdElement body : root.all("DocBody")) {
      file.add(body);
    }
    if (file.documents.isEmpty() && root.all("Signatures").isEmpty()) {
      throw new IOException(ROOT + " names no document");
    }
    if (file.documents.isEmpty()) {
      throw new RefusedException(
          "holds signatures and no document; give the document that was signed.");
    }
    return file;
  }

  private OfdElement xml(String name) throws RefusedException, IOException {
    String part = parts.find("", name);
    byte[] bytes = part == null ? null : parts.part(part);
    if (bytes == null) {
      throw new IOException("it has no " + name);
    }
    return xml.read(bytes, name);
  }

  private void add(OfdElement body) throws RefusedException, IOException {
    OfdElement info = body.child("DocInfo");
    if (info != null) {
      FACTS.forEach((name, fact) -> fact(fact, info.textOf(name)));
      String keywords =
          String.join("；", info.all("Keyword").stream().map(word -> word.text().strip()).toList());
      fact("keywords", keywords);
    }
    String root = newest(body);
    if (root == null || root.isEmpty()) {
      root = body.textOf("DocRoot");
    }
    if (root.isEmpty()) {
      return; // signatures of another file
    }
    String part = parts.find("", root);
    if (part == null) {
      throw new IOException("it has no " + root);
    }
    documents.add(new OfdDocument(parts, xml, part, body.textOf("Signatures")));
  }

  /** The facts of the first document that says them stand for the file. */
  private void fact(String name, String value) {
    if (!value.isEmpty()) {
      facts.putIfAbsent(name, value);
    }
  }

  /** {@return where the current version begins, null if there are no versions} */
  private @Nullable String newest(OfdElement body) throws RefusedException, IOException {
    OfdElement newest =
        body.all("Version").stream()
            .max(
                Comparator.comparing((OfdElement version) -> version.flag("Current", false))
                    .thenComparingDouble(version -> version.number("Index", 0)))
            .orElse(null);
    String part = newest == null ? null : parts.find("", newest.attribute("BaseLoc", ""));
    byte[] bytes = part == null ? null : parts.part(part);
    if (part == null || bytes == null) {
      return null;
    }
    String root = xml.read(bytes, part).textOf("DocRoot");
    return root.isEmpty() ? null : parts.find(OfdPackage.folder(part), root);
  }

  List<OfdDocument> documents() {
    return documents;
  }

  Map<String, String> facts() {
    return facts;
  }

  OfdPackage parts() {
    return parts;
  }
}
