package org.mubiao.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a cluster on this machine starts its processes from: a folder with jars, which is what an
 * unpacked Spark is. It stands where the build says by the variable SPARK_HOME, which Spark reads.
 */
final class SparkHome {

  private SparkHome() {}

  /** {@return the folder, with links to these jars and no others} */
  static Path with(List<Path> jars) throws IOException {
    Path home = Path.of(System.getenv("SPARK_HOME"));
    Path folder = Files.createDirectories(home.resolve("jars"));
    try (var old = Files.list(folder)) {
      for (Path link : old.toList()) {
        Files.delete(link);
      }
    }
    for (Path jar : jars) {
      Files.createSymbolicLink(folder.resolve(jar.getFileName()), jar);
    }
    return home;
  }

  /** {@return the jars that the build noted down as those of Spark} */
  static List<Path> jarsOfSpark() throws IOException {
    Path noted = Path.of(System.getProperty("mubiao.spark.jars"));
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(Files.readString(noted).strip())
        .map(Path::of)
        .toList();
  }
}
