package org.mubiao.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a parser gives: the text as printed and how it is laid out. It holds no reading of it.
 *
 * @param text decoded text, without byte order mark, line ends {@code \n}, pages parted by {@code
 *     \f}
 * @param mediaType detected media type
 * @param pages pages in order, empty for formats without pages
 * @param blocks paragraphs and tables in reading order, inside the text, not overlapping
 * @param metadata facts that the file states about itself outside its text (发布日期 of a web page), by
 *     name
 * @param attachments names of the files packed in it or linked from it, which were not read, in
 *     their order
 * @param remarks what a reader of the result should know of the reading, one sentence each: what
 *     was left out, what could only be read in part
 * @param places where each character is printed, null for formats that do not say
 */
public record ParsedDocument(
    String text,
    String mediaType,
    List<Page> pages,
    List<Block> blocks,
    Map<String, String> metadata,
    List<String> attachments,
    List<String> remarks,
    @Nullable PrintedPlaces places) {

  /** Copies the collections and checks that blocks lie in order inside the text. */
  public ParsedDocument {
    pages = List.copyOf(pages);
    blocks = List.copyOf(blocks);
    metadata = Map.copyOf(metadata);
    attachments = List.copyOf(attachments);
    remarks = List.copyOf(remarks);
    if (places != null && places.length() != text.length()) {
      throw new IllegalArgumentException(
          "places of " + places.length() + " characters for a text of " + text.length());
    }
    int last = 0;
    for (Block block : blocks) {
      if (block.span().start() < last || block.span().end() > text.length()) {
        throw new IllegalArgumentException("block out of order or outside the text: " + block);
      }
      last = block.span().end();
    }
  }

  /** A document of a format that has no places, with nothing attached and nothing to remark. */
  public ParsedDocument(
      String text,
      String mediaType,
      List<Page> pages,
      List<Block> blocks,
      Map<String, String> metadata) {
    this(text, mediaType, pages, blocks, metadata, List.of(), List.of(), null);
  }

  /** {@return the same document with its blocks seen otherwise} */
  public ParsedDocument withBlocks(List<Block> others) {
    return new ParsedDocument(
        text, mediaType, pages, others, metadata, attachments, remarks, places);
  }

  /** {@return the same document with one more remark on its reading} */
  public ParsedDocument withRemark(String remark) {
    List<String> more = new ArrayList<>(remarks);
    more.add(remark);
    return new ParsedDocument(text, mediaType, pages, blocks, metadata, attachments, more, places);
  }

  /** {@return the number of the page that holds {@code offset}, null if there are no pages} */
  public @Nullable Integer pageAt(int offset) {
    for (Page page : pages) {
      if (offset < page.span().end()) {
        return page.number();
      }
    }
    return null;
  }
}
