package org.mubiao.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small notices for tests of commands. */
public final class Notices {

  public static final String PLAN_2024 = plan(2024, 1, 20, 3, "3.2");
  public static final String PLAN_2025 = plan(2025, 2, 26, 5, "3.4");

  private Notices() {}

  private static String plan(int year, int number, int enterprises, int day, String share) {
    return """
        海门区科技创新委员会文件
        海科委发〔{year}〕{number}号

        关于印发《{year}年海门区科技创新工作要点》的通知

        各区镇、街道，各有关部门：

        《{year}年海门区科技创新工作要点》已经研究同意，现印发给你们，请认真贯彻执行。

        海门区科技创新委员会
        {year}年3月{day}日

        {year}年海门区科技创新工作要点

        一、总体目标

        {year}年，全社会研发投入占GDP比重达{share}%以上，新增高新技术企业{enterprises}家以上。

        二、重点任务

        （一）培育创新主体

        新培育省级瞪羚企业{enterprises}家以上。（牵头单位：科技局；协同单位：发改委、各区镇）

        （二）建设创新平台

        上半年完成科创园二期建设。（牵头单位：科技局）
        """
        .replace("{year}", Integer.toString(year))
        .replace("{number}", Integer.toString(number))
        .replace("{enterprises}", Integer.toString(enterprises))
        .replace("{day}", Integer.toString(day))
        .replace("{share}", share);
  }

  public static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /** A corpus of two plans of one district. */
  public static Path corpus(Path folder) throws IOException {
    write(folder.resolve("海门区/2024/要点.txt"), PLAN_2024);
    write(folder.resolve("海门区/2025/要点.txt"), PLAN_2025);
    return folder;
  }
}
