package org.mubiao.extractor.parse.ofd;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.layout.RefusedException;

/** One document of a package: its pages in their order and what they share. */
final class OfdDocument {

  /** A4 in millimetres, for documents that do not say how large they are. */
  private static final Rectangle2D A4 = new Rectangle2D.Double(0, 0, 210, 297);

  private static final double SMALLEST = 5;
  private static final double LARGEST = 10_000;

  private final OfdPackage parts;
  private final OfdXml xml;
  private final String folder;
  private final OfdElement root;
  private final OfdResources resources = new OfdResources();
  private final Map<String, OfdElement> templates = new HashMap<>();
  private final Map<String, @Nullable OfdElement> templatePages = new HashMap<>();
  private final List<OfdElement> pages;
  private final String signatures;

  /**
   * Reads the root of a document.
   *
   * @param part of its root
   * @param signatures where its signatures are listed, empty if nowhere
   */
  OfdDocument(OfdPackage parts, OfdXml xml, String part, String signatures)
      throws RefusedException, IOException {
    this.parts = parts;
    this.xml = xml;
    this.signatures = signatures;
    folder = OfdPackage.folder(part);
    byte[] bytes = parts.part(part);
    if (bytes == null) {
      throw new IOException("it has no " + part);
    }
    root = xml.read(bytes, part);
    for (String kind : List.of("PublicRes", "DocumentRes")) {
      for (OfdElement place : root.all(kind)) {
        addResources(folder, place.text().strip());
      }
    }
    root.all("TemplatePage").forEach(page -> templates.putIfAbsent(page.attribute("ID", ""), page));
    OfdElement list = root.child("Pages");
    pages = list == null ? List.of() : list.children("Page");
  }

  private void addResources(String near, String place) throws RefusedException, IOException {
    String part = parts.find(near, place);
    byte[] bytes = part == null ? null : parts.part(part);
    if (part != null && bytes != null) {
      resources.add(xml.read(bytes, part), part, parts);
    }
  }

  int pageCount() {
    return pages.size();
  }

  OfdResources resources() {
    return resources;
  }

  /**
   * {@return whether the part of a page is there}
   *
   * @param index 0-based
   */
  boolean hasPage(int index) {
    return parts.find(folder, pages.get(index).attribute("BaseLoc", "")) != null;
  }

  /**
   * {@return the content of a page, an empty one if its part is missing}
   *
   * @param index 0-based
   */
  OfdElement page(int index) throws RefusedException, IOException {
    OfdElement page = content(pages.get(index).attribute("BaseLoc", ""));
    return page == null ? new OfdElement("Page", new String[0]) : page;
  }

  private @Nullable OfdElement content(String place) throws RefusedException, IOException {
    String part = parts.find(folder, place);
    byte[] bytes = part == null ? null : parts.part(part);
    if (part == null || bytes == null) {
      return null;
    }
    OfdElement page = xml.read(bytes, part);
    for (OfdElement own : page.children("PageRes")) {
      addResources(OfdPackage.folder(part), own.text().strip());
      addResources(folder, own.text().strip());
    }
    return page;
  }

  /** {@return what is said of a template where the document lists it, null if it is not there} */
  @Nullable OfdElement template(String id) {
    return templates.get(id);
  }

  /** {@return the content of a template, null if it is missing} */
  @Nullable OfdElement templateContent(OfdElement template) throws RefusedException, IOException {
    String place = template.attribute("BaseLoc", "");
    if (!templatePages.containsKey(place)) {
      templatePages.put(place, content(place));
    }
    return templatePages.get(place);
  }

  /** {@return the rectangle of paper that a page shows, in millimetres} */
  Rectangle2D area(OfdElement page) throws RefusedException, IOException {
    Rectangle2D own = box(page.child("Area"));
    if (own != null) {
      return own;
    }
    for (OfdElement use : page.children("Template")) {
      OfdElement template = template(use.attribute("TemplateID", ""));
      OfdElement content = template == null ? null : templateContent(template);
      Rectangle2D shared = content == null ? null : box(content.child("Area"));
      if (shared != null) {
        return shared;
      }
    }
    OfdElement common = root.child("CommonData");
    Rectangle2D shared = common == null ? null : box(common.child("PageArea"));
    return shared == null ? A4 : shared;
  }

