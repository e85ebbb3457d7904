package org.mubiao.indexer.search;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.search.SentenceEmbedding;
import org.mubiao.model.text.Span;

/**
 * Keeps where the sentences of each document lie, one file a document beside the index, stamped
 * with the digest the document is indexed under and the name of the model. Only what is new or
 * changed is placed again.
 */
final class VectorShelf {

  private static final String FORMAT = "mubiao vectors 1";
  private static final String ENDING = ".vectors";

  /** Numbers from -1 to 1 are kept as so many steps. */
  private static final int STEPS = 127;

  private final Path folder;
  private final SentenceEmbedding embedding;

  VectorShelf(Path folder, SentenceEmbedding embedding) {
    this.folder = folder;
    this.embedding = embedding;
  }

  /** Gives the sentences of a document. */
  @FunctionalInterface
  interface Sentences {
    List<SearchHit> of(DocumentId document) throws IOException;
  }

  /**
   * A sentence and how near it lies.
   *
   * @param place where it stands
   * @param nearness higher is nearer; comparable for one question only
   */
  record Near(Seams.Place place, int nearness) {}

  /** Brings the shelf up to date with the documents of an index and their digests. */
  void update(SortedMap<DocumentId, String> documents, Sentences sentences) throws IOException {
    Files.createDirectories(folder);
    Set<String> wanted = new HashSet<>();
    for (Map.Entry<DocumentId, String> document : documents.entrySet()) {
      Path file = file(document.getKey());
      wanted.add(file.getFileName().toString());
      if (!isStamped(file, document.getValue())) {
        write(file, document.getValue(), sentences.of(document.getKey()));
      }
    }
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (Path file : all) {
        if (!wanted.contains(file.getFileName().toString())) {
          Files.delete(file);
        }
      }
    }
  }

  /** {@return the sentences nearest to a question, nearest first, then by document and place} */
  List<Near> nearest(Set<DocumentId> documents, String question, int count) throws IOException {
    byte[] asked = steps(embedding.ofQuestion(question));
    List<Near> near = new ArrayList<>();
    for (DocumentId document : documents) {
      read(document, asked, near);
      near.sort(
          Comparator.comparingInt(Near::nearness)
              .reversed()
              .thenComparing(each -> each.place().document().value())
              .thenComparing(each -> each.place().span()));
      if (near.size() > count) {
        near.subList(count, near.size()).clear();
      }
    }
    return near;
  }

  private Path file(DocumentId document) {
    return folder.resolve(document.value() + ENDING);
  }

  private boolean isStamped(Path file, String digest) {
    try (DataInputStream in = open(file)) {
      return readHead(in).equals(stamp(digest));
    } catch (IOException e) {
      return false; // there is none yet, or it is damaged: it is written anew
    }
  }

  private List<String> stamp(String digest) {
    return List.of(FORMAT, embedding.name(), digest);
  }

  private static List<String> readHead(DataInputStream in) throws IOException {
    return List.of(in.readUTF(), in.readUTF(), in.readUTF());
  }

  private static DataInputStream open(Path file) throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
  }

  private void write(Path file, String digest, List<SearchHit> sentences) throws IOException {
    Path beside = Files.createTempFile(folder, "new", ".part");
    try {
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside)))) {
        for (String word : stamp(digest)) {
          out.writeUTF(word);
        }
        out.writeInt(sentences.size());
        for (SearchHit sentence : sentences) {
          byte[] place = steps(embedding.ofSentence(oneLine(sentence.text())));
          out.writeInt(sentence.span().start());
          out.writeInt(sentence.span().end());
          out.writeInt(place.length);
          out.write(place);
        }
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Lines are broken by hand in the middle of words. */
  private static String oneLine(String text) {
    return text.replaceAll("\\s+", "");
  }

  private void read(DocumentId document, byte[] asked, List<Near> near) throws IOException {
    try (DataInputStream in = open(file(document))) {
      readHead(in);
      for (int left = in.readInt(); left > 0; left--) {
        Span span = new Span(in.readInt(), in.readInt());
        byte[] place = new byte[in.readInt()];
        in.readFully(place);
        near.add(new Near(new Seams.Place(document, span), product(asked, place)));
      }
    }
  }

  private static int product(byte[] one, byte[] other) {
    int sum = 0;
    for (int index = 0; index < Math.min(one.length, other.length); index++) {
      sum += one[index] * other[index];
    }
    return sum;
  }

  private static byte[] steps(float[] vector) {
    byte[] steps = new byte[vector.length];
    for (int index = 0; index < vector.length; index++) {
      steps[index] = (byte) Math.round(Math.max(-1f, Math.min(1f, vector[index])) * STEPS);
    }
    return steps;
  }
}
