package org.mubiao.extractor.parse.html;

import org.mubiao.extractor.parse.layout.Blankness;
import org.mubiao.extractor.pattern.QuickPattern;

/** Tells by its words alone what a piece of a page is: a sentence, an imprint, a control. */
final class PageWording {

  private static final int SHORTEST_SENTENCE = 12;
  private static final int LONGEST_IMPRINT = 400;
  private static final int LONGEST_CONTROL = 80;

  private static final QuickPattern IMPRINT =
      QuickPattern.compile(
          "版权所有|Copyright|©|备案号|备案序号|备案编号|ICP备|公网安备|网站标识|技术支持|网站地图|联系我们|浏览器|分享到|扫一扫"
              + "|打印本页|未经授权|未经许可|未经允许|未经书面");

  /** One thing that a page offers its reader to do, or says of itself. */
  private static final String OFFER =
      "(?:打印(?:本页|此页|文章|正文|预览)?|(?:我要)?(?:打印|分享|收藏|纠错|评论|留言|转发)|关闭(?:窗口|本页|页面|此页)?"
          + "|收藏(?:本页|此页)?|返回(?:顶部|首页|列表|上页)?|回到顶部|复制链接|微信|微博|朋友圈|QQ空间|新浪微博|腾讯微博|人人网|豆瓣|更多"
          + "|字体(?:大小)?|字号(?:大小)?|放大|缩小|默认|超大|特大|大|中|小|A[+-]?|[+-]"
          + "|浏览(?:次数|量)?|点击(?:数|量|率|次数)?|阅读(?:次数|量|数)?|访问(?:量|次数|数)?|次|\\d+"
          + "|语音(?:播报|朗读)|朗读|无障碍(?:浏览|阅读)?|长者(?:模式|版)|适老化?|听全文|首页|下载(?:全文|文件)?|附件下载|正文下载|加载中)";

  private static final String BETWEEN = "[\\s\\u00A0\\u3000【】\\[\\]（）()|｜/／·•>＞»〉<＜:：，,、。.…]*";

  private static final QuickPattern ONLY_OFFERS =
      QuickPattern.compile(BETWEEN + "(?:" + OFFER + BETWEEN + ")++");

  private static final QuickPattern BEGINS_AS_CONTROL =
      QuickPattern.compile(
          "(?:扫一扫|微信扫一扫|扫描二维码|分享到?[：:]|分享到|分享至|字体[：:]|字体大小|字号[：:]|浏览次数|浏览量|浏览[：:]|点击数|点击量|点击率|点击次数"
              + "|阅读次数|阅读量|访问量|访问次数|上一篇|下一篇|上一条|下一条|当前位置|您的位置|您现在的位置|您当前的位置|你的位置|所在位置|现在位置"
              + "|【打印|\\[打印|责任编辑[：:]|编辑[：:]|审核[：:]|校对[：:]|打印本页|关闭窗口|用手机扫|用微信扫|手机扫)");

  private static final QuickPattern ENDS_AS_CONTROL =
      QuickPattern.compile("[\\s\\S]*(?:打印本页|关闭窗口|关闭本页|返回顶部)[】\\])）]?");

  /** What leads to pages beside the notice. */
  private static final QuickPattern RELATED =
      QuickPattern.compile(
          "[【\\[]?(?:(?:相关|延伸|推荐|扩展|关联)(?:的)?(?:政策)?(?:解读|链接|阅读|文件|文档|政策|新闻|报道|信息|内容|资讯|稿件|推荐|专题|问答)?"
              + "|(?:政策|文件|文字|图片|图文|视频|专家|部门|媒体|一图)(?:图解|解读|问答|读懂)|解读(?:材料|链接|文件|信息)?|图解|原文链接|原文|政策原文"
              + "|热点(?:新闻|推荐)|最新(?:文件|信息|公开)|上一[篇条页]|下一[篇条页])[】\\]]?[：:>》]*");

  private PageWording() {}

  /** {@return whether there are two stops, or one at the end of more than a few words} */
  static boolean isSentence(String text) {
    String words = text.strip();
    if (words.length() <= SHORTEST_SENTENCE) {
      return false;
    }
    int stops = 0;
    for (int i = 0; i < words.length() && stops < 2; i++) {
      stops += isStop(words.charAt(i)) ? 1 : 0;
    }
    char last = words.charAt(words.length() - 1);
    boolean sentence = stops > 1 || last == '：' || isStop(last);
    return sentence && !isImprint(words);
  }

  private static boolean isStop(char c) {
    return c == '。' || c == '；';
  }

  /** {@return whether it says whose the site is and how to reach it} */
  static boolean isImprint(String words) {
    return words.length() <= LONGEST_IMPRINT && IMPRINT.matcher(words).find();
  }

  /** {@return whether it offers the reader something to do, and holds no word of the notice} */
  static boolean isControl(String paragraph) {
    String words = paragraph.strip();
    return words.length() <= LONGEST_CONTROL
        && !words.isEmpty()
        && (BEGINS_AS_CONTROL.matcher(words).lookingAt()
            || ENDS_AS_CONTROL.matcher(words).matches()
            || (ONLY_OFFERS.matcher(words).matches() && !isFigure(words)));
  }

  /** A number of its own is a number, not a count of visits. */
  private static boolean isFigure(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if ((c < '0' || c > '9') && c != '.' && c != ',') {
        return false;
      }
    }
    return true;
  }

  /** {@return whether it heads links to pages beside the notice} */
  static boolean headsLinks(String words) {
    return words.length() <= LONGEST_CONTROL && RELATED.matcher(packed(words)).matches();
  }

  /** {@return {@code text} without white space} */
  static String packed(String text) {
    char[] units = text.toCharArray();
    int kept = 0;
    for (char unit : units) {
      if (!Blankness.isBlank(unit)) {
        units[kept++] = unit;
      }
    }
    return kept == units.length ? text : new String(units, 0, kept);
  }

  /** {@return how many characters of {@code text} are no white space} */
  static int inked(String text) {
    int inked = 0;
    for (int i = 0; i < text.length(); i++) {
      inked += Blankness.isBlank(text.charAt(i)) ? 0 : 1;
    }
    return inked;
  }
}
