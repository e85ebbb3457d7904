package org.mubiao.extractor.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.Severity;
import org.mubiao.model.target.Target;
import org.mubiao.model.text.Span;

/** Collects the places of one finding. */
final class FindingBuilder {

  private final DocumentId document;
  private final String text;
  private final List<Finding.Place> places = new ArrayList<>();

  FindingBuilder(DocumentId document, String text) {
    this.document = document;
    this.text = text;
  }

  FindingBuilder at(Target target) {
    places.add(
        new Finding.Place(
            document, target.id(), target.evidence().span(), target.evidence().text()));
    return this;
  }

  FindingBuilder at(Span span) {
    places.add(new Finding.Place(document, null, span, span.cut(text)));
    return this;
  }

  /** {@return the finding; its id names kind and first place, so that it is stable over runs} */
  Finding build(FindingKind kind, Severity severity, String chinese, String english) {
    Finding.@Nullable Place first = places.isEmpty() ? null : places.get(0);
    if (first == null) {
      throw new IllegalStateException("a finding points at its evidence");
    }
    String id =
        kind.code() + "-" + document + "-" + first.span().start() + "-" + first.span().end();
    return new Finding(id, kind, severity, chinese, english, places);
  }
}
