package org.mubiao.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.TaskContext;
import org.apache.spark.api.plugin.DriverPlugin;
import org.apache.spark.api.plugin.ExecutorPlugin;
import org.apache.spark.api.plugin.PluginContext;
import org.apache.spark.api.plugin.SparkPlugin;

/**
 * Ends an executor as a machine does that is switched off: once at the beginning of a task of the
 * first stage, and once in the first stage after the {@value #LATER}th, when it holds what others
 * want from it.
 */
public final class LostExecutors implements SparkPlugin {

  /** Where it is noted which executors were ended. */
  static final String NOTES = "spark.mubiao.test.notes";

  private static final int LATER = 8;

  @Override
  public DriverPlugin driverPlugin() {
    return null;
  }

  @Override
  public ExecutorPlugin executorPlugin() {
    return new ExecutorPlugin() {
      private Path notes;

      @Override
      public void init(PluginContext context, Map<String, String> settings) {
        notes = Path.of(context.conf().get(NOTES));
      }

      @Override
      public void onTaskStart() {
        TaskContext task = TaskContext.get();
        if (task.stageId() == 0 && task.partitionId() == 1) {
          endOnce("first");
        }
        if (task.stageId() >= LATER) {
          endOnce("later");
        }
      }

      private void endOnce(String name) {
        try {
          Files.createFile(notes.resolve(name));
        } catch (IOException e) {
          return; // it was done already
        }
        Runtime.getRuntime().halt(137);
      }
    };
  }
}