  private static @Nullable Rectangle2D box(@Nullable OfdElement area) {
    if (area == null) {
      return null;
    }
    for (String kind : List.of("CropBox", "PhysicalBox", "ApplicationBox")) {
      double[] box = OfdNumbers.of(area.textOf(kind), 4);
      if (box != null && isPaper(box[2]) && isPaper(box[3])) {
        return new Rectangle2D.Double(box[0], box[1], box[2], box[3]);
      }
    }
    return null;
  }

  private static boolean isPaper(double length) {
    return length >= SMALLEST && length <= LARGEST;
  }

  /** {@return the names of the files packed in it, in their order} */
  List<String> attachments() throws RefusedException, IOException {
    List<String> names = new ArrayList<>();
    for (OfdElement list : listed("Attachments")) {
      for (OfdElement attachment : list.all("Attachment")) {
        names.add(name(attachment));
      }
    }
    return names.stream().filter(name -> !name.isEmpty()).toList();
  }

  private static String name(OfdElement attachment) {
    String place = attachment.textOf("FileLoc");
    String name = attachment.attribute("Name", place.substring(place.lastIndexOf('/') + 1)).strip();
    String format = attachment.attribute("Format", "").strip();
    boolean ends = name.contains(".") || format.isEmpty() || name.isEmpty();
    return ends ? name : name + "." + format;
  }

  /** {@return how many electronic seals are set on its pages} */
  int seals() throws RefusedException, IOException {
    String list = signatures.isEmpty() ? null : parts.find("", signatures);
    list = list == null && !signatures.isEmpty() ? parts.find(folder, signatures) : list;
    byte[] bytes = list == null ? null : parts.part(list);
    if (list == null || bytes == null) {
      return 0;
    }
    int seals = 0;
    for (OfdElement signature : xml.read(bytes, list).all("Signature")) {
      String part = parts.find(OfdPackage.folder(list), signature.attribute("BaseLoc", ""));
      byte[] content = part == null ? null : parts.part(part);
      if (part != null && content != null) {
        seals += xml.read(content, part).all("StampAnnot").isEmpty() ? 0 : 1;
      }
    }
    return seals;
  }

  /** {@return how many notes, highlights and stamps with text of their own lie on its pages} */
  int annotations() throws RefusedException, IOException {
    int count = 0;
    for (OfdElement list : listed("Annotations")) {
      for (OfdElement file : list.all("FileLoc")) {
        String part = parts.find(folder + "/annots", file.text().strip());
        part = part == null ? parts.find(folder, file.text().strip()) : part;
        byte[] bytes = part == null ? null : parts.part(part);
        if (part != null && bytes != null) {
          count +=
              (int)
                  xml.read(bytes, part).all("Annot").stream()
                      .filter(OfdDocument::holdsNotes)
                      .count();
        }
      }
    }
    return count;
  }

  private static boolean holdsNotes(OfdElement annotation) {
    boolean shown = annotation.flag("Visible", true);
    boolean watermark = annotation.attribute("Type", "").equalsIgnoreCase("Watermark");
    return shown && !watermark && !annotation.all("TextCode").isEmpty();
  }

  /** {@return the elements of the name in the root, and what they lead to} */
  private List<OfdElement> listed(String name) throws RefusedException, IOException {
    List<OfdElement> found = new ArrayList<>();
    for (OfdElement entry : root.children(name)) {
      String part = parts.find(folder, entry.text().strip());
      byte[] bytes = part == null ? null : parts.part(part);
      found.add(part == null || bytes == null ? entry : xml.read(bytes, part));
    }
    return found;
  }
}
