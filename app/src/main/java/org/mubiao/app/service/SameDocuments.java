package org.mubiao.app.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.json.RunState;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.target.TargetSet;

/**
 * Which files are one document, and which documents say what another says: what only the whole
 * corpus knows of a document. Files may be added in any order.
 *
 * <p>Takes some hundred bytes a file.
 */
public final class SameDocuments {

  private final SortedMap<String, Seen> files = new TreeMap<>();

  private record Seen(String sha256, RunState.@Nullable Facts facts) {}

  /**
   * What the corpus knows of a document.
   *
   * @param files all files that are it, sorted; the document is the one read under the first
   * @param original the document that it is a duplicate of, null if of none
   */
  public record Known(List<String> files, @Nullable DocumentId original) {

    /** Copies the list. */
    public Known {
      files = List.copyOf(files);
    }

    /** {@return the document told of it} */
    public TargetSet in(TargetSet set) {
      DocumentInfo info = set.document();
      return set.withDocument(
          info.withSource(info.source().withFiles(files)).withDuplicateOf(original));
    }
  }

  /**
   * Adds a file whose bytes were read.
   *
   * @param file its name; a name that was added before is replaced
   * @param sha256 digest of its bytes
   */
  public void add(String file, String sha256) {
    files.put(file, new Seen(sha256, null));
  }

  /**
   * Adds a file that was extracted.
   *
   * @param file its name; a name that was added before is replaced
   * @param sha256 digest of its bytes
   * @param number 发文字号
   * @param issuedOn day of signing
   * @param textDigest what tells its text from others
   */
  public void add(
      String file,
      String sha256,
      @Nullable String number,
      @Nullable LocalDate issuedOn,
      String textDigest) {
    files.put(file, new Seen(sha256, new RunState.Facts(number, issuedOn, textDigest)));
  }

  /** Takes a file out again. */
  public void remove(String file) {
    files.remove(file);
  }

  /** {@return what is known of each file's bytes, by their digests} */
  public SortedMap<String, Known> known() {
    SortedMap<String, List<String>> names = new TreeMap<>();
    List<Duplicates.Candidate> candidates = new ArrayList<>();
    files.forEach(
        (file, seen) -> {
          List<String> same = names.computeIfAbsent(seen.sha256(), key -> new ArrayList<>());
          same.add(file);
          RunState.Facts facts = seen.facts();
          if (same.size() == 1 && facts != null) {
            DocumentId id = DocumentId.ofSha256(seen.sha256());
            candidates.add(new Duplicates.Candidate(id, file, facts));
          }
        });
    Map<DocumentId, DocumentId> originals = Duplicates.originals(candidates);
    SortedMap<String, Known> known = new TreeMap<>();
    names.forEach(
        (sha256, same) ->
            known.put(sha256, new Known(same, originals.get(DocumentId.ofSha256(sha256)))));
    return known;
  }
}
