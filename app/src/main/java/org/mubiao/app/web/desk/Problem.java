package org.mubiao.app.web.desk;

import java.math.BigDecimal;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.DiskFullException;
import org.mubiao.app.IndexElsewhereException;
import org.mubiao.app.OutputBusyException;
import org.mubiao.app.StaleOutputException;
import org.mubiao.app.WrongUsageException;
import org.mubiao.model.comparison.TooManyFiguresException;
import org.mubiao.model.search.TimeLimitException;

/**
 * Why a request got no answer, in the words of RFC 9457.
 *
 * @param status HTTP status
 * @param type short name of the sort of problem, the last part of its {@code type}
 * @param title the sort of problem in words, the same each time
 * @param detail one sentence on this one, with what to do
 * @param picture lines that show where in the query it is wrong, null if there is nothing to show
 * @param chinese the detail in Chinese, null if it is told in English alone
 */
public record Problem(
    int status,
    String type,
    String title,
    String detail,
    @Nullable String picture,
    @Nullable String chinese) {

  private static final BigDecimal MILLISECONDS = BigDecimal.valueOf(1_000);

  /** A problem that is told in English alone. */
  public Problem(int status, String type, String title, String detail, @Nullable String picture) {
    this(status, type, title, detail, picture, null);
  }

  /** Thrown where a request cannot go on. */
  public static final class Thrown extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Thrown(Problem problem) {
      super(problem.detail());
      this.problem = problem;
    }

    /** {@return the problem} */
    public Problem problem() {
      return problem;
    }
  }

  /** {@return an exception that ends the request} */
  public Thrown thrown() {
    return new Thrown(this);
  }

  /** {@return there is nothing of that name} */
  public static Problem notFound(String detail) {
    return new Problem(404, "not-found", "There is no such thing", detail, null);
  }

  /** {@return there is nothing of that name, in both languages} */
  public static Problem notFound(String detail, String chinese) {
    return notFound(detail).inChinese(chinese);
  }

  /** {@return a parameter says something that cannot be done} */
  public static Problem badRequest(String detail) {
    return new Problem(400, "bad-request", "The request cannot be understood", detail, null);
  }

  /** {@return a parameter says something that cannot be done, in both languages} */
  public static Problem badRequest(String detail, String chinese) {
    return badRequest(detail).inChinese(chinese);
  }

  /** {@return this server does not do that, or not for this client} */
  public static Problem forbidden(String detail) {
    return new Problem(403, "forbidden", "That is not allowed here", detail, null);
  }

  /** {@return this server does not do that, or not for this client, in both languages} */
  public static Problem forbidden(String detail, String chinese) {
    return forbidden(detail).inChinese(chinese);
  }

  /** {@return the same with its detail in Chinese too} */
  public Problem inChinese(String words) {
    return new Problem(status, type, title, detail, picture, words);
  }

  /** {@return the sort of problem in Chinese} */
  public String chineseTitle() {
    return switch (type) {
      case "not-found", "source-gone" -> "没有找到";
      case "bad-request", "wrong-query" -> "请求有误";
      case "forbidden" -> "不允许此操作";
      case "token" -> "需要口令";
      case "wrong-host" -> "本服务不以此名称提供";
      case "method", "media-type", "not-acceptable", "http" -> "请求方式有误";
      case "too-long", "too-large", "too-many-figures" -> "请求过大";
      case "timeout", "time-limit" -> "超时";
      case "busy", "stale", "index-elsewhere" -> "暂时无法提供";
      case "disk", "disk-full" -> "服务器磁盘有问题";
      default -> "程序出错";
    };
  }

  /** {@return what went wrong, as far as a person can mend it; else a defect} */
  public static Problem of(Throwable trouble) {
    if (trouble instanceof Thrown thrown) {
      return thrown.problem();
    }
    if (trouble instanceof WrongUsageException wrong) {
      String picture = wrong.picture().isEmpty() ? null : wrong.picture();
      return new Problem(
          400,
          "wrong-query",
          "The question cannot be answered",
          wrong.sentence(),
          picture,
          wrong.inChinese());
    }
    if (trouble instanceof TimeLimitException late) {
      return tookTooLong(late);
    }
    if (trouble instanceof TooManyFiguresException many) {
      return tooManyFigures(many);
    }
    if (trouble instanceof OutputBusyException) {
      return new Problem(
          503,
          "busy",
          "The output is being brought up to date",
          "Another program is bringing the output up to date: try again in a moment.",
          null,
          "另一程序正在更新结果，请稍候再试。");
    }
    if (trouble instanceof IndexElsewhereException) {
      return new Problem(
          503,
          "index-elsewhere",
          "The index on other machines does not answer for this output",
          "The index on other machines does not answer, or holds another state of the output; the"
              + " server's log says what to type: tell whoever keeps the server.",
          null,
          "其他机器上的索引没有应答，或与当前结果不一致，服务器日志写明了应运行的命令，请告知维护服务器的人。");
    }
    if (trouble instanceof StaleOutputException) {
      return new Problem(
          503,
          "stale",
          "The output cannot be read",
          "The output was made by another version or is not whole; the server's log says what to"
              + " type: tell whoever keeps the server.",
          null,
          "结果由另一版本生成或不完整，服务器日志写明了应运行的命令，请告知维护服务器的人。");
    }
    if (trouble instanceof DiskFullException) {
      return new Problem(
          507,
          "disk-full",
          "The disk is full",
          "The server's disk is full; its log names the file: tell whoever keeps the server.",
          null,
          "服务器磁盘已满，日志写明了是哪个文件，请告知维护服务器的人。");
    }
    if (trouble instanceof FileSystemException) {
      return new Problem(
          507,
          "disk",
          "A file cannot be read or written",
          "The server may not read or write a file of its own; its log names it. Check its"
              + " permissions and the disk, and do the same again.",
          null,
          "服务器无法读写自己的文件，日志写明了是哪个文件；请检查权限和磁盘后再试。");
    }
    return new Problem(
        500,
        "defect",
        "A defect of the program",
        "The server met a defect; its log names it. Please report it.",
        null,
        "服务器遇到程序缺陷，日志中有记录，请反馈。");
  }

  private static Problem tookTooLong(TimeLimitException late) {
    String seconds =
        BigDecimal.valueOf(late.allowed().toMillis())
            .divide(MILLISECONDS)
            .stripTrailingZeros()
            .toPlainString();
    return new Problem(
        503,
        "time-limit",
        "The answer takes too long",
        "There was no answer within "
            + seconds
            + " s: ask for less, with fewer words or a place and a year, or try again later.",
        null,
        "在 " + seconds + " 秒内没有得出结果：请减少词语，或限定地区和年度，或稍后再试。");
  }

  private static Problem tooManyFigures(TooManyFiguresException many) {
    return new Problem(
        422,
        "too-many-figures",
        "There is too much to compare",
        many.figures()
            + " figures would stand side by side, and at most "
            + many.most()
            + " can: name indicators, places or years.",
        null,
        "要并列的数值有 " + many.figures() + " 个，最多为 " + many.most() + " 个：请指定指标、地区或年度。");
  }
}
