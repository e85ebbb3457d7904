package org.mubiao.app.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.DocumentParser;
import org.mubiao.extractor.parse.ParseOutcome;
import org.mubiao.extractor.parse.TextRecognition;
import org.mubiao.extractor.source.FileRefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.Section;
import org.mubiao.model.json.FindingsJson;
import org.mubiao.model.json.JsonFormatException;
import org.mubiao.model.json.TargetLineJson;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;
import org.mubiao.model.target.Task;
import org.mubiao.model.text.Span;

/**
 * Proves an output: reads the input files again, and looks whether every span of every file of the
 * output cuts the quoted words out of the text, and whether these words are what is printed inside
 * their boxes. It trusts nothing but the parser, and of printed pages not even that.
 */
public final class VerifyOutput {

  private final OutputFolder output;
  private final WrittenOutput written;
  private final ReadLimits limits;
  private final DocumentParser parser;
  private final List<String> faults = new ArrayList<>();
  private final Map<DocumentId, String> texts = new LinkedHashMap<>();
  private final Map<String, Target> targets = new HashMap<>();
  private int spans;

  private VerifyOutput(OutputFolder output, ReadLimits limits, TextRecognition recognition) {
    this.output = output;
    this.written = new WrittenOutput(output);
    this.limits = limits;
    this.parser = new DocumentParser(recognition);
  }

  /**
   * What was proved.
   *
   * @param documents documents looked at
   * @param spans spans looked at
   * @param faults one sentence for each thing that is not so, in the order of the documents
   */
  public record Proof(int documents, int spans, List<String> faults) {
    /** Copies the faults. */
    public Proof {
      faults = List.copyOf(faults);
    }
  }

  /**
   * {@return what was proved of an output}
   *
   * @param roots where the inputs are; empty to look where the command that made the output looked
   * @param recognition how pages that are pictures were read for the output
   */
  public static Proof of(
      OutputFolder output,
      List<Path> roots,
      ReadLimits limits,
      TextRecognition recognition,
      Progress progress)
      throws IOException {
    List<Path> where = roots.isEmpty() ? Inputs.remembered(output) : roots;
    return new VerifyOutput(output, limits, recognition).prove(where, progress);
  }

  private Proof prove(List<Path> roots, Progress progress) throws IOException {
    List<DocumentId> ids = List.copyOf(written.documents());
    Map<DocumentId, Input> inputs = find(roots);
    int done = 0;
    for (DocumentId id : ids) {
      prove(id, inputs.get(id));
      progress.done(id.toString(), ++done, ids.size());
    }
    proveLines();
    proveFindings();
    return new Proof(ids.size(), spans, faults);
  }

  private Map<DocumentId, Input> find(List<Path> roots) {
    Map<DocumentId, Input> found = new HashMap<>();
    for (Input input : Inputs.of(roots, limits).files()) {
      DocumentId id = id(input);
      if (id != null) {
        found.putIfAbsent(id, input);
      }
    }
    return found;
  }

  private @Nullable DocumentId id(Input input) {
    try {
      return input.read(limits).id();
    } catch (IOException | FileRefusedException e) {
      return null; // no document of the output can have come from it
    }
  }

  private void prove(DocumentId id, @Nullable Input input) throws IOException {
    TargetSet set = written.document(id);
    String file = set.document().source().file();
    String text = written.text(id);
    texts.put(id, text);
    if (!set.document().id().equals(id)) {
      faults.add("documents/" + id + ".json is about another document, " + set.document().id());
    }
    PlacesProof places = null;
    if (input == null) {
      faults.add(file + " (document " + id + ") is not among the input files any more");
    } else {
      places = proveText(id, input, text);
    }
    String where = "documents/" + id + ".json";
    for (Section section : set.sections()) {
      inside(where + ", section " + section.id(), text, section.span());
    }
    for (Task task : set.tasks()) {
      quote(where + ", task " + task.id(), text, task.span(), task.text());
    }
    for (Target target : set.targets()) {
      targets.put(target.id(), target);
      String which = where + ", target " + target.id();
      quote(which, text, target.evidence().span(), target.evidence().text());
      if (places != null) {
        places.faults(target.evidence()).forEach(fault -> faults.add(which + " " + fault));
      }
      Span value = target.valueSpan();
      if (value != null) {
        inside(which + ", valueSpan", text, value);
      }
      if (!target.document().equals(id)) {
        faults.add(which + " belongs to another document");
      }
    }
    for (Finding finding : set.findings()) {
      places(where, finding);
    }
  }

  /** {@return what the boxes of the document can be held against, null if it cannot be read} */
  private @Nullable PlacesProof proveText(DocumentId id, Input input, String text)
      throws IOException {
    try {
      SourceFile source = input.read(limits);
      ParseOutcome outcome = parser.parse(source, limits);
      if (!(outcome instanceof ParseOutcome.Parsed parsed)) {
        faults.add(input.name() + " cannot be read into text any more");
        return null;
      }
      if (!parsed.document().text().equals(text)) {
        faults.add("text/" + id + ".txt is not the text of " + input.name());
      }
      return PlacesProof.of(source, parsed.document().places(), limits);
    } catch (FileRefusedException e) {
      faults.add(e.sentence());
      return null;
    }
  }

  private void proveLines() throws IOException {
    if (!Files.exists(output.targetLines())) {
      return;
    }
    int number = 0;
    // Bytes that are no UTF-8 become signs that no document holds, and so are faults of their line.
    String all = new String(Files.readAllBytes(output.targetLines()), StandardCharsets.UTF_8);
    for (String line : all.lines().toList()) {
      number++;
      try {
        Target target = TargetLineJson.read(line.getBytes(StandardCharsets.UTF_8)).target();
        spans++;
        if (!target.equals(targets.get(target.id()))) {
          faults.add("targets.jsonl, line " + number + ", is not what the document's file says");
        }
      } catch (JsonFormatException e) {
        faults.add("targets.jsonl, line " + number + ": " + e.sentence());
      }
    }
  }

  private void proveFindings() throws IOException {
    if (!Files.exists(output.findings())) {
      return;
    }
    try {
      for (Finding finding : FindingsJson.read(Files.readAllBytes(output.findings()))) {
        places("findings.json", finding);
      }
    } catch (JsonFormatException e) {
      faults.add("findings.json: " + e.sentence());
    }
  }

  private void places(String file, Finding finding) {
    for (Finding.Place place : finding.evidence()) {
      String where = file + ", finding " + finding.id();
      String text = texts.get(place.document());
      if (text == null) {
        text = known(place.document());
      }
      if (text == null) {
        faults.add(where + " points at a document that is not there, " + place.document());
      } else {
        quote(where, text, place.span(), place.text());
      }
    }
  }

  private @Nullable String known(DocumentId id) {
    return Files.exists(output.text(id)) ? written.text(id) : null;
  }

  private boolean inside(String where, String text, Span span) {
    spans++;
    if (span.end() <= text.length()) {
      return true;
    }
    faults.add(where + ": the span " + span.start() + "-" + span.end() + " reaches past the text");
    return false;
  }

  private void quote(String where, String text, Span span, String quote) {
    if (inside(where, text, span) && !span.cut(text).equals(quote)) {
      faults.add(
          where + ": the text at " + span.start() + "-" + span.end() + " is not the quoted words");
    }
  }
}
