package org.mubiao.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.table.TargetRow;
import org.mubiao.app.table.form.FilledForm;
import org.mubiao.app.table.form.FormTemplate;
import org.mubiao.app.table.form.UnusableFormException;

/** Fills a form for {@code mubiao table --template} and says what was done. */
final class FormFiller {

  private FormFiller() {}

  /** {@return the format of a filled form} */
  static Format format(FormatOption format, Path template, boolean grouped) {
    if (grouped) {
      throw new WrongUsageException("A form takes one table: leave out --group-by or --template.");
    }
    if (format.file != null && isSame(format.file, template)) {
      throw new WrongUsageException(
          "The filled form would replace the form "
              + template
              + " itself: give --to another name.");
    }
    Path file = format.file;
    if (file == null) {
      throw new WrongUsageException(
          "A filled form cannot go to standard output: add --to and a file name, such as --to"
              + " filled.xlsx.");
    }
    boolean workbook = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    if (!workbook || (format.format != null && !format.format.equalsIgnoreCase("xlsx"))) {
      throw new WrongUsageException(
          "A filled form is a workbook: give --to a name that ends in .xlsx, and leave out --format.");
    }
    return Format.XLSX;
  }

  private static boolean isSame(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  static void fill(Path template, List<TargetRow> rows, OutputStream stream, Console console)
      throws IOException {
    if (!Files.isRegularFile(template)) {
      throw new WrongUsageException(template + " is no file: name the form to fill.");
    }
    FilledForm form;
    try {
      form = new FormTemplate(Files.readAllBytes(template)).fill(rows, stream);
    } catch (UnusableFormException e) {
      throw new WrongUsageException(template + " " + e.getMessage(), e);
    }
    console.err().println(told(template, form));
    console.err().flush();
  }

  private static String told(Path template, FilledForm form) {
    StringBuilder told = new StringBuilder();
    told.append(template).append(", sheet “").append(form.sheet()).append("”, heads in row ");
    told.append(form.firstHeadRow());
    if (form.lastHeadRow() > form.firstHeadRow()) {
      told.append(" to ").append(form.lastHeadRow());
    }
    told.append(":\n  filled: ");
    told.append(
        form.filled().stream()
            .map(
                head ->
                    head.words().equals(head.meaning())
                        ? head.words()
                        : head.words() + " (" + head.meaning() + ")")
            .collect(Collectors.joining(", ")));
    if (!form.empty().isEmpty()) {
      told.append("\n  not known, left empty: ").append(String.join(", ", form.empty()));
    }
    told.append("\n  rows: ").append(form.rows());
    told.append(" written, ").append(form.inserted()).append(" of them inserted");
    if (form.actualsLeftOut() > 0) {
      told.append("; ").append(form.actualsLeftOut());
      told.append(" actuals left out, since no column 类型 tells them from targets");
    }
    return told.toString();
  }
}
