package org.mubiao.extractor.parse.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;

/**
 * Looks whether a PDF file may be given to its library, which unpacks whole streams into memory.
 * What they unpack to is counted first; nothing of it is kept.
 */
final class PdfGuard {

  /** Deflated data unpacks to 1,032 times its size at most. */
  private static final int MOST_DEFLATED = 1032;

  private static final int LONGEST_DICTIONARY = 2048;
  private static final Pattern SWELLING =
      Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b");
  private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] STEPS = steps();

  private final ReadLimits limits;
  private long unpacked;

  private PdfGuard(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * Looks at the bytes of a file before they are opened: its tables of objects are streams too.
   *
   * @throws RefusedException if a stream is packed twice, or streams unpack to more than allowed
   */
  static void beforeOpening(byte[] bytes, ReadLimits limits) throws RefusedException {
    PdfGuard guard = new PdfGuard(limits);
    boolean small = (long) bytes.length * MOST_DEFLATED <= limits.maxEntryBytes();
    int at = 0;
    while (at < bytes.length) {
      int stream = next(bytes, at);
      if (stream < 0) {
        return;
      }
      at = stream + STREAM.length;
      String dictionary = dictionary(bytes, stream);
      Matcher swelling = SWELLING.matcher(dictionary);
      if (swelling.find()) {
        if (swelling.find()) {
          throw RefusedException.swells(limits);
        }
        if (!small && !PICTURE.matcher(dictionary).find()) {
          guard.count(bytes, behindLineEnd(bytes, at));
        }
      }
    }
  }

  /**
   * Looks at an opened file.
   *
   * @throws RefusedException if it has more pages or objects than allowed
   */
  static void opened(PDDocument document, ReadLimits limits) throws RefusedException {
    if (document.getDocument().getXrefTable().size() > limits.maxObjects()) {
      throw RefusedException.tooManyObjects(limits);
    }
    if (document.getNumberOfPages() > limits.maxPages()) {
      throw RefusedException.tooManyPages(limits);
    }
  }

  /**
   * Looks at the streams that one page draws. They may be called pictures, be encrypted, or be one
   * stream named many times.
   *
   * @throws RefusedException if together they unpack to more than one part may
   */
  static void page(PDPage page, ReadLimits limits) throws RefusedException, IOException {
    COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    IdentityHashMap<COSStream, Integer> uses = new IdentityHashMap<>();
    if (contents instanceof COSStream stream) {
      uses.put(stream, 1);
    } else if (contents instanceof COSArray array) {
      if (array.size() > limits.maxObjects()) {
        throw RefusedException.tooManyObjects(limits);
      }
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSStream stream) {
          uses.merge(stream, 1, Integer::sum);
        }
      }
    }
    long packed = 0;
    for (Map.Entry<COSStream, Integer> use : uses.entrySet()) {
      packed += use.getKey().getLength() * use.getValue();
    }
    if (packed * MOST_DEFLATED > limits.maxEntryBytes()) {
      PdfGuard guard = new PdfGuard(limits);
      for (Map.Entry<COSStream, Integer> use : uses.entrySet()) {
        guard.count(use.getKey(), use.getValue());
      }
    }
  }

  private void count(COSStream stream, int uses) throws RefusedException, IOException {
    COSBase filters = stream.getFilters();
    if (filters instanceof COSArray array && array.size() == 1) {
      filters = array.getObject(0);
    }
    if (COSName.FLATE_DECODE.equals(filters)) {
      try (InputStream raw = stream.createRawInputStream()) {
        long before = unpacked;
        count(raw.readAllBytes(), 0);
        grow((unpacked - before) * (uses - 1L));
      }
    } else if (filters instanceof COSArray) {
      grow(stream.getLength() * uses * MOST_DEFLATED); // packed in several ways: the worst of it
    } else {
      grow(stream.getLength() * uses);
    }
  }

  private void count(byte[] bytes, int from) throws RefusedException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, from, bytes.length - from);
      byte[] sink = new byte[1 << 14];
      long size = 0;
      while (!inflater.finished() && !Thread.currentThread().isInterrupted()) {
        int count = inflater.inflate(sink);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          return;
        }
        size += count;
        grow(count);
        if (size > limits.maxEntryBytes()) {
          throw RefusedException.swells(limits);
        }
      }
    } catch (DataFormatException e) {
      return; // encrypted or damaged: the library says more of it than could be said here
    } finally {
      inflater.end();
    }
  }

  private void grow(long size) throws RefusedException {
    unpacked += size;
    if (unpacked > limits.maxUnpackedBytes()) {
      throw RefusedException.swells(limits);
    }
  }

  /** Goes on from the last letter of the word, which few bytes are. */
  private static int next(byte[] bytes, int from) {
    int last = STREAM.length - 1;
    for (int i = from; i + STREAM.length < bytes.length; ) {
      byte end = bytes[i + last];
      if (end == STREAM[last] && isStream(bytes, i)) {
        return i;
      }
      i += STEPS[end & 0xFF];
    }
    return -1;
  }

  /**
   * {@return for each byte how much later the word can begin at the soonest that has no end there}
   */
  private static byte[] steps() {
    byte[] steps = new byte[256];
    Arrays.fill(steps, (byte) STREAM.length);
    for (int i = 0; i < STREAM.length - 1; i++) {
      steps[STREAM[i]] = (byte) (STREAM.length - 1 - i);
    }
    return steps;
  }

  private static boolean isStream(byte[] bytes, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (bytes[at + i] != STREAM[i]) {
        return false;
      }
    }
    byte behind = bytes[at + STREAM.length];
    boolean end = at >= 3 && bytes[at - 1] == 'd' && bytes[at - 2] == 'n' && bytes[at - 3] == 'e';
    return !end && (behind == '\r' || behind == '\n' || behind == ' ');
  }

  private static String dictionary(byte[] bytes, int stream) {
    int from = Math.max(0, stream - LONGEST_DICTIONARY);
    String before = new String(bytes, from, stream - from, StandardCharsets.ISO_8859_1);
    int object = Math.max(before.lastIndexOf(" obj"), before.lastIndexOf("endobj"));
    return object < 0 ? before : before.substring(object);
  }

  private static int behindLineEnd(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\r')) {
      at++;
    }
    return at < bytes.length && bytes[at] == '\n' ? at + 1 : at;
  }
}
