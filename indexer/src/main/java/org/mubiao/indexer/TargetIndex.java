package org.mubiao.indexer;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.mubiao.indexer.analysis.ChineseAnalyzer;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.target.Producer;

/**
 * Opens the index of targets, for writing or for asking. One process writes at a time; any number
 * read, and each reads the last finished update until it opens the index again.
 */
public final class TargetIndex {

  /**
   * Memory for documents not yet written to disk. Twice as much makes half as many segments, which
   * are merged as often.
   */
  private static final double BUFFER_MEGABYTES = 32;

  private TargetIndex() {}

  /**
   * Begins to bring an index up to date; makes it if there is none.
   *
   * @param directory folder of the index, made if missing
   * @param stamp who is writing
   * @param lexicon words for the analyzer; its digest is the stamp's
   * @param current every document the index is to hold, with a digest of all that is written of it:
   *     its target set, its text, and whether it is a duplicate
   * @throws IndexLockedException if another process is writing
   * @throws IndexStampException if another version made the index: {@link #rebuild} it
   * @throws IOException if the disk fails
   */
  public static IndexUpdate update(
      Path directory, Producer stamp, Lexicon lexicon, Map<DocumentId, String> current)
      throws IOException {
    return begin(directory, stamp, lexicon, current, OpenMode.CREATE_OR_APPEND);
  }

  /**
   * Begins to make an index anew, whatever is there. Until the update is committed, readers see the
   * old index.
   *
   * @throws IndexLockedException if another process is writing
   * @throws IOException if the disk fails
   */
  public static IndexUpdate rebuild(
      Path directory, Producer stamp, Lexicon lexicon, Map<DocumentId, String> current)
      throws IOException {
    return begin(directory, stamp, lexicon, current, OpenMode.CREATE);
  }

  /**
   * Opens an index for asking. It answers from the last finished update, also while another is
   * under way.
   *
   * @param directory folder of the index
   * @param stamp who is asking
   * @param lexicon synonyms, regions, units and indicators for reading queries
   * @throws IndexMissingException if there is no finished index
   * @throws IndexStampException if another version made it
   * @throws IOException if the disk fails
   */
  public static TargetSearcher open(Path directory, Producer stamp, Lexicon lexicon)
      throws IOException {
    if (!Files.isDirectory(directory)) {
      throw new IndexMissingException(directory);
    }
    Directory files = FSDirectory.open(directory);
    try {
      DirectoryReader reader = read(files, directory, stamp);
      return new TargetSearcher(files, reader, lexicon, TradeWords.segmenter(lexicon));
    } catch (IndexNotFoundException none) {
      files.close();
      throw new IndexMissingException(directory);
    } catch (IOException | RuntimeException failure) {
      files.close();
      throw failure;
    }
  }

  private static IndexUpdate begin(
      Path path, Producer stamp, Lexicon lexicon, Map<DocumentId, String> current, OpenMode mode)
      throws IOException {
    Files.createDirectories(path);
    Directory files = new WritingDirectory(path);
    try {
      SortedMap<DocumentId, String> indexed = new TreeMap<>();
      boolean exists = DirectoryReader.indexExists(files);
      if (exists && mode == OpenMode.CREATE_OR_APPEND) {
        read(files, path, stamp).close();
      }
      if (mode == OpenMode.CREATE) {
        makeWay(files);
      }
      IndexWriter writer = new IndexWriter(files, configuration(lexicon, mode));
      try {
        if (exists && mode == OpenMode.CREATE_OR_APPEND) {
          try (DirectoryReader reader = read(files, path, stamp)) {
            indexed.putAll(Schema.HEAD.read(reader));
          }
        }
        return new IndexUpdate(files, writer, IndexStamp.of(stamp), indexed, current, exists);
      } catch (IOException | RuntimeException failure) {
        writer.rollback();
        throw failure;
      }
    } catch (LockObtainFailedException locked) {
      files.close();
      throw new IndexLockedException(path);
    } catch (IOException | RuntimeException failure) {
      files.close();
      throw failure;
    }
  }

  /** Takes away an index that cannot be read, which Lucene would not write over. */
  private static void makeWay(Directory files) throws IOException {
    try (Lock lock = files.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      try {
        if (DirectoryReader.indexExists(files)) {
          for (String name : SegmentInfos.readLatestCommit(files).files(true)) {
            files.fileLength(name);
          }
        }
      } catch (CorruptIndexException
          | IndexFormatTooNewException
          | IndexFormatTooOldException
          | NoSuchFileException odd) {
        for (String name : files.listAll()) {
          lock.ensureValid();
          if (name.startsWith(IndexFileNames.SEGMENTS)) {
            files.deleteFile(name);
          }
        }
      }
    }
  }

  private static DirectoryReader read(Directory files, Path path, Producer stamp)
      throws IOException {
    IndexStamp expected = IndexStamp.of(stamp);
    DirectoryReader reader;
    try {
      reader = DirectoryReader.open(files);
    } catch (CorruptIndexException
        | IndexFormatTooNewException
        | IndexFormatTooOldException
        | NoSuchFileException
        | EOFException odd) {
      throw new IndexStampException(
          path, "something that cannot be read (" + odd.getMessage() + ")", expected.toString());
    }
    IndexStamp found = IndexStamp.read(reader.getIndexCommit().getUserData());
    if (!expected.equals(found)) {
      reader.close();
      throw new IndexStampException(
          path, found == null ? "something unknown" : found.toString(), expected.toString());
    }
    return reader;
  }

  private static IndexWriterConfig configuration(Lexicon lexicon, OpenMode mode) {
    return new IndexWriterConfig(new ChineseAnalyzer(TradeWords.segmenter(lexicon)))
        .setOpenMode(mode)
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setCommitOnClose(false);
  }
}
