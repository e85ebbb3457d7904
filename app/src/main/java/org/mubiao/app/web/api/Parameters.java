package org.mubiao.app.web.api;

import java.util.ArrayList;
import java.util.List;
import org.mubiao.app.json.ApiParameter;

/** Parameters that several operations have. */
final class Parameters {

  static final ApiParameter PLACE =
      ApiParameter.texts(
          "place", "place, by short name, full name or code; what lies in it counts too", "如皋");
  static final ApiParameter YEAR =
      ApiParameter.text(Asked.YEAR, "calendar year or years, 2025 or 2020..2025", "2020..2025");
  static final ApiParameter DOCUMENT =
      ApiParameter.text("document", "id of one document", "f0d7052baba01e12");
  static final ApiParameter RESPONSIBLE =
      ApiParameter.text("responsible", "leading or partner unit, by name or a part of it", "科技局");
  static final ApiParameter ID =
      ApiParameter.path("id", "id of the document, 16 letters and digits", "f0d7052baba01e12");

  private static final int MOST_PAGES = 1_000_000;
  private static final int MOST_SIZE = 1_000;
  private static final int USUAL_SIZE = 50;

  static final ApiParameter PAGE =
      ApiParameter.number(Asked.PAGE, "number of the page, from 1", 1, MOST_PAGES, 1);
  static final ApiParameter SIZE =
      ApiParameter.number(Asked.SIZE, "entries of a page", 1, MOST_SIZE, USUAL_SIZE);

  private Parameters() {}

  /** {@return the parameters with those of a list behind them} */
  static List<ApiParameter> paged(ApiParameter... parameters) {
    List<ApiParameter> all = new ArrayList<>(List.of(parameters));
    all.add(PAGE);
    all.add(SIZE);
    return all;
  }
}
