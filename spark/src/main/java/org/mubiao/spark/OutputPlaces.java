package org.mubiao.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.mubiao.app.WrongUsageException;

/** Where what in an output stands. */
record OutputPlaces(String root, HadoopSettings settings) {

  private static final List<String> OURS =
      List.of("targets", "tasks", "documents", "outcomes", "counts.json", "_work");

  /** {@return where lines of JSON of these records stand} */
  String lines(String records) {
    return root + "/" + records + "/jsonl";
  }

  /** {@return where the Parquet of these records stands} */
  String parquet(String records) {
    return root + "/" + records + "/parquet";
  }

  String documents() {
    return root + "/documents";
  }

  String outcomes() {
    return root + "/outcomes";
  }

  /** {@return where the outcomes of one kind stand} */
  String outcomes(String kind) {
    return outcomes() + "/outcome=" + kind;
  }

  /** {@return what was read, until it is settled} */
  String read() {
    return root + "/_work/read";
  }

  /** {@return where tasks leave word of what they are at} */
  String attempts() {
    return root + "/_work/attempts";
  }

  /** {@return whether the job has ended: it tells its counts last} */
  boolean isFinished() throws IOException {
    return isThere(root + "/counts.json");
  }

  boolean isThere(String place) throws IOException {
    return settings.fileSystem(place).exists(new Path(place));
  }

  /** Makes way for a new output, if that was asked for. */
  void clear(boolean overwrite) throws IOException {
    FileSystem system = settings.fileSystem(root);
    Path folder = new Path(root);
    if (!system.exists(folder)) {
      return;
    }
    if (!overwrite && system.listStatus(folder).length > 0) {
      throw new WrongUsageException(
          root + " is there already: name another folder, or add --overwrite.");
    }
    for (String name : OURS) {
      system.delete(new Path(folder, name), true);
    }
  }

  /** Removes what was of use only while the job ran, and says at last what it brought. */
  void finish(SortedMap<String, Long> counts) throws IOException {
    FileSystem system = settings.fileSystem(root);
    system.delete(new Path(root, "_work"), true);
    String json =
        counts.entrySet().stream()
            .map(OutputPlaces::line)
            .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    try (FSDataOutputStream out = system.create(new Path(root, "counts.json"), true)) {
      out.write(json.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String line(Map.Entry<String, Long> count) {
    return "  \"" + count.getKey() + "\": " + count.getValue();
  }
}
