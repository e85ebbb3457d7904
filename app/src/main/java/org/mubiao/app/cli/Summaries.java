package org.mubiao.app.cli;

import java.io.PrintWriter;
import java.util.Map;
import org.mubiao.app.service.OutputFolder;
import org.mubiao.app.service.RunSummary;

/** The end of a run, for people. */
final class Summaries {

  private Summaries() {}

  /** Prints what a run read, found and wrote; in Chinese if MUBIAO_LANG says so. */
  static void print(RunSummary summary, OutputFolder output, Console console) {
    PrintWriter out = console.out();
    Map<String, Integer> counts = summary.report().counts();
    boolean chinese = "zh".equals(System.getenv("MUBIAO_LANG"));
    out.println(
        chinese
            ? String.format(
                java.util.Locale.ROOT,
                "文件 %d：读出 %d，空 %d，拒绝 %d，失败 %d（新 %d，变 %d，不变 %d，删 %d）",
                count(counts, "files"),
                count(counts, "extracted"),
                count(counts, "empty"),
                count(counts, "refused"),
                count(counts, "failed"),
                summary.added(),
                summary.changed(),
                summary.unchanged(),
                summary.removed())
            : String.format(
                java.util.Locale.ROOT,
                "%d files: %d extracted, %d empty, %d refused, %d failed (%d new, %d changed, %d"
                    + " unchanged, %d removed)",
                count(counts, "files"),
                count(counts, "extracted"),
                count(counts, "empty"),
                count(counts, "refused"),
                count(counts, "failed"),
                summary.added(),
                summary.changed(),
                summary.unchanged(),
                summary.removed()));
    line(out, chinese ? "文件（不计重复）" : "documents", counts, "documents");
    if (count(counts, "duplicates") > 0) {
      line(out, chinese ? "重复文件" : "duplicates", counts, "duplicates");
    }
    line(out, chinese ? "目标" : "targets", counts, "targets");
    line(out, chinese ? "实绩" : "actuals", counts, "actuals");
    line(out, chinese ? "事项" : "milestones", counts, "milestones");
    line(out, chinese ? "发现的问题" : "findings", counts, "findings");
    out.println(chinese ? "结果在 " + output.root() : "The output is in " + output.root() + ":");
    out.println("  targets.xlsx, targets.csv    " + (chinese ? "目标表" : "the target table"));
    out.println(
        "  targets.jsonl, documents/    "
            + (chinese ? "供其他程序使用的数据" : "the data, for other programs"));
    out.println("  report.json                  " + (chinese ? "每个文件的结果" : "how each file ended"));
    out.println(
        chinese
            ? "接下来：mubiao search 高企，mubiao table，mubiao check"
            : "Next: mubiao search 高企, mubiao table, mubiao check");
    out.flush();
  }

  private static void line(
      PrintWriter out, String label, Map<String, Integer> counts, String name) {
    out.println(String.format(java.util.Locale.ROOT, "%6d  %s", count(counts, name), label));
  }

  private static int count(Map<String, Integer> counts, String name) {
    return counts.getOrDefault(name, 0);
  }
}
