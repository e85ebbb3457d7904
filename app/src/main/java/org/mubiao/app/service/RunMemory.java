package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.json.RunState;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.target.TargetSet;

/**
 * What a run learned that would take the next one time to learn again: the digest of each file by
 * its size and time of change, and of each document what the whole output needs of it. It decides
 * nothing; without it all is looked at again.
 *
 * @param state the state that the run left
 * @param files what was seen of each file that had not just been changed, by path
 * @param documents what is known of each document
 * @param placesWithFindings places of which something does not add up across documents
 * @param findingsAcross number of findings across documents
 */
record RunMemory(
    RunState state,
    Map<String, Seen> files,
    Map<DocumentId, Known> documents,
    List<String> placesWithFindings,
    int findingsAcross) {

  /**
   * A file as it was seen.
   *
   * @param size bytes
   * @param changed when it was changed last
   * @param digest digest of its bytes
   */
  record Seen(long size, FileTime changed, String digest) {}

  /**
   * What the whole output needs of a document.
   *
   * @param head what tells its series
   * @param digest digest of its file in the output
   * @param file its file as it was left
   * @param text the file of its text as it was left
   * @param files all paths of it
   * @param duplicateOf its original, null unless it is a duplicate
   * @param place name of its region, null if unknown
   * @param targets number of quantities promised
   * @param actuals number of quantities reported
   * @param milestones number of milestones
   * @param findings number of findings inside it
   */
  record Known(
      NoticeHead head,
      String digest,
      FileMark file,
      FileMark text,
      List<String> files,
      @Nullable DocumentId duplicateOf,
      @Nullable String place,
      int targets,
      int actuals,
      int milestones,
      int findings) {

    /** {@return what is known of a document whose files were just put into an output} */
    static Known of(TargetSet set, String digest, OutputFolder output) throws IOException {
      DocumentId id = set.document().id();
      return of(set, digest, FileMark.of(output.document(id)), FileMark.of(output.text(id)));
    }

    /** {@return the same, with the marks of its files} */
    static Known of(TargetSet set, String digest, FileMark file, FileMark text) {
      DocumentInfo info = set.document();
      int targets = 0;
      int actuals = 0;
      int milestones = 0;
      for (Target target : set.targets()) {
        if (target.kind() == TargetKind.MILESTONE) {
          milestones++;
        } else if (target.status() == Status.ACTUAL) {
          actuals++;
        } else {
          targets++;
        }
      }
      return new Known(
          NoticeHead.of(info),
          digest,
          file,
          text,
          info.source().files(),
          info.duplicateOf(),
          info.region() == null ? null : info.region().name(),
          targets,
          actuals,
          milestones,
          set.findings().size());
    }

    /** {@return whether its files are in the output as they were left} */
    boolean isThere(OutputFolder output) throws IOException {
      return file.fits(output.document(head.id())) && text.fits(output.text(head.id()));
    }
  }

  /** {@return the digest of a file that still has this size and time; null if it is to be read} */
  @Nullable String digestOf(String path, long size, FileTime changed) {
    Seen seen = files.get(path);
    return seen != null && seen.size() == size && seen.changed().equals(changed)
        ? seen.digest()
        : null;
  }

  /** {@return the same, knowing of no document what it was} */
  RunMemory withoutDocuments() {
    return new RunMemory(state, files, Map.of(), List.of(), 0);
  }
}
