package org.mubiao.app.web.api;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests of one server on the seeds, which all of a class share. */
abstract class OnServedSeeds {

  @TempDir static Path folder;
  static ServedSeeds seeds;

  @BeforeAll
  static void serve() throws IOException {
    seeds = new ServedSeeds(folder);
  }

  @AfterAll
  static void end() throws IOException {
    seeds.close();
  }
}
