package org.mubiao.extractor.parse.scan;

import com.benjaminwan.ocrlibrary.OcrEngine;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Brings the engine's library and models from the class path to the machine. The library's own
 * loader is not asked: it unpacks to one folder for all users and versions. Here each process has a
 * folder of its own, which nobody else may write to and which is empty again when all is loaded.
 */
final class EngineLibrary {

  private static final String LIBRARY = "libRapidOcr.so";
  private static final String LINES = "ch_PP-OCRv4_det_infer.onnx";
  private static final String DIRECTION = "ch_ppocr_mobile_v2.0_cls_infer.onnx";
  private static final String CHARACTERS = "ch_PP-OCRv4_rec_infer.onnx";
  private static final String ALPHABET = "ppocr_keys_v1.txt";
  private static final int MOST_THREADS = 4;

  /** What the library prints to standard output whatever it is told. Each is a format of printf. */
  private static final List<String> CHATTER =
      List.of("numThread=%d", "modelsDir=%s", "imgDir=%s", "total keys size(%lu)");

  private EngineLibrary() {}

  /**
   * Loads the engine; once in the life of a program.
   *
   * @param folder an empty folder that only this process writes to
   * @throws IOException if something is missing or does not fit the machine; the message says what
   */
  static OcrEngine load(Path folder) throws IOException {
    String system = System.getProperty("os.name", "an unknown system");
    String machine = System.getProperty("os.arch", "an unknown machine");
    if (!system.toLowerCase(Locale.ROOT).contains("linux")
        || !(machine.equals("amd64") || machine.equals("x86_64"))) {
      throw new IOException(
          "its library is there for Linux on x86-64, not for " + system + " on " + machine);
    }
    Path library = folder.resolve(LIBRARY);
    Files.write(library, quiet(resource("/lib/" + LIBRARY)));
    for (String model : List.of(LINES, DIRECTION, CHARACTERS, ALPHABET)) {
      Files.write(folder.resolve(model), resource("/models/" + model));
    }
    try {
      System.load(library.toString());
    } catch (UnsatisfiedLinkError e) {
      throw new IOException("its library does not load: " + e.getMessage(), e);
    }
    OcrEngine engine = new OcrEngine();
    engine.initLogger(false, false, false);
    engine.setNumThread(
        Math.max(1, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors())));
    if (!engine.initModels(folder.toString(), LINES, DIRECTION, CHARACTERS, ALPHABET)) {
      throw new IOException("its models do not load");
    }
    for (String file : List.of(LIBRARY, LINES, DIRECTION, CHARACTERS, ALPHABET)) {
      Files.delete(folder.resolve(file));
    }
    return engine;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = EngineLibrary.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name + " is not on the class path");
      }
      return in.readAllBytes();
    }
  }

  /**
   * Takes two bad habits from the library: it asks for a stack that may be executed, of which Java
   * warns on the terminal, and it prints its settings among what the program prints.
   */
  static byte[] quiet(byte[] library) {
    ByteBuffer elf = ByteBuffer.wrap(library).order(ByteOrder.LITTLE_ENDIAN);
    long headers = elf.getLong(32);
    int size = elf.getShort(54);
    int count = elf.getShort(56);
    int stack = 0x6474e551;
    int executable = 1;
    for (int i = 0; i < count; i++) {
      int at = (int) headers + i * size;
      if (elf.getInt(at) == stack) {
        elf.putInt(at + 4, elf.getInt(at + 4) & ~executable);
      }
    }
    for (String format : CHATTER) {
      int at = find(library, ("\0" + format).getBytes(StandardCharsets.US_ASCII));
      if (at >= 0) {
        library[at + 1] = 0;
      }
    }
    return library;
  }

  private static int find(byte[] bytes, byte[] wanted) {
    for (int at = 0; at <= bytes.length - wanted.length; at++) {
      int same = 0;
      while (same < wanted.length && bytes[at + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return at;
      }
    }
    return -1;
  }
}
