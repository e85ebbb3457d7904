package org.mubiao.app.cli;

import org.jspecify.annotations.Nullable;
import org.mubiao.app.service.RemoteIndex;
import org.mubiao.app.service.StandingIndex;
import picocli.CommandLine.Option;

/** Which index is asked, if not that of the output. */
final class IndexOption {

  @Option(
      names = "--index",
      paramLabel = "ADDRESS",
      description =
          "ask an index on other machines instead of the output's: solr:http://HOST:8983/solr/COLLECTION")
  @Nullable String address;

  /** {@return the index that is named, null if none is} */
  @Nullable RemoteIndex index() {
    return address == null ? null : new RemoteIndex(address, Workshop.producer());
  }

  /** {@return the same for a program that stays, null if none is named} */
  @Nullable StandingIndex standing() {
    RemoteIndex index = index();
    return index == null ? null : new StandingIndex(index);
  }
}
