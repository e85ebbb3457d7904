package org.mubiao.app.cli;

import picocli.CommandLine.Option;

/** In which language the words of an answer for terminals are. */
final class LanguageOption {

  @Option(names = "--lang", paramLabel = "LANG", description = "zh (default) or en")
  Language language = Language.ZH;

  /** Languages of answers. */
  enum Language {
    /** Chinese. */
    ZH,
    /** English. */
    EN
  }

  boolean english() {
    return language == Language.EN;
  }
}
