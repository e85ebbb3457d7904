package org.mubiao.app.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.json.CorrectedTarget;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.CorrectionJson;
import org.mubiao.model.json.JsonFormatException;
import org.mubiao.model.lexicon.MeasurementUnits;
import org.mubiao.model.target.Correction;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;

/**
 * What people corrected, as {@code corrections.jsonl} of an output says. A correction holds while
 * the record's evidence is the one that was corrected.
 */
final class Corrections {

  private final OutputFolder output;
  private final List<Correction> all;
  private final NavigableMap<String, List<Correction>> byTarget = new TreeMap<>();
  private final String digest;

  private Corrections(OutputFolder output, List<Correction> all, String digest) {
    this.output = output;
    this.all = List.copyOf(all);
    this.digest = digest;
    for (Correction correction : all) {
      byTarget.computeIfAbsent(correction.target(), target -> new ArrayList<>()).add(correction);
    }
  }

  /** {@return all corrections in the order of the file} */
  List<Correction> all() {
    return all;
  }

  /** {@return the corrections of an output; none if it has no such file} */
  static Corrections of(OutputFolder output) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(output.corrections());
    } catch (NoSuchFileException e) {
      return new Corrections(output, List.of(), "");
    }
    List<Correction> all = new ArrayList<>();
    int number = 0;
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        all.add(read(output, number, line));
      }
    }
    return new Corrections(output, all, Digests.of(bytes));
  }

  private static Correction read(OutputFolder output, int number, String line) {
    try {
      return CorrectionJson.read(line.strip().getBytes(StandardCharsets.UTF_8));
    } catch (JsonFormatException e) {
      throw new WrongUsageException(
          output.corrections()
              + ", line "
              + number
              + ", is no correction ("
              + e.sentence()
              + "): mend or remove the line.",
          e);
    }
  }

  /** {@return what tells these corrections from others, empty for none} */
  String digest() {
    return digest;
  }

  /** {@return whether one speaks of a document; ids of targets begin with that of theirs} */
  boolean speakOf(DocumentId id) {
    String begin = id.value() + "-";
    String next = byTarget.ceilingKey(begin);
    return next != null && next.startsWith(begin);
  }

  /** {@return the set with the corrections that hold beside its records, and no others} */
  TargetSet beside(TargetSet set) {
    List<Target> targets = new ArrayList<>();
    boolean changed = false;
    for (Target target : set.targets()) {
      List<Correction> holding =
          byTarget.getOrDefault(target.id(), List.of()).stream()
              .filter(correction -> correction.evidence().equals(target.evidence().text()))
              .toList();
      changed |= !holding.equals(target.corrections());
      targets.add(target.withCorrections(holding));
    }
    return changed ? set.withTargets(targets) : set;
  }

  /** {@return the set with its records as corrected} */
  TargetSet applied(TargetSet set) {
    if (set.targets().stream().allMatch(target -> target.corrections().isEmpty())) {
      return set;
    }
    MeasurementUnits units = Vocabulary.lexicon().measures();
    List<Target> targets = new ArrayList<>();
    for (Target target : set.targets()) {
      try {
        targets.add(CorrectedTarget.of(target, units));
      } catch (JsonFormatException e) {
        throw new WrongUsageException(
            output.corrections()
                + ": the correction of target "
                + target.id()
                + " gives no record ("
                + e.sentence()
                + "): mend or remove the line.",
            e);
      }
    }
    return set.withTargets(targets);
  }
}
