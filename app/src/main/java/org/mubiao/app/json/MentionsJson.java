package org.mubiao.app.json;

import java.util.List;
import org.mubiao.extractor.FoundMention;
import org.mubiao.model.json.Fields;
import org.mubiao.model.json.Json;
import org.mubiao.model.quantity.Operator;

/** The mentions of a line of text: see {@code docs/format/mentions.schema.json}. */
public final class MentionsJson {

  private MentionsJson() {}

  /** {@return one line of JSON with its line end} */
  public static byte[] write(List<FoundMention> mentions) {
    return Json.lineBytes(
        out -> {
          out.writeStartObject();
          out.writeArrayFieldStart("mentions");
          for (FoundMention mention : mentions) {
            out.writeStartObject();
            out.writeStringField("type", mention.type().code());
            out.writeStringField("text", mention.text());
            Fields.ends(out, mention.span());
            Operator operator = mention.operator();
            Fields.text(out, "operator", operator == null ? null : operator.code());
            Fields.decimal(out, "value", mention.value());
            Fields.decimal(out, "upper", mention.upper());
            Fields.text(out, "unit", mention.unit());
            Fields.day(out, "from", mention.from());
            Fields.day(out, "to", mention.to());
            out.writeEndObject();
          }
          out.writeEndArray();
          out.writeEndObject();
        });
  }
}
