package org.mubiao.app.web.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mubiao.app.service.Progress;
import org.mubiao.app.web.ServedOutput;

/**
 * What a server answers that one client asks while nothing else is done: after the first notices,
 * and again after each that came to them.
 *
 * @param generations for each number of notices that came, the digest of each answer
 */
record UndisturbedAnswers(List<Map<LoadMix.Asking, String>> generations) {

  /**
   * Asks everything of all generations.
   *
   * @param corpus files of the corpus that the other server ended with
   * @param first the files that were there from the beginning
   * @param added the files that came, in order
   */
  static UndisturbedAnswers of(
      Path folder, Path corpus, Iterable<String> first, List<String> added, LoadMix mix)
      throws IOException, InterruptedException {
    Path own = Files.createDirectories(folder.resolve("corpus"));
    for (String file : first) {
      copy(corpus, own, file);
    }
    ServedOutput served = ServedOutput.of(List.of(own), own, folder.resolve("output"), true);
    List<Map<LoadMix.Asking, String>> generations = new ArrayList<>();
    try (served) {
      String root = "http://127.0.0.1:" + served.port();
      generations.add(answers(root, mix));
      for (String file : added) {
        copy(corpus, own, file);
        served.keeper().run(Progress.SILENT);
        generations.add(answers(root, mix));
      }
    }
    return new UndisturbedAnswers(generations);
  }

  private static void copy(Path from, Path to, String file) throws IOException {
    Path place = to.resolve(file);
    Files.createDirectories(place.getParent());
    Files.copy(from.resolve(file), place);
  }

  private static Map<LoadMix.Asking, String> answers(String root, LoadMix mix)
      throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    Map<LoadMix.Asking, String> answers = new HashMap<>();
    for (LoadMix.Asking asking : mix.addresses()) {
      LoadAnswer answer = LoadAnswer.of(client, root, asking, "");
      if (answer.status() != 200) {
        throw new AssertionError(asking + " answered " + answer.problem());
      }
      answers.put(asking, answer.digest());
    }
    return answers;
  }
}
