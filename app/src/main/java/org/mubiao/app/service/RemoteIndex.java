package org.mubiao.app.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mubiao.app.StaleOutputException;
import org.mubiao.app.WrongUsageException;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.search.IndexLoad;
import org.mubiao.model.search.IndexService;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.search.Suggestion;
import org.mubiao.model.search.TargetSearch;
import org.mubiao.model.target.Producer;
import org.mubiao.model.target.TargetSet;

/** An index on other machines, named by its address, such as {@code solr:http://…}. */
public final class RemoteIndex {

  private final String address;
  private final Producer producer;
  private final IndexService service;

  /**
   * Makes one; nothing is asked yet.
   *
   * @throws WrongUsageException if no module that is there serves such an address
   */
  public RemoteIndex(String address, Producer producer) {
    this.address = address;
    this.producer = producer;
    this.service =
        ServiceLoader.load(IndexService.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(each -> each.serves(address))
            .findFirst()
            .orElseThrow(() -> nobody(address));
  }

  /** The answer; an address that cannot be read is told, too. */
  <T> T answered(String query, SearchOutput.Question<T> question) throws IOException {
    try {
      return SearchOutput.answeredFrom(address, "mubiao load " + address, query, question);
    } catch (IllegalArgumentException unfit) {
      throw new WrongUsageException(String.valueOf(unfit.getMessage()) + ".", unfit);
    }
  }

  private static WrongUsageException nobody(String address) {
    return new WrongUsageException(
        address.startsWith("solr:")
            ? "Search on Solr is not on the class path: build it with `./mvnw -q -pl solr -am"
                + " -DskipTests package`, or leave out --index."
            : "“"
                + address
                + "” is no address of an index: type solr:http://HOST:8983/solr/COLLECTION.");
  }

  /**
   * {@return the page that the request asks for}
   *
   * @throws WrongUsageException if the index does not answer, or the query cannot be read, or a
   *     name in it fits several
   * @throws StaleOutputException if the index works with another version
   */
  public SearchPage search(SearchRequest request) throws IOException {
    return ask(request.query(), search -> search.search(request));
  }

  /** {@return names of the index that what is typed may become, best first} */
  public List<Suggestion> suggest(String typed, int limit) throws IOException {
    return ask(typed, search -> search.suggest(typed, limit));
  }

  private interface Asking<T> {
    T of(TargetSearch search) throws IOException;
  }

  private <T> T ask(String query, Asking<T> question) throws IOException {
    return answered(
        query,
        () -> {
          try (TargetSearch search = open()) {
            return question.of(search);
          }
        });
  }

  /** {@return its address, for people} */
  String address() {
    return address;
  }

  /** {@return the index, for asking; whoever opens it closes it} */
  TargetSearch open() throws IOException {
    return service.open(address, producer);
  }

  /**
   * Brings the index up to date with an output: writes what is new or changed, takes out what is
   * gone. If it is broken off, the next load goes on.
   *
   * @param shares how a new index is divided
   * @return what was done
   * @throws WrongUsageException if there is no output, or the machines do not answer
   * @throws StaleOutputException if the machines work with another version
   */
  public IndexLoad.Tally load(OutputFolder output, IndexService.Shares shares, Progress progress)
      throws IOException {
    OpenOutput open = OpenOutput.of(output);
    boolean corrected = Files.exists(output.corrections());
    SortedMap<DocumentId, String> current = new TreeMap<>();
    for (DocumentId id : open.ids()) {
      current.put(id, digest(open, id, corrected));
    }
    return answered(
        "",
        () -> {
          try (IndexLoad load = service.load(address, producer, shares, current)) {
            int done = 0;
            for (DocumentId id : load.due()) {
              TargetSet set = open.document(id);
              load.write(set, open.text(id));
              progress.done(set.document().source().file(), ++done, load.due().size());
            }
            return load.finish();
          }
        });
  }

  /** The digest of a document's file, and of its records as people corrected them. */
  private static String digest(OpenOutput open, DocumentId id, boolean corrected)
      throws IOException {
    String digest = Digests.of(Files.readAllBytes(open.folder().document(id)));
    return corrected ? digest(digest, open.asRead(id), open.document(id)) : digest;
  }

  /**
   * {@return the digest under which a document is loaded}
   *
   * @param file digest of its file
   * @param read its records as they were read
   * @param now its records as people corrected them
   */
  static String digest(String file, TargetSet read, TargetSet now) {
    if (now.equals(read)) {
      return file;
    }
    String json = new String(TargetSetJson.write(now), StandardCharsets.UTF_8);
    return Digests.of((file + json).getBytes(StandardCharsets.UTF_8));
  }

  /** Writes what the machines have to be set up with into a folder. */
  public void writeSettings(Path folder) throws IOException {
    service.writeSettings(producer, folder);
  }
}
