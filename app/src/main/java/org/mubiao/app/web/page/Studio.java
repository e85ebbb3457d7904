package org.mubiao.app.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.mubiao.app.service.LivingOutput;
import org.mubiao.app.service.OutputView;
import org.mubiao.app.web.desk.Answers;
import org.mubiao.app.web.desk.Site;

/** Makes pages from views and templates, in the language of the request. */
final class Studio {

  private static final String LANGUAGE = "lang";
  private static final int A_YEAR = 365 * 24 * 60 * 60;

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Site site;

  Studio(Site site) {
    this.site = site;
  }

  Site site() {
    return site;
  }

  /** {@return the language that the address, or else an earlier choice, asks for; first Chinese} */
  PageWords words(Context context) {
    String asked = context.queryParam(LANGUAGE);
    String chosen = "en".equals(asked) || "zh".equals(asked) ? asked : null;
    if (chosen != null) {
      context.cookie(new Cookie(LANGUAGE, chosen, "/", A_YEAR, false, true, null, SameSite.LAX));
    }
    return new PageWords("en".equals(chosen == null ? context.cookie(LANGUAGE) : chosen));
  }

  /**
   * {@return what stands around a page}
   *
   * @param active path of its entry in the menu, empty if it has none
   */
  Frame frame(Context context, String title, String active) {
    Address here = Address.of(context.path());
    for (Map.Entry<String, List<String>> one : context.queryParamMap().entrySet()) {
      if (!one.getKey().equals(LANGUAGE)) {
        here = here.and(one.getKey(), one.getValue());
      }
    }
    return new Frame(
        words(context),
        title,
        active,
        here,
        site.assets(),
        site.options().mayUpload(),
        site.options().mayEdit());
  }

  /** {@return whether the browser shows this very page already} */
  boolean isKnown(Context context, String stamp) {
    context.header("Vary", "Cookie");
    return Answers.isKnown(
        context,
        Integer.toHexString((stamp + site.assets() + words(context).language()).hashCode())
            + stamp.substring(0, Math.min(16, stamp.length())));
  }

  /** Answers with a page made from one state of the output, unless the browser shows it already. */
  void answer(Context context, String template, LivingOutput.Work<?> page) throws IOException {
    site.read(view -> answered(context, template, page, view));
  }

  /** The same for a page whose making may take seconds. */
  void answerLong(Context context, String template, LivingOutput.Work<?> page) throws IOException {
    site.readLong(view -> answeredAgain(context, template, page, view));
  }

  private boolean answeredAgain(
      Context context, String template, LivingOutput.Work<?> page, OutputView view)
      throws IOException {
    String question =
        context.path() + "?" + context.queryString() + " " + words(context).language();
    if (isKnown(context, view.stamp()) || site.kept().answer(view.stamp(), question, context)) {
      return true;
    }
    String shown = show(context, template, page.from(view));
    site.kept().keep(view.stamp(), question, context, shown.getBytes(StandardCharsets.UTF_8));
    return true;
  }

  private boolean answered(
      Context context, String template, LivingOutput.Work<?> page, OutputView view)
      throws IOException {
    if (!isKnown(context, view.stamp())) {
      show(context, template, page.from(view));
    }
    return true;
  }

  /**
   * Answers with a page.
   *
   * @return it
   */
  String show(Context context, String template, Object view) {
    StringOutput output = new StringOutput();
    templates.render(template + ".jte", view, output);
    String page = output.toString();
    context.html(page);
    return page;
  }
}
