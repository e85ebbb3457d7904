package org.mubiao.extractor.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.Table;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.CellPlace;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.Severity;
import org.mubiao.model.target.Target;

/** Adds up the columns of tables that have one total row. */
final class TableSums {

  private static final QuickPattern TOTAL = QuickPattern.compile("合计|总计|汇总|全市合计|全区合计|全县合计|全省合计|总数");
  private static final QuickPattern PART_OF_PART = QuickPattern.compile(".*(?:小计|其中).*");

  private TableSums() {}

  static List<Finding> find(
      DocumentId document, String text, List<Table> tables, List<Target> targets) {
    List<Finding> findings = new ArrayList<>();
    for (Table table : tables) {
      Map<String, List<Target>> columns = new LinkedHashMap<>();
      boolean nested = false;
      for (Target target : targets) {
        CellPlace cell = target.cell();
        if (cell == null
            || target.amount() == null
            || !table.span().covers(target.evidence().span())) {
          continue;
        }
        nested |= PART_OF_PART.matcher(cell.row()).matches();
        columns.computeIfAbsent(cell.column(), column -> new ArrayList<>()).add(target);
      }
      if (!nested) {
        columns.forEach((column, cells) -> check(document, text, column, cells, findings));
      }
    }
    return findings;
  }

  private static void check(
      DocumentId document, String text, String column, List<Target> cells, List<Finding> findings) {
    Target total = null;
    BigDecimal sum = BigDecimal.ZERO;
    int parts = 0;
    for (Target target : cells) {
      CellPlace cell = target.cell();
      Amount amount = target.amount();
      if (cell == null || amount == null || amount.operator() != Operator.EQ) {
        return;
      }
      if (!adds(amount.unit())) {
        return;
      }
      if (TOTAL.matcher(cell.row()).matches()) {
        if (total != null) {
          return;
        }
        total = target;
      } else {
        sum = sum.add(amount.value());
        parts++;
      }
    }
    Amount stated = total == null ? null : total.amount();
    if (total == null || stated == null || parts < 2 || sum.compareTo(stated.value()) == 0) {
      return;
    }
    FindingBuilder builder = new FindingBuilder(document, text).at(total);
    for (Target part : cells) {
      if (!part.id().equals(total.id())) {
        builder.at(part);
      }
    }
    String head = column.substring(column.lastIndexOf('/') + 1);
    findings.add(
        builder.build(
            FindingKind.SUM_MISMATCH,
            Severity.ERROR,
            "表中“"
                + head
                + "”各行相加为"
                + sum.toPlainString()
                + "，合计行写"
                + stated.value().toPlainString()
                + "。",
            "The rows of column “"
                + head
                + "” add up to "
                + sum.toPlainString()
                + ", the total row says "
                + stated.value().toPlainString()
                + "."));
  }

  /** Shares, ranks and averages do not add up; counts and amounts do. */
  private static boolean adds(String unit) {
    return !unit.equals("%") && !unit.contains("百分点") && !unit.contains("/") && !unit.equals("倍");
  }
}
