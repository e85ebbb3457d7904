package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.DiskFullException;
import org.mubiao.app.WrongUsageException;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.source.FileRefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.extractor.source.UnreadableFile;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.document.Region;
import org.mubiao.model.outcome.ExtractionOutcome;
import org.mubiao.model.outcome.FileOutcome;

/**
 * Puts new notices into their places in the corpus: {@code <region>/<year>/}. A file that is there
 * already is not copied again, and a different one of the same name is never overwritten.
 */
public final class AddNotices {

  /** Where notices go whose region or year is not known. */
  static final String UNSETTLED = "未定";

  private static final int LONGEST_STEM = 60;
  private static final int LONGEST_ENDING = 10;

  private final Extractor extractor;
  private final ReadLimits limits;
  private final RunCorpus run;

  /**
   * Prepares the use case.
   *
   * @param extractor what reads
   * @param limits what a file may ask for
   * @param run what brings the output up to date afterwards
   */
  public AddNotices(Extractor extractor, ReadLimits limits, RunCorpus run) {
    this.extractor = extractor;
    this.limits = limits;
    this.run = run;
  }

  /**
   * What became of one file.
   *
   * @param source the file as given, or a file of it if it is a package
   * @param document what it holds, null unless it was read
   * @param place where it stands in the corpus now, null if it was not taken in
   * @param copied whether it is new there
   * @param nameTaken whether another file of its name stood there, so that it got another
   * @param outcome how its reading ended
   */
  public record Added(
      String source,
      @Nullable DocumentId document,
      @Nullable Path place,
      boolean copied,
      boolean nameTaken,
      FileOutcome outcome) {}

  /**
   * Takes files into a corpus.
   *
   * @param files new notices
   * @param corpus folder they go to
   * @param roots folders whose files are known already
   * @param output output whose last run saw them
   * @throws WrongUsageException if a file is missing
   */
  public List<Added> take(List<Path> files, Path corpus, List<Path> roots, OutputFolder output)
      throws IOException {
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new WrongUsageException(file + " is no file: name the notices to add.");
      }
    }
    KnownFiles known = KnownFiles.of(roots, limits, run.memory(output));
    List<Added> added = new ArrayList<>();
    for (Path file : files) {
      Inputs inputs = Inputs.of(List.of(file), limits);
      for (UnreadableFile bad : inputs.unreadable()) {
        added.add(new Added(file.toString(), null, null, false, false, Outcomes.line(bad)));
      }
      for (Input input : inputs.files()) {
        added.add(take(file, input, corpus, known));
      }
    }
    return added;
  }

  private Added take(Path file, Input input, Path corpus, KnownFiles known) throws IOException {
    String own = String.valueOf(file.getFileName());
    boolean packed = !input.name().equals(own);
    String given = packed ? file + input.name().substring(own.length()) : file.toString();
    String name = packed ? fileName(input.name()) : own;
    Reading reading = new ReadingRoom(extractor, limits, 1).read(input);
    FileOutcome line = Outcomes.line(reading);
    if (!(reading.outcome() instanceof ExtractionOutcome.Extracted extracted)) {
      return new Added(given, null, null, false, false, line);
    }
    DocumentInfo info = extracted.targets().document();
    Path there = known.find(info.id());
    if (there != null) {
      return new Added(given, info.id(), there, false, false, line);
    }
    try {
      SourceFile source = input.read(limits);
      Path place = place(folder(corpus, info), name, source.bytes());
      known.put(info.id(), place);
      boolean renamed = !String.valueOf(place.getFileName()).equals(name);
      return new Added(given, info.id(), place, true, renamed, line);
    } catch (FileRefusedException e) {
      throw new IOException(e.sentence(), e);
    } catch (IOException e) {
      DiskFullException full = DiskFullException.of(corpus, e);
      if (full != null) {
        throw full;
      }
      throw e;
    }
  }

  private static Path folder(Path corpus, DocumentInfo info) {
    Region region = info.region();
    PlanYears plan = info.plan();
    Integer year =
        plan != null
            ? Integer.valueOf(plan.from())
            : info.issuedOn() != null ? Integer.valueOf(info.issuedOn().getYear()) : null;
    if (region == null || year == null || !isFolderName(region.name())) {
      return corpus.resolve(UNSETTLED);
    }
    return corpus.resolve(region.name()).resolve(year.toString());
  }

  private static boolean isFolderName(String name) {
    return name.codePoints().allMatch(Character::isLetterOrDigit) && !name.isEmpty();
  }

  /** {@return a name that every file system takes, for a file of a package} */
  private static String fileName(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("[<>:\"|?*]", "_");
    int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
    return name.substring(0, Math.min(dot, LONGEST_STEM))
        + name.substring(dot, Math.min(name.length(), dot + LONGEST_ENDING));
  }

  /** Writes the bytes under a free name, first of all the file's own. */
  private static Path place(Path folder, String name, byte[] bytes) throws IOException {
    Files.createDirectories(folder);
    int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
    try (PendingFile pending = PendingFile.apart(folder.resolve(name))) {
      pending.stream().write(bytes);
      int number = 1;
      Path place = folder.resolve(name);
      while (!pending.commitNew(place)) {
        number++;
        place = folder.resolve(name.substring(0, dot) + "-" + number + name.substring(dot));
      }
      return place;
    }
  }
}
