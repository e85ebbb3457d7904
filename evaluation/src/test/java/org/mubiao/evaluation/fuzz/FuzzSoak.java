package org.mubiao.evaluation.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The long form of fuzzing: each room is given inputs that Jazzer makes, led by what of the code
 * they reach, in a process of its own. {@code -Dmubiao.fuzz.minutes} says how long in all, 60
 * unless told; {@code -Dmubiao.fuzz.rooms=html,pdf} names some of the rooms. What was found stands
 * in {@code evaluation/target/fuzz}, the figures in {@code figures.txt} there; inputs that reached
 * something new are kept there for the next run.
 */
class FuzzSoak {

  private static final int MINUTES = Integer.getInteger("mubiao.fuzz.minutes", 60);
  private static final String ROOMS = System.getProperty("mubiao.fuzz.rooms", "");

  @Test
  void noInputMakesTheProgramStumble() throws IOException, InterruptedException {
    List<FuzzedRoom> rooms =
        Arrays.stream(FuzzedRoom.values())
            .filter(room -> ROOMS.isEmpty() || List.of(ROOMS.split(",", -1)).contains(room.code()))
            .toList();
    assertThat(rooms).as("rooms named by mubiao.fuzz.rooms").isNotEmpty();
    Path folder = Files.createDirectories(FuzzSeeds.ROOT.resolve("evaluation/target/fuzz"));
    List<String> found = new ArrayList<>();
    for (FuzzedRoom room : rooms) {
      FuzzRun run = FuzzRun.of(room, folder, Duration.ofMinutes(MINUTES).dividedBy(rooms.size()));
      Files.writeString(
          folder.resolve("figures.txt"),
          run.told() + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      run.findings().forEach(finding -> found.add(room.code() + ": " + finding));
      assertThat(run.ended()).as(run.told()).isTrue();
    }
    assertThat(found).as("inputs in " + folder).isEmpty();
  }
}
