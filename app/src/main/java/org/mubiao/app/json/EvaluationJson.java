package org.mubiao.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.mubiao.app.evaluate.Evaluation;
import org.mubiao.app.evaluate.ReviewScore;
import org.mubiao.app.evaluate.Score;
import org.mubiao.app.evaluate.ScoredField;
import org.mubiao.app.evaluate.UnitListScore;
import org.mubiao.model.json.Fields;
import org.mubiao.model.json.Json;

/** The figures of an evaluation: totals by kind, then each document, then the errors. */
public final class EvaluationJson {

  private EvaluationJson() {}

  /**
   * {@return the answer's bytes}
   *
   * @param withErrors whether every error is listed
   */
  public static byte[] write(Evaluation evaluation, boolean withErrors) {
    return Json.prettyBytes(out -> write(out, evaluation, withErrors));
  }

  private static void write(JsonGenerator out, Evaluation evaluation, boolean withErrors)
      throws IOException {
    out.writeStartObject();
    score(out, "quantity", evaluation.quantities());
    score(out, "milestone", evaluation.milestones());
    score(out, "both", evaluation.both());
    review(out, evaluation.review());
    lists(out, "unitLists", evaluation.allUnitLists());
    out.writeObjectFieldStart("documents");
    for (Map.Entry<String, Evaluation.DocumentScore> named : evaluation.documents().entrySet()) {
      out.writeObjectFieldStart(named.getKey());
      out.writeBooleanField("output", named.getValue().hasOutput());
      score(out, "quantity", named.getValue().quantities());
      score(out, "milestone", named.getValue().milestones());
      score(out, "both", named.getValue().both());
      out.writeEndObject();
    }
    out.writeEndObject();
    out.writeObjectFieldStart("documentUnitLists");
    for (Map.Entry<String, UnitListScore> named : evaluation.unitLists().entrySet()) {
      lists(out, named.getKey(), named.getValue());
    }
    out.writeEndObject();
    if (withErrors) {
      out.writeArrayFieldStart("errors");
      for (String error : evaluation.errors()) {
        out.writeString(error);
      }
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private static void review(JsonGenerator out, ReviewScore review) throws IOException {
    out.writeObjectFieldStart("review");
    out.writeNumberField("plain", review.plain());
    out.writeNumberField("plainRight", review.plainRight());
    out.writeNumberField("marked", review.marked());
    out.writeNumberField("markedRight", review.markedRight());
    out.writeEndObject();
  }

  private static void score(JsonGenerator out, String name, Score score) throws IOException {
    out.writeObjectFieldStart(name);
    out.writeNumberField("gold", score.gold());
    out.writeNumberField("found", score.found());
    number(out, "precision", score.precision());
    number(out, "recall", score.recall());
    number(out, "f1", score.f1());
    number(out, "exact_f1", score.exactF1());
    out.writeFieldName("fields");
    Fields.startInline(out);
    for (ScoredField field : ScoredField.values()) {
      number(out, field.code(), score.share(field));
    }
    Fields.endInline(out);
    out.writeEndObject();
  }

  private static void lists(JsonGenerator out, String name, UnitListScore score)
      throws IOException {
    out.writeFieldName(name);
    Fields.startInline(out);
    out.writeNumberField("lists", score.lists());
    out.writeNumberField("right", score.right());
    number(out, "share", score.share());
    out.writeNumberField("leftOver", score.leftOver());
    Fields.endInline(out);
  }

  private static void number(JsonGenerator out, String name, BigDecimal share) throws IOException {
    Fields.decimal(out, name, share.signum() == 0 ? BigDecimal.ZERO : share);
  }
}
