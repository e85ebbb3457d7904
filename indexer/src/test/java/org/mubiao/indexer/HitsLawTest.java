package org.mubiao.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.document.Region;
import org.mubiao.model.search.DocumentGroup;
import org.mubiao.model.search.Explanation;
import org.mubiao.model.search.FacetValue;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.search.SearchLayout;
import org.mubiao.model.search.SearchOrder;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;
import org.mubiao.testkit.DocumentMaker;
import org.mubiao.testkit.Lexicons;

/** Whatever the notices: the order of hits is one order, and what is counted is what is listed. */
final class HitsLawTest {

  private static final List<String> QUERIES =
      List.of("", "企业", "高新技术企业", "专利 OR 床位", "type:passage", "value>=100", "企业 -专利", "\"新增\"");

  @TempDir Path directory;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);
  private final List<DocumentMaker> notices = new ArrayList<>();

  @BeforeEach
  void indexNotices() throws IOException {
    RandomNotices makers = new RandomNotices(random);
    for (int number = 0; number < 14; number++) {
      notices.add(makers.notice(number));
    }
    Notices.index(directory.resolve("once"), notices.toArray(DocumentMaker[]::new));
  }

  @Test
  void pagesOfAnySizeMakeTheWholeListInEveryOrder() throws IOException {
    for (String query : QUERIES) {
      for (SearchOrder order : SearchOrder.values()) {
        SearchRequest request =
            SearchRequest.of(query).withLayout(SearchLayout.PLAIN.inOrder(order));
        List<String> all = ids(search("once", request.withPage(0, 1000)));
        assertThat(all).as("seed %s", seed).doesNotHaveDuplicates();
        int size = 1 + random.nextInt(9);
        List<String> pages = new ArrayList<>();
        for (int from = 0; from < all.size() + size; from += size) {
          pages.addAll(ids(search("once", request.withPage(from, size))));
        }
        assertThat(pages).as("%s by %s, seed %s", query, order, seed).isEqualTo(all);
      }
    }
  }

  @Test
  void theSameNoticesWrittenInAnotherOrderGiveTheSameHits() throws IOException {
    List<DocumentMaker> shuffled = new ArrayList<>(notices);
    Collections.shuffle(shuffled, random);
    for (int count = 1; count <= shuffled.size(); count += 1 + random.nextInt(3)) {
      Notices.index(
          directory.resolve("often"), shuffled.subList(0, count).toArray(DocumentMaker[]::new));
    }
    Notices.index(directory.resolve("often"), shuffled.toArray(DocumentMaker[]::new));
    for (String query : QUERIES) {
      for (SearchOrder order : SearchOrder.values()) {
        SearchRequest request =
            SearchRequest.of(query).withPage(0, 1000).withLayout(SearchLayout.PLAIN.inOrder(order));
        SearchPage once = search("once", request);
        SearchPage often = search("often", request);
        assertThat(often.hits()).as("seed %s", seed).isEqualTo(once.hits());
        assertThat(often.facets()).as("seed %s", seed).isEqualTo(once.facets());
      }
    }
  }

  @Test
  void facetsCountWhatIsListed() throws IOException {
    Map<String, DocumentInfo> documents = new HashMap<>();
    notices.forEach(maker -> documents.put(maker.id().value(), maker.set().document()));
    for (String query : QUERIES) {
      SearchPage page = search("once", SearchRequest.of(query).withPage(0, 1000));
      Map<String, Map<String, Integer>> counts = new TreeMap<>();
      page.facets().keySet().forEach(facet -> counts.put(facet, new TreeMap<>()));
      for (SearchHit hit : page.hits()) {
        DocumentInfo info = documents.get(hit.document().value());
        entries(hit, info)
            .forEach(
                (facet, values) ->
                    values.forEach(value -> counts.get(facet).merge(value, 1, Integer::sum)));
      }
      Map<String, Map<String, Integer>> told = new TreeMap<>();
      page.facets()
          .forEach(
              (facet, values) -> {
                Map<String, Integer> byValue = new TreeMap<>();
                values.forEach(value -> byValue.put(value.value(), value.count()));
                told.put(facet, byValue);
              });
      assertThat(told).as("%s, seed %s", query, seed).isEqualTo(counts);
      assertThat(page.documents())
          .isEqualTo((int) page.hits().stream().map(SearchHit::document).distinct().count());
    }
  }

  @Test
  void groupsHoldTheSameHits() throws IOException {
    for (String query : QUERIES) {
      SearchPage list = search("once", SearchRequest.of(query).withPage(0, 1000));
      SearchLayout grouped = new SearchLayout(SearchOrder.RELEVANCE, true, false);
      SearchPage page =
          search("once", SearchRequest.of(query).withPage(0, 1000).withLayout(grouped));
      List<String> documents =
          list.hits().stream().map(hit -> hit.document().value()).distinct().toList();
      assertThat(page.groups().stream().map(group -> group.document().value()).toList())
          .as("seed %s", seed)
          .isEqualTo(documents);
      assertThat(page.facets()).isEqualTo(list.facets());
      for (DocumentGroup group : page.groups()) {
        List<SearchHit> own =
            list.hits().stream().filter(hit -> hit.document().equals(group.document())).toList();
        assertThat(group.count()).isEqualTo(own.size());
        assertThat(group.hits())
            .isEqualTo(own.subList(0, Math.min(DocumentGroup.SHOWN, own.size())));
      }
    }
  }

  @Test
  void whatIsExplainedAddsUpToTheScore() throws IOException {
    SearchLayout explained = new SearchLayout(SearchOrder.RELEVANCE, false, true);
    for (String query : List.of("高企", "高新技术企业 专利", "企业 OR 床位", "科技局")) {
      SearchPage page =
          search("once", SearchRequest.of(query).withPage(0, 1000).withLayout(explained));
      assertThat(page.hits()).as("%s, seed %s", query, seed).isNotEmpty();
      for (SearchHit hit : page.hits()) {
        Explanation explanation = hit.explanation();
        assertThat(explanation).isNotNull();
        BigDecimal sum =
            explanation.parts().stream()
                .filter(Explanation.Part::counted)
                .map(Explanation.Part::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum.subtract(hit.score()).abs())
            .as("%s: %s of %s, seed %s", query, explanation, hit.score(), seed)
            .isLessThan(new BigDecimal("0.01"));
      }
    }
  }

  @Test
  void newerComesFirstAmongEquallyGoodHitsAndTheHigherLevelOnOneDay() throws IOException {
    Region province = Lexicons.small().regions().named("江苏省").get(0);
    DocumentMaker older = equal("a.txt", "2024-03-01", Lexicons.RUGAO);
    DocumentMaker county = equal("b.txt", "2025-03-01", Lexicons.RUGAO);
    DocumentMaker higher = equal("c.txt", "2025-03-01", province);
    Path index = directory.resolve("ties");
    Notices.index(index, older, county, higher);
    assertThat(files(Notices.search(index, "集成电路"))).containsExactly("c.txt", "b.txt", "a.txt");
    SearchRequest oldest =
        SearchRequest.of("集成电路").withLayout(SearchLayout.PLAIN.inOrder(SearchOrder.OLDEST));
    assertThat(files(Notices.search(index, oldest))).containsExactly("a.txt", "c.txt", "b.txt");
  }

  @Test
  void withoutWordsTargetsComeBeforeActualsAndThesePassages() throws IOException {
    for (String query : List.of("", "year:2000..2050", "type:target OR type:passage", "-专利")) {
      SearchPage page = search("once", SearchRequest.of(query).withPage(0, 1000));
      List<Integer> places = page.hits().stream().map(HitsLawTest::place).toList();
      assertThat(places).as("%s, seed %s", query, seed).isSorted();
      SearchPage few = search("once", SearchRequest.of(query).withPage(0, 3));
      assertThat(ids(few)).as("seed %s", seed).isEqualTo(ids(page).subList(0, 3));
    }
  }

  private static int place(SearchHit hit) {
    Target target = hit.target();
    if (target == null) {
      return 2;
    }
    return target.status() == Status.TARGET ? 0 : 1;
  }

  @Test
  void valuesAreOrderedInBaseUnitsAndTheCommonestUnitFirst() throws IOException {
    DocumentMaker maker =
        DocumentMaker.document("money.txt", "资金3000万元。资金0.5亿元。企业900家。资金2亿元。")
            .target("资金3000万元", "资金甲", "3000", "万元")
            .target("资金0.5亿元", "资金乙", "0.5", "亿元")
            .target("企业900家", "企业", "900", "家")
            .target("资金2亿元", "资金丙", "2", "亿元");
    Path index = directory.resolve("values");
    Notices.index(index, maker);
    SearchRequest request =
        SearchRequest.of("type:target").withLayout(SearchLayout.PLAIN.inOrder(SearchOrder.VALUE));
    assertThat(Notices.names(Notices.search(index, request)))
        .containsExactly("资金丙", "资金乙", "资金甲", "企业");
  }

  private static DocumentMaker equal(String file, String day, Region region) {
    return DocumentMaker.document(file, "集成电路企业达到20家。")
        .issuedOn(day)
        .region(region)
        .target("集成电路企业达到20家", "集成电路企业", "20", "家");
  }

  private static List<String> files(SearchPage page) {
    return page.hits().stream().map(SearchHit::file).toList();
  }

  private SearchPage search(String index, SearchRequest request) throws IOException {
    return Notices.search(directory.resolve(index), request);
  }

  private static List<String> ids(SearchPage page) {
    return page.hits().stream()
        .map(
            hit ->
                hit.target() == null
                    ? hit.document() + "/" + hit.span()
                    : hit.target().id() + "/" + hit.kind())
        .toList();
  }

  @Test
  void aPlaceOfAFacetFindsWhatIsCountedUnderIt() throws IOException {
    for (String query : QUERIES) {
      SearchPage all = search("once", SearchRequest.of(query).withPage(0, 0));
      for (FacetValue place : all.facets().get("place")) {
        SearchRequest narrowed = SearchRequest.of(query).withPlaces(List.of(place.value()));
        SearchPage page = search("once", narrowed);
        assertThat(page.total()).as("%s, %s, seed %s", query, place, seed).isEqualTo(place.count());
        assertThat(page.facets().get("place")).as("seed %s", seed).containsExactly(place);
      }
    }
  }

  /** By what it lies in if another notice is of its name, as itself if another lies in it. */
  private String placeName(Region region) {
    boolean shared = false;
    boolean around = false;
    for (DocumentMaker notice : notices) {
      Region other = notice.set().document().region();
      if (other != null && !other.equals(region)) {
        shared |= other.name().equals(region.name());
        around |= other.within().contains(region.name());
      }
    }
    return (shared ? region.within().get(region.within().size() - 1) : "")
        + region.name()
        + (around ? "本级" : "");
  }

  private Map<String, Set<String>> entries(SearchHit hit, DocumentInfo info) {
    Map<String, Set<String>> entries = new TreeMap<>();
    add(entries, "type", hit.kind().code());
    add(entries, "kind", info.kind());
    add(entries, "issuer", info.issuer());
    add(entries, "place", info.region() == null ? null : placeName(info.region()));
    Target target = hit.target();
    PlanYears years = info.plan();
    if (target != null) {
      add(entries, "status", target.status().code());
      Measure measure = target.measure();
      add(entries, "measure", measure == null ? null : measure.code());
      add(entries, "indicator", target.indicator().label());
      for (ResponsibleUnit unit : target.responsibility().lead()) {
        add(entries, "lead", unit.name());
        add(entries, "responsible", unit.name());
      }
      target.responsibility().partner().forEach(unit -> add(entries, "responsible", unit.name()));
      if (target.period() != null && target.period().from() != null) {
        years = new PlanYears(target.period().from().getYear(), target.period().to().getYear());
      }
    }
    for (int year = years == null ? 1 : years.from(); years != null && year <= years.to(); year++) {
      add(entries, "year", Integer.toString(year));
    }
    return entries;
  }

  private static void add(Map<String, Set<String>> entries, String facet, String value) {
    if (value != null) {
      entries.computeIfAbsent(facet, key -> new LinkedHashSet<>()).add(value);
    }
  }
}
