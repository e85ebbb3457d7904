package org.mubiao.app.web.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mubiao.app.cli.Notices;

/** Notices of many places and years, each with figures that no other has. */
final class LoadNotices {

  private static final List<String> PLACES =
      List.of(
          "海门区", "如皋市", "启东市", "海安市", "如东县", "崇川区", "昆山市", "张家港市", "常熟市", "太仓市", "江阴市", "宜兴市",
          "溧阳市", "丹阳市", "句容市", "扬中市", "靖江市", "泰兴市", "兴化市", "仪征市", "高邮市", "宝应县", "盱眙县", "金湖县", "涟水县",
          "东台市", "建湖县", "射阳县", "沭阳县", "泗阳县");
  private static final int YEARS = 5;

  private LoadNotices() {}

  /** {@return the notice of this number; the first 150 are each of another place or year} */
  static String notice(int number) {
    String place = PLACES.get(number % PLACES.size());
    int year = 2021 + number / PLACES.size() % YEARS;
    return Notices.PLAN_2025
        .replace("2025", Integer.toString(year))
        .replace("海科委", place.charAt(0) + "科委")
        .replace("海门区", place)
        .replaceAll("〕\\d+号", "〕" + (100 + number) + "号")
        .replaceAll("高新技术企业\\d+家", "高新技术企业" + (20 + number) + "家")
        .replaceAll("瞪羚企业\\d+家", "瞪羚企业" + (5 + number % 40) + "家");
  }

  /** Writes a notice among the others, where one would put it by hand. */
  static Path write(Path corpus, int number) throws IOException {
    return Notices.write(corpus.resolve("放入/" + number + ".txt"), notice(number));
  }

  /** {@return the files of a corpus, relative to it} */
  static SortedSet<String> files(Path corpus) throws IOException {
    try (Stream<Path> all = Files.walk(corpus)) {
      SortedSet<String> files = new TreeSet<>();
      for (Path file : new ArrayList<>(all.filter(Files::isRegularFile).toList())) {
        files.add(corpus.relativize(file).toString());
      }
      return files;
    }
  }
}
