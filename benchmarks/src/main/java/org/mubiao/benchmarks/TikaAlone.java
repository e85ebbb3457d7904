package org.mubiao.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/**
 * Has Tika alone take the text out of all files of a folder, and prints how many characters: what a
 * whole run is measured against in {@code scripts/whole-run-speed.sh}.
 */
public final class TikaAlone {

  private static final AutoDetectParser PARSER = new AutoDetectParser();

  private TikaAlone() {}

  /** Takes a folder and how many threads. */
  public static void main(String[] arguments) throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(arguments[1]));
    List<Callable<Long>> tasks = new ArrayList<>();
    files.forEach(file -> tasks.add(() -> (long) text(file).length()));
    long characters = 0;
    for (Future<Long> read : threads.invokeAll(tasks)) {
      characters += result(read);
    }
    threads.shutdown();
    new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
        .println(characters);
  }

  private static long result(Future<Long> read) throws InterruptedException {
    try {
      return read.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a made-up notice was not read", failed.getCause());
    }
  }

  /** {@return the text that Tika finds} */
  static String text(Path file) throws TikaException, SAXException {
    try {
      Metadata metadata = new Metadata();
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, String.valueOf(file.getFileName()));
      BodyContentHandler text = new BodyContentHandler(-1);
      PARSER.parse(
          new ByteArrayInputStream(Files.readAllBytes(file)), text, metadata, new ParseContext());
      return text.toString();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
