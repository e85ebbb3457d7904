package org.mubiao.app.json;

import java.util.List;
import org.mubiao.app.table.CellValue;
import org.mubiao.app.table.PanelColumn;
import org.mubiao.app.table.PanelRow;
import org.mubiao.model.json.Fields;
import org.mubiao.model.json.Json;

/** The panel as JSON: see {@code docs/format/panel.schema.json}. */
public final class PanelJson {

  private PanelJson() {}

  /** {@return the bytes of an array with one object a row} */
  public static byte[] write(List<PanelRow> rows) {
    return Json.prettyBytes(
        out -> {
          out.writeStartArray();
          for (PanelRow row : rows) {
            out.writeStartObject();
            for (PanelColumn column : PanelColumn.values()) {
              CellValue cell = column.of(row);
              if (cell instanceof CellValue.Number number) {
                Fields.decimal(out, column.field(), number.value());
              } else {
                Fields.text(
                    out, column.field(), cell instanceof CellValue.Blank ? null : cell.words());
              }
            }
            out.writeEndObject();
          }
          out.writeEndArray();
        });
  }
}
