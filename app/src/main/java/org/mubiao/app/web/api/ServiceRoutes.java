package org.mubiao.app.web.api;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mubiao.app.json.ApiOperation;
import org.mubiao.app.json.ApiParameter;
import org.mubiao.app.json.HealthJson;
import org.mubiao.app.json.OpenApiJson;
import org.mubiao.extractor.Extractor;
import org.mubiao.model.json.ReportJson;

/** What the server says of itself and of the output as a whole. */
final class ServiceRoutes {

  private static final String TAG = "service";

  private final Api api;

  ServiceRoutes(Api api) {
    this.api = api;
  }

  void addTo(List<Route> routes) {
    routes.add(
        api.reading(
            Route.reads(
                "/report",
                "report",
                TAG,
                "How each input file ended: extracted, empty, refused or failed, and why",
                List.of(),
                Route.answers(List.of(ApiFormat.JSON), "report")),
            (asked, view) -> {
              asked.format(List.of(ApiFormat.JSON));
              return Reply.json(ReportJson.write(view.report()));
            }));
    routes.add(
        new Route(
            plain(
                "/health",
                "health",
                "Whether the output can be read, and how much there is",
                List.of(),
                ApiFormat.JSON,
                "health"),
            (asked, context) -> {
              asked.format(List.of(ApiFormat.JSON));
              context.header("Cache-Control", "no-store");
              // Who asks how the server is does not wait behind those who ask it things.
              Reply reply =
                  api.site()
                      .output()
                      .read(
                          view ->
                              Reply.json(
                                  HealthJson.write(
                                      Extractor.VERSION, view.stamp(), view.report().counts())));
              api.send(context, asked, reply);
            }));
    routes.add(
        new Route(
            plain(
                "/openapi.json",
                "openapi",
                "This document: all operations, after OpenAPI 3.1",
                List.of(),
                ApiFormat.JSON,
                null),
            (asked, context) ->
                api.send(
                    context,
                    asked,
                    Reply.json(OpenApiJson.write(Extractor.VERSION, Api.ROOT, api.operations())))));
    routes.add(
        new Route(
            plain(
                "/schemas/{name}",
                "readSchema",
                "The JSON Schema of an answer, by the name that this document gives",
                List.of(ApiParameter.path("name", "name of the schema", "search")),
                ApiFormat.SCHEMA,
                null),
            (asked, context) -> {
              String name = asked.path("name");
              if (!schemas().contains(name)) {
                throw Api.missing("schema", name);
              }
              try (InputStream file =
                  ServiceRoutes.class.getResourceAsStream(
                      "/org/mubiao/app/format/" + name + ".schema.json")) {
                if (file == null) {
                  throw Api.missing("schema", name);
                }
                api.send(context, asked, Reply.of(ApiFormat.SCHEMA, file.readAllBytes()));
              }
            }));
  }

  private Set<String> schemas() {
    Set<String> names = new TreeSet<>(Set.of("problem"));
    for (ApiOperation operation : api.operations()) {
      for (ApiOperation.ApiAnswer answer : operation.answers()) {
        if (answer.schema() != null) {
          names.add(answer.schema());
        }
      }
    }
    return names;
  }

  private static ApiOperation plain(
      String path,
      String id,
      String summary,
      List<ApiParameter> parameters,
      ApiFormat format,
      @org.jspecify.annotations.Nullable String schema) {
    return new ApiOperation(
        "GET",
        path,
        id,
        TAG,
        summary,
        parameters,
        null,
        Route.answers(List.of(format), schema),
        200,
        false,
        false);
  }
}
