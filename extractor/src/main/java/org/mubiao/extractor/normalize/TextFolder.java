package org.mubiao.extractor.normalize;

import java.util.Arrays;
import java.util.List;
import org.mubiao.model.text.Span;

/**
 * Brings text into the one form that the grammar reads: half-width digits and letters, full-width
 * punctuation, no white space but between Latin words, no left-over Markdown emphasis, simplified
 * forms of the characters that say numbers.
 */
public final class TextFolder {

  private static final char FIRST = '一';
  private static final char LAST = '龥';
  private static final String TRADITIONAL = "萬億點兩個對雙幾餘負貳叄參陸圓";
  private static final String IN_PLACE_OF_IT = "万亿点两个对双几余负贰叁叁陆圆";

  /** By character from the first to the last; 0 where there is no other form. */
  private static final char[] SIMPLIFIED = new char[LAST - FIRST + 1];

  static {
    for (int index = 0; index < TRADITIONAL.length(); index++) {
      SIMPLIFIED[TRADITIONAL.charAt(index) - FIRST] = IN_PLACE_OF_IT.charAt(index);
    }
  }

  private TextFolder() {}

  /** {@return the folded form of several stretches of {@code text}, joined in order} */
  public static AlignedText fold(String text, List<Span> stretches) {
    int length = 0;
    for (Span stretch : stretches) {
      length += stretch.end() - stretch.start();
    }
    Builder builder = new Builder(text, length);
    for (Span stretch : stretches) {
      builder.append(stretch);
    }
    return builder.build();
  }

  /** {@return the folded form of one stretch of {@code text}} */
  public static AlignedText fold(String text, Span stretch) {
    return fold(text, List.of(stretch));
  }

  /** {@return the folded form of a whole text} */
  public static AlignedText fold(String text) {
    return fold(text, new Span(0, text.length()));
  }

  /** {@return the character the grammar sees for {@code c}} */
  static char foldCharacter(char c) {
    if (c >= FIRST && c <= LAST) {
      return simplified(c);
    }
    switch (c) {
      case '(':
      case '﹙':
        return '（';
      case ')':
      case '﹚':
        return '）';
      case ';':
        return '；';
      case ':':
      case '∶':
      case '︰':
        return '：';
      case '?':
        return '？';
      case '!':
        return '！';
      case '（':
      case '）':
      case '；':
      case '：':
      case '？':
      case '！':
      case '，':
        return c;
      case '﹪':
        return '%';
      case '〜':
      case '∼':
        return '~';
      case '﹒':
        return '.';
      case '∕':
        return '/';
      case '／':
        return '/';
      case '﹝':
        return '〔';
      case '﹞':
        return '〕';
      case '˙':
        return '·';
      case '￥':
        return '¥';
      default:
        break;
    }
    if (c >= '！' && c <= '～') {
      return (char) (c - 0xFEE0);
    }
    return c;
  }

  /** The simplified form of the characters that numbers and counting words are written with. */
  private static char simplified(char c) {
    char other = SIMPLIFIED[c - FIRST];
    return other == 0 ? c : other;
  }

  private static boolean isSpace(char c) {
    if ((c > ' ' && c < 0x7f) || (c >= '、' && c <= '〟') || (c >= '！' && c <= '～')) {
      return false; // digits, letters and marks
    }
    return Character.isWhitespace(c)
        || c == '\u00a0'
        || c == '\u3000'
        || c == '\u200b'
        || c == '\u200c'
        || c == '\u200d'
        || c == '\ufeff'
        || c == '\u2060'
        || c == '\u00ad'
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  /** Collects folded characters; judges white space and commas by what stands around them. */
  private static final class Builder {
    private final String text;
    private char[] folded;
    private int[] offsets;
    private int length;

    /** Asterisks at the end of what is folded so far. */
    private int stars;

    Builder(String text, int expected) {
      this.text = text;
      this.folded = new char[Math.max(8, expected)];
      this.offsets = new int[folded.length];
    }

    void append(Span stretch) {
      int pendingSpace = -1;
      boolean brokenLine = true;
      for (int i = stretch.start(); i < stretch.end(); i++) {
        char c = text.charAt(i);
        if (c >= FIRST && c <= LAST) {
          // most characters: no blank, and no blank is kept before them
          if (stars > 0) {
            dropEmphasis();
          }
          pendingSpace = -1;
          i = putIdeographs(i, stretch.end()) - 1;
          continue;
        }
        if (isSpace(c)) {
          if (pendingSpace < 0) {
            pendingSpace = i;
            brokenLine = false;
          }
          brokenLine |= c == '\n' || c == '\r' || c == '\f';
          continue;
        }
        char folding = foldCharacter(c);
        if (folding == '*') {
          put(folding, i);
          stars++;
          continue;
        }
        dropEmphasis();
        if (pendingSpace >= 0 && keepsSpace(folding, brokenLine)) {
          put(' ', pendingSpace);
        }
        pendingSpace = -1;
        if (folding == ',' && !betweenDigits(i, stretch)) {
          folding = '，';
        }
        put(folding, i);
      }
    }

    /** Puts a run of them, as most of a text is, and says where it ends. */
    private int putIdeographs(int from, int end) {
      makeRoom(end - from);
      char[] characters = folded;
      int[] places = offsets;
      int count = length;
      int at = from;
      while (at < end) {
        char c = text.charAt(at);
        if (c < FIRST || c > LAST) {
          break;
        }
        characters[count] = simplified(c);
        places[count++] = at++;
      }
      length = count;
      return at;
    }

    /** Two asterisks or more are Markdown, one is a footnote or a sign of multiplication. */
    private void dropEmphasis() {
      if (stars > 1) {
        length -= stars;
      }
      stars = 0;
    }

    private boolean keepsSpace(char next, boolean brokenLine) {
      if (length == 0) {
        return false;
      }
      char last = folded[length - 1];
      return isLatin(last)
          && isLatin(next)
          && !(brokenLine && Character.isDigit(last) && Character.isDigit(next));
    }

    private boolean betweenDigits(int i, Span stretch) {
      return i > stretch.start()
          && i + 3 < stretch.end()
          && Character.isDigit(text.charAt(i - 1))
          && Character.isDigit(text.charAt(i + 1))
          && Character.isDigit(text.charAt(i + 2))
          && Character.isDigit(text.charAt(i + 3));
    }

    private void put(char c, int offset) {
      makeRoom(1);
      offsets[length] = offset;
      folded[length++] = c;
    }

    private void makeRoom(int more) {
      if (length + more > offsets.length) {
        int size = Math.max(length * 2, length + more);
        offsets = Arrays.copyOf(offsets, size);
        folded = Arrays.copyOf(folded, size);
      }
    }

    AlignedText build() {
      dropEmphasis();
      return new AlignedText(new String(folded, 0, length), text, Arrays.copyOf(offsets, length));
    }
  }
}
