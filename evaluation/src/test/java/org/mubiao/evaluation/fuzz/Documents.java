package org.mubiao.evaluation.fuzz;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.parse.TextRecognition;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.Section;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.outcome.ExtractionOutcome;

/** Reads whole documents; scans are left alone, as their pages take seconds. */
final class Documents {

  /** Longest time for one input, which has some thousand characters, on a machine that is busy. */
  static final Duration LONGEST = Duration.ofSeconds(30);

  /** One input in so many is read a second time, and has to come out the same. */
  private static final char READ_AGAIN = '0';

  private final Extractor extractor =
      new Extractor(
          Vocabulary.lexicon(), ReadLimits.DEFAULT.withTimeout(LONGEST), TextRecognition.OFF);

  /** Makes a file of what the fuzzer gives. */
  @FunctionalInterface
  interface Packing {
    /** {@return the bytes of the file} */
    byte[] pack(byte[] input) throws IOException;
  }

  /** {@return a reader of files that are the input itself} */
  static InputReader whole(String name) {
    Documents documents = new Documents();
    return input -> documents.prove(name, input, false);
  }

  /** {@return a reader of files that are made around the input} */
  static InputReader packed(String name, Packing packing) {
    Documents documents = new Documents();
    return input -> documents.prove(name, packing.pack(input), true);
  }

  /** {@return a reader of text whose sections are looked at too} */
  static InputReader outlined() {
    Documents documents = new Documents();
    return input -> {
      ExtractionOutcome outcome = documents.prove("notice.txt", input, false);
      if (outcome instanceof ExtractionOutcome.Extracted read) {
        nested(read.targets().sections());
      }
    };
  }

  /** Reads a file and proves what comes of it. */
  ExtractionOutcome prove(String name, byte[] bytes, boolean damageable) {
    SourceFile file = new SourceFile(name, bytes);
    long begun = System.nanoTime();
    ExtractionOutcome outcome = extractor.extract(file);
    Duration taken = Duration.ofNanos(System.nanoTime() - begun);
    Proof.check(taken.compareTo(LONGEST) < 0, "it took " + taken);
    Proof.prove(outcome, damageable);
    if (file.sha256().charAt(0) == READ_AGAIN) {
      same(outcome, extractor.extract(file));
    }
    return outcome;
  }

  private static void same(ExtractionOutcome first, ExtractionOutcome second) {
    if (first instanceof ExtractionOutcome.Extracted read
        && second instanceof ExtractionOutcome.Extracted again) {
      Proof.check(
          Arrays.equals(TargetSetJson.write(read.targets()), TargetSetJson.write(again.targets())),
          "read a second time, the same file gives other targets");
    }
    Proof.check(first.equals(second), "read a second time, the same file ends otherwise");
  }

  /** Parts lie inside one another as their levels and paths say, and in the order of the text. */
  private static void nested(List<Section> sections) {
    Map<String, Section> known = new HashMap<>();
    int last = 0;
    for (Section section : sections) {
      Proof.check(section.span().start() >= last, section.id() + " begins before the one before");
      last = section.span().start();
      Section parent = section.parent() == null ? null : known.get(section.parent());
      String path = parent == null ? "" : parent.path() + "/";
      Proof.check(section.path().equals(path + section.number()), section.id() + " has no path");
      Proof.check(
          section.level() == (parent == null ? 1 : parent.level() + 1),
          section.id() + " is on no level");
      Proof.check(
          parent == null || parent.span().covers(section.span()),
          section.id() + " reaches out of what it lies in");
      known.put(section.id(), section);
    }
  }
}
