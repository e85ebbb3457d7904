package org.mubiao.extractor.heading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.extractor.outline.Outline;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.DocumentSource;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.document.Region;
import org.mubiao.model.lexicon.Regions;

/** Reads the facts of one document. */
public final class DocumentInfoReader {

  private static final String WORK_REPORT = "政府工作报告";
  private static final String SPEECH = "讲话";

  private static final String REVIEW_AND_PLAN = "总结与打算";

  /** Title, number and addressees set on one line: …的通知国发〔2007〕37号各省…. */
  private static final QuickPattern GLUED_HEAD =
      QuickPattern.compile("(?<=的通知)(?=[^，。；]{1,12}〔\\d{4}〕)|(?<=〔\\d{4}〕(?:第)?\\d{1,4}号)(?=各|有关)");

  private static final int HEAD_LINES = 121;

  private final RegionReader regions;

  /** Prepares a reader. */
  public DocumentInfoReader(Regions regions) {
    this.regions = new RegionReader(regions);
  }

  /** {@return the facts of a document} */
  public DocumentInfo read(DocumentId id, DocumentSource source, Outline outline) {
    List<String> lines = headLines(outline.document().text());
    List<String> passages = outline.passages().stream().map(p -> p.text().folded()).toList();
    HeadFacts facts = HeadFacts.read(lines, outline.document().metadata());
    Title title = TitleReader.read(passages, lines, outline, facts);
    LocalDate issuedOn = IssueReader.issuedOn(passages, facts);
    String number = facts.number() != null ? facts.number() : DocumentNumber.read(passages);
    if (number == null) {
      // a printed line that was joined to its neighbours
      number = DocumentNumber.read(lines);
    }
    String issuer = IssueReader.issuer(passages, title, facts);
    boolean review = TurningPoint.reviews(passages);
    Integer issuedYear = issuedYear(issuedOn, number, passages);
    String kind = title.text() == null ? null : KindReader.of(title.text());
    if (review && (kind == null || kind.equals(SPEECH))) {
      // a speech that tells what was done and what is to be done is both
      kind = REVIEW_AND_PLAN;
    }
    PlanYears plan =
        PlanYearsReader.read(
            title.text(),
            String.join("\n", passages),
            issuedYear,
            review || WORK_REPORT.equals(kind));
    Region region = regions.read(issuer, title.text(), number, passages);
    if (issuer == null && region != null && WORK_REPORT.equals(kind)) {
      issuer = region.name() + "人民政府";
    }
    return new DocumentInfo(
        id, source, title.text(), number, issuer, issuedOn, kind, region, plan, null);
  }

  private static @Nullable Integer issuedYear(
      @Nullable LocalDate issuedOn, @Nullable String number, List<String> passages) {
    if (issuedOn != null) {
      return issuedOn.getYear();
    }
    Integer numbered = DocumentNumber.year(number);
    return numbered != null ? numbered : TurningPoint.year(passages);
  }

  /** The first printed lines, before any joining: a title may be set over several of them. */
  private static List<String> headLines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length() && lines.size() < HEAD_LINES) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        end = text.length();
      }
      String folded = TextFolder.fold(text.substring(start, end)).folded();
      for (String line :
          folded.indexOf('〔') < 0 ? new String[] {folded} : GLUED_HEAD.split(folded)) {
        if (!line.isEmpty()) {
          lines.add(line);
        }
      }
      start = end + 1;
    }
    return lines;
  }
}
