package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.StaleOutputException;
import org.mubiao.app.WrongUsageException;
import org.mubiao.indexer.TargetSearcher;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.outcome.Report;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.search.Suggestion;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.TargetSet;

/**
 * One whole state of an output, for a program that stays. Whatever it gives belongs to that state;
 * if a file has been replaced since, the question fails and {@link LivingOutput} asks a later state
 * again. May be used by several threads at once.
 */
public final class OutputView {

  private final OutputFolder folder;
  private final WrittenOutput written;
  private final String stamp;
  private final Report report;
  private final List<Finding> across;
  private final Corrections corrections;
  private final TargetSearcher searcher;
  private final Lexicon lexicon;
  private final SortedMap<DocumentId, String> digests;
  private final Map<DocumentId, DocumentHead> heads = new LinkedHashMap<>();
  private final DocumentShelf shelf;
  private final @Nullable StandingIndex elsewhere;

  OutputView(
      OutputFolder folder,
      String stamp,
      Report report,
      List<Finding> across,
      Corrections corrections,
      TargetSearcher searcher,
      Lexicon lexicon,
      DocumentShelf shelf,
      @Nullable StandingIndex elsewhere)
      throws IOException {
    this.folder = folder;
    this.written = new WrittenOutput(folder);
    this.stamp = stamp;
    this.report = report;
    this.across = List.copyOf(across);
    this.corrections = corrections;
    this.searcher = searcher;
    this.lexicon = lexicon;
    this.digests = searcher.documents();
    this.shelf = shelf;
    this.elsewhere = elsewhere;
    searcher.heads().forEach(head -> heads.put(head.id(), head));
  }

  /** {@return the folder; its files may be of another state} */
  public OutputFolder folder() {
    return folder;
  }

  /** {@return what tells this state from others, the same for the same state} */
  public String stamp() {
    return stamp;
  }

  /** {@return the outcomes of the input files} */
  public Report report() {
    return report;
  }

  /** {@return what a list says of each document, duplicates too, by path} */
  public Collection<DocumentHead> heads() {
    return heads.values();
  }

  /** {@return what a list says of a document, null if there is no such document} */
  public @Nullable DocumentHead head(DocumentId id) {
    return heads.get(id);
  }

  /** {@return findings across documents} */
  public List<Finding> across() {
    return across;
  }

  /**
   * {@return the page that the request asks for}
   *
   * @throws WrongUsageException if the query cannot be read, or a name in it fits several
   */
  public SearchPage search(SearchRequest request) throws IOException {
    return elsewhere == null
        ? SearchOutput.answered(folder, request.query(), () -> searcher.search(request))
        : elsewhere.search(this, request);
  }

  /**
   * {@return names that what is typed may become, best first}
   *
   * @param typed the beginning or a part of a name, in characters, pinyin or its initials
   * @param limit how many at most
   */
  public List<Suggestion> suggest(String typed, int limit) throws IOException {
    return elsewhere == null
        ? SearchOutput.answered(folder, typed, () -> searcher.suggest(typed, limit))
        : elsewhere.suggest(this, typed, limit);
  }

  /** {@return the documents, each with the digest under which it is loaded into other indexes} */
  SortedMap<DocumentId, String> loaded() throws IOException {
    SortedMap<DocumentId, String> loaded = new TreeMap<>(digests);
    for (Map.Entry<DocumentId, String> each : loaded.entrySet()) {
      if (corrections.speakOf(each.getKey())) {
        TargetSet read = asRead(each.getKey());
        each.setValue(RemoteIndex.digest(each.getValue(), read, corrections.applied(read)));
      }
    }
    return loaded;
  }

  /**
   * {@return a document as it was read, with the corrections that hold beside its records}
   *
   * @throws WrongUsageException if there is no such document
   */
  public TargetSet asRead(DocumentId id) throws IOException {
    String digest = digests.get(id);
    if (digest == null) {
      throw new WrongUsageException(
          "There is no document " + id + " in " + folder.root() + ".", "没有文件" + id + "。");
    }
    TargetSet known = shelf.find(id, digest);
    if (known != null) {
      return corrections.beside(known);
    }
    byte[] bytes = Files.readAllBytes(folder.document(id));
    if (!Digests.of(bytes).equals(digest)) {
      throw new OutputChangedException(id + ".json");
    }
    TargetSet set = TargetSetJson.read(bytes);
    shelf.keep(id, digest, set, bytes.length);
    return corrections.beside(set);
  }

  /**
   * {@return a document with its records as people corrected them}
   *
   * @throws WrongUsageException if there is no such document
   */
  public TargetSet document(DocumentId id) throws IOException {
    return corrections.applied(asRead(id));
  }

  /** {@return the text of a document; it never changes} */
  public String text(DocumentId id) {
    try {
      return written.text(id);
    } catch (StaleOutputException e) {
      if (e.getCause() instanceof NoSuchFileException) {
        throw new OutputChangedException("text/" + id + ".txt"); // the document was taken out since
      }
      throw e;
    }
  }

  /**
   * {@return what a list says of the documents about one of these places, duplicates left out, by
   * path}
   *
   * @param places names as typed; empty for all places
   * @throws WrongUsageException if a name fits no area of the documents, or several
   */
  public List<DocumentHead> about(List<String> places) {
    List<DocumentHead> originals =
        heads.values().stream().filter(head -> head.duplicateOf() == null).toList();
    return ChoosePlaces.about(originals, DocumentHead::region, places, lexicon.regions());
  }

  /** {@return the notice that a document follows: the last of its issuer and kind before it} */
  public LastNotice lastBefore(DocumentHead head) {
    List<NoticeHead> originals = about(List.of()).stream().map(NoticeHead::of).toList();
    return LastNotice.before(NoticeHead.of(head), originals);
  }

  /** {@return these documents with their records as corrected, in the same order} */
  public List<TargetSet> documents(Collection<DocumentHead> chosen) throws IOException {
    List<TargetSet> documents = new ArrayList<>();
    for (DocumentHead head : chosen) {
      documents.add(document(head.id()));
    }
    return documents;
  }

  /** Ends it; nothing may be asked any more. */
  void end() throws IOException {
    searcher.close();
  }
}
