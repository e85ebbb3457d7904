package org.mubiao.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.app.service.LivingOutput;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.app.web.desk.Problem;
import org.mubiao.model.comparison.CompareTargets;
import org.mubiao.model.comparison.ComparisonRequest;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.target.TargetSet;

/** Questions that would take longer, or come to more, than one answer may. */
class QueryLimitTest {

  private static Asked hasty;

  @BeforeAll
  static void serve() {
    Path from = HostileCorpus.folder();
    Duration none = Duration.ofNanos(1);
    hasty = new Asked(HostileCorpus.withPatience(HostileCorpus.options(from), none), from);
  }

  @AfterAll
  static void stop() {
    hasty.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search?q=%E9%AB%98%E4%BC%81",
        "/api/v1/search?q=%E9%AB%98%E4%BC%81&group=document",
        "/api/v1/search?q=%E9%AB%98%E4%BC%81&format=csv",
        "/api/v1/search?sort=value",
        "/api/v1/suggest?q=gaoqi",
        "/api/v1/compare",
        "/api/v1/compare?indicator=%E9%AB%98%E4%BC%81"
      })
  void aQuestionThatTakesTooLongIsAProblemThatSaysWhatToDo(String address) {
    HttpResponse<String> answer = hasty.send(hasty.request(address));
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.body()).contains("/problems/time-limit", "ask for less");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?q=%E9%AB%98%E4%BC%81", "/compare?all=true"})
  void pagesSayItInBothLanguages(String address) {
    HttpResponse<String> chinese = hasty.get(address);
    assertThat(chinese.statusCode()).isEqualTo(503);
    assertThat(chinese.body()).contains("秒内没有得出结果").doesNotContain("ask for less");
    HttpResponse<String> english = hasty.get(address + "&lang=en");
    assertThat(english.statusCode()).isEqualTo(503);
    assertThat(english.body()).contains("ask for less").doesNotContain("秒内没有得出结果");
  }

  @Test
  void whatAsksNothingOfTheIndexIsAnsweredStill() {
    assertThat(hasty.send(hasty.request("/api/v1/health")).statusCode()).isEqualTo(200);
    assertThat(hasty.get("/static/1/icon.svg").statusCode()).isEqualTo(200);
  }

  @Test
  void aComparisonOfTooManyFiguresSaysHowToAskForLess() throws IOException {
    Problem problem;
    try (LivingOutput output =
        new LivingOutput(
            HostileCorpus.output(HostileCorpus.folder()),
            HostileCorpus.producer(),
            Vocabulary.lexicon())) {
      List<TargetSet> documents = new ArrayList<>();
      output.read(
          view -> {
            for (DocumentHead head : view.heads()) {
              documents.add(view.document(head.id()));
            }
            return true;
          });
      problem =
          Problem.of(
              catchThrowable(
                  () ->
                      new CompareTargets(Vocabulary.lexicon().indicators())
                          .compare(documents, ComparisonRequest.ALL.withMost(1))));
    }
    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.detail()).contains("at most 1 can", "name indicators");
    assertThat(problem.chinese()).contains("最多为 1 个");
  }
}
