package org.mubiao.extractor.parse.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;

/** Walks over what a page draws, from the back to the front, and hands it to a sink. */
final class PageContent {

  private static final double USUAL_LINE = 0.353;
  private static final int OPAQUE = 255;
  private static final double HEAVY = 600;
  private static final int LOOK_AFTER_THE_CLOCK = 256;

  private final OfdDocument document;
  private final OfdResources resources;
  private final ReadLimits limits;
  private int objects;

  PageContent(OfdDocument document, ReadLimits limits) {
    this.document = document;
    this.resources = document.resources();
    this.limits = limits;
  }

  /**
   * Hands on what a page draws.
   *
   * @param page its content
   * @param origin from the page's own lengths to those of the sink
   */
  void draw(OfdElement page, AffineTransform origin, PageSink sink)
      throws RefusedException, IOException {
    templates(page, false, origin, sink);
    layers(page, origin, sink, false);
    templates(page, true, origin, sink);
  }

  private void templates(OfdElement page, boolean front, AffineTransform origin, PageSink sink)
      throws RefusedException, IOException {
    Set<String> used = new HashSet<>();
    for (OfdElement use : page.children("Template")) {
      String id = use.attribute("TemplateID", "");
      OfdElement template = document.template(id);
      if (template == null || !used.add(id)) {
        continue;
      }
      String order = use.attribute("ZOrder", template.attribute("ZOrder", "Background"));
      OfdElement content = document.templateContent(template);
      if (content != null && order.equalsIgnoreCase("Foreground") == front) {
        layers(content, origin, sink, true);
      }
    }
  }

  private void layers(OfdElement page, AffineTransform origin, PageSink sink, boolean template)
      throws RefusedException, IOException {
    List<OfdElement> layers = new ArrayList<>();
    page.children("Content").forEach(content -> layers.addAll(content.children("Layer")));
    for (String type : List.of("background", "body", "foreground")) {
      for (OfdElement layer : layers) {
        if (type(layer).equals(type)) {
          sink.backdrop(template || !type.equals("body"));
          objects(layer, layer.attribute("DrawParam"), origin, shown(layer), 0, sink);
        }
      }
    }
  }

  private static String type(OfdElement layer) {
    String type = layer.attribute("Type", "Body").toLowerCase(Locale.ROOT);
    return type.equals("background") || type.equals("foreground") ? type : "body";
  }

  private static boolean shown(OfdElement element) {
    return element.flag("Visible", true);
  }

  private void objects(
      OfdElement block,
      @Nullable String drawParam,
      AffineTransform toPage,
      boolean shown,
      int depth,
      PageSink sink)
      throws RefusedException, IOException {
    if (depth > limits.maxDepth()) {
      throw RefusedException.tooDeep(limits);
    }
    for (OfdElement object : block.children()) {
      count();
      boolean seen = shown && shown(object);
      switch (object.name()) {
        case "TextObject" -> text(object, drawParam, toPage, seen, sink);
        case "PathObject" -> {
          if (seen) {
            path(object, drawParam, toPage, sink);
          }
        }
        case "ImageObject" -> {
          if (seen) {
            String part = resources.file(object.attribute("ResourceID"));
            sink.picture(part, placed(object, toPage));
          }
        }
        case "CompositeObject" -> {
          OfdElement unit = resources.composite(object.attribute("ResourceID"));
          if (unit != null) {
            AffineTransform placed = placed(object, toPage);
            for (OfdElement content : unit.children("Content")) {
              objects(content, drawParam, placed, seen, depth + 1, sink);
            }
          }
        }
        case "PageBlock", "Layer" -> objects(object, drawParam, toPage, seen, depth + 1, sink);
        default -> {
          // actions, clips: nothing that is printed
        }
      }
    }
  }

  /** Drawings composed of drawings can stand for more objects than a file holds. */
  private void count() throws RefusedException, IOException {
    objects++;
    if (objects > limits.maxObjects()) {
      throw RefusedException.tooManyObjects(limits);
    }
    if (objects % LOOK_AFTER_THE_CLOCK == 0 && Thread.currentThread().isInterrupted()) {
      throw new IOException("reading was ended");
    }
  }

  /** {@return from the object's own lengths to the page} */
  private static AffineTransform placed(OfdElement object, AffineTransform toPage) {
    AffineTransform placed = new AffineTransform(toPage);
    double[] boundary = OfdNumbers.of(object.attribute("Boundary"), 2);
    if (boundary != null) {
      placed.translate(boundary[0], boundary[1]);
    }
    double[] matrix = OfdNumbers.of(object.attribute("CTM"), 6);
    if (matrix != null) {
      placed.concatenate(new AffineTransform(matrix));
    }
    return placed;
  }

  private void text(
      OfdElement object,
      @Nullable String drawParam,
      AffineTransform toPage,
      boolean seen,
      PageSink sink) {
    boolean filled = object.flag("Fill", true);
    boolean stroked = object.flag("Stroke", false);
    OfdColor color = color(object, drawParam, filled ? "FillColor" : "StrokeColor");
    PlacedCharacter.Look look =
        new PlacedCharacter.Look(
            object.attribute("Font", ""),
            Math.abs(object.number("Size", 0)),
            stretch(object),
            object.number("CharDirection", 0),
            object.number("Weight", 0) >= HEAVY || stroked,
            object.flag("Italic", false),
            color,
            !seen || color.isTransparent() || !(filled || stroked));
    new TextPlacer(object, look, placed(object, toPage), sink).place();
  }

  private static double stretch(OfdElement object) {
    double stretch = object.number("HScale", 1);
    return stretch > 0.05 && stretch < 20 ? stretch : 1;
  }

  private void path(
      OfdElement object, @Nullable String drawParam, AffineTransform toPage, PageSink sink) {
    boolean stroked = object.flag("Stroke", true);
    boolean filled = object.flag("Fill", false);
    AffineTransform placed = placed(object, toPage);
    Path2D path = PathData.of(object.textOf("AbbreviatedData"));
    path.transform(placed);
    String width = resources.attribute(object, drawParam, "LineWidth");
    double[] widths = OfdNumbers.of(width, 1);
    double scale = Math.sqrt(Math.abs(placed.getDeterminant()));
    sink.path(
        path,
        stroked ? color(object, drawParam, "StrokeColor") : null,
        filled ? color(object, drawParam, "FillColor") : null,
        (widths == null ? USUAL_LINE : Math.abs(widths[0])) * scale);
  }

  private OfdColor color(OfdElement object, @Nullable String drawParam, String kind) {
    int alpha = (int) Math.min(OPAQUE, Math.max(0, object.number("Alpha", OPAQUE)));
    return OfdColor.of(resources.child(object, drawParam, kind), alpha);
  }
}
