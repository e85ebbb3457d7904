package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.picture.MarkedPages;
import org.mubiao.extractor.parse.PagePictures;
import org.mubiao.extractor.source.FileRefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.Box;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.target.Target;

/** Draws the page of a target's evidence, with the evidence boxed. */
public final class DrawEvidence {

  /** Fine enough to read the print, and a page still fits a screen. */
  private static final int DOTS_PER_INCH = 110;

  private DrawEvidence() {}

  /**
   * {@return a PNG of the page, or of the pages side by side if the evidence goes on over the end
   * of a page}
   *
   * @param roots where the inputs are; empty to look where the command that made the output looked
   * @throws WrongUsageException if the document has no pages, is not among the inputs any more, or
   *     cannot be drawn
   */
  public static byte[] of(
      OutputFolder output,
      List<Path> roots,
      DocumentInfo document,
      Target target,
      ReadLimits limits)
      throws IOException {
    SourceFile file = find(output, roots, document, limits);
    List<Box> boxes = target.evidence().boxes();
    Integer first = target.evidence().page();
    List<Integer> numbers =
        boxes.isEmpty() && first != null
            ? List.of(first)
            : boxes.stream().map(Box::page).distinct().sorted().toList();
    if (numbers.isEmpty()) {
      throw new WrongUsageException(
          file.name() + " has no pages of its own to draw: look at the target in its text.");
    }
    return drawn(file, numbers, boxes, limits);
  }

  /**
   * {@return a PNG of a page}
   *
   * @param roots where the inputs are; empty to look where the command that made the output looked
   * @param number 1-based page
   * @param boxes what to box; those on other pages are left out
   * @throws WrongUsageException if the document has no such page, is not among the inputs any more,
   *     or cannot be drawn
   */
  public static byte[] page(
      OutputFolder output,
      List<Path> roots,
      DocumentInfo document,
      int number,
      List<Box> boxes,
      ReadLimits limits)
      throws IOException {
    return drawn(find(output, roots, document, limits), List.of(number), boxes, limits);
  }

  private static byte[] drawn(
      SourceFile file, List<Integer> numbers, List<Box> boxes, ReadLimits limits)
      throws IOException {
    MarkedPages pages = new MarkedPages();
    PagePictures pictures = new PagePictures(limits);
    try {
      for (int number : numbers) {
        List<Box> here = new ArrayList<>(boxes);
        here.removeIf(box -> box.page() != number);
        pages.add(pictures.page(file, number, DOTS_PER_INCH), here);
      }
    } catch (FileRefusedException e) {
      throw new WrongUsageException(e.sentence(), e);
    }
    return pages.png();
  }

  /** {@return the file that a document was read from} */
  static SourceFile find(
      OutputFolder output, List<Path> roots, DocumentInfo document, ReadLimits limits)
      throws IOException {
    List<Path> where = roots.isEmpty() ? Inputs.remembered(output) : roots;
    List<Input> inputs = new ArrayList<>(Inputs.of(where, limits).files());
    // Those of the document's name come first: most often nothing else has to be read.
    inputs.sort(
        (one, other) ->
            Boolean.compare(
                document.source().files().contains(other.name()),
                document.source().files().contains(one.name())));
    for (Input input : inputs) {
      if (!mayBe(input, document)) {
        continue;
      }
      SourceFile file = readable(input, limits);
      if (file != null && file.id().equals(document.id())) {
        return file;
      }
    }
    throw new WrongUsageException(
        document.source().file()
            + " is not among the input files any more: put it back, or name its folder as corpus.");
  }

  /** A file of another name and another length need not be read to know that it is not the one. */
  private static boolean mayBe(Input input, DocumentInfo document) {
    if (document.source().files().contains(input.name())) {
      return true;
    }
    try {
      return !Files.isRegularFile(input.path())
          || input.name().contains("!/")
          || Files.size(input.path()) == document.source().bytes();
    } catch (IOException e) {
      return false; // gone since the folder was looked through
    }
  }

  private static @Nullable SourceFile readable(Input input, ReadLimits limits) {
    try {
      return input.read(limits);
    } catch (IOException | FileRefusedException e) {
      return null; // no document of the output can have come from it
    }
  }
}
