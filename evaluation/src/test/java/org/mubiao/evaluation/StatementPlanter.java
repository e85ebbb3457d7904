package org.mubiao.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Measure;
import org.mubiao.model.time.Recurrence;

/** Makes statements of known parts: indicators of the catalogue and activities. */
final class StatementPlanter {

  private record Comparison(String before, String behind, Operator operator) {}

  private record Thing(String name, String unit) {}

  private record Verb(String word, Measure measure) {}

  /**
   * Names that begin with what is done, or say themselves what kind of figure they are; and the
   * beginnings that are not read rightly yet, of which {@code passages/open.txt} has one each.
   */
  private static final Pattern NOT_BARE =
      Pattern.compile(
          "^(?:有效|保障|直接|化|一般|引进|征集|转化|推广|改造|新|申报|立项|竣工|签约|培训|扶持|落户|主导|化解|加装|实施|完成|建成|开展|举办).*"
              + "|.*(?:新增|净增|增长|增速|涨幅|下降|降低|减少|累计|新建|改造|建设|招引|入选|申报|入库|补贴|[0-9（]).*");

  private static final List<Comparison> COMPARISONS =
      List.of(
          new Comparison("达到", "", Operator.GE),
          new Comparison("达", "", Operator.GE),
          new Comparison("提高到", "", Operator.GE),
          new Comparison("提升至", "", Operator.GE),
          new Comparison("力争达到", "", Operator.GE),
          new Comparison("不少于", "", Operator.GE),
          new Comparison("不低于", "", Operator.GE),
          new Comparison("达到", "以上", Operator.GE),
          new Comparison("保持在", "以上", Operator.GE),
          new Comparison("突破", "", Operator.GT),
          new Comparison("超过", "", Operator.GT),
          new Comparison("达到", "左右", Operator.APPROX),
          new Comparison("稳定在", "左右", Operator.APPROX),
          new Comparison("控制在", "以内", Operator.LE),
          new Comparison("不超过", "", Operator.LE),
          new Comparison("稳定在", "", Operator.EQ));

  private static final List<Verb> VERBS =
      List.of(
          new Verb("新增", Measure.NEW),
          new Verb("新建", Measure.NEW),
          new Verb("净增", Measure.NET),
          new Verb("建设", Measure.LEVEL),
          new Verb("培育", Measure.LEVEL),
          new Verb("打造", Measure.LEVEL),
          new Verb("建成", Measure.LEVEL));

  private static final List<Thing> THINGS =
      List.of(
          new Thing("省级绿色工厂", "家"),
          new Thing("标准化养老服务站", "个"),
          new Thing("高标准农田", "万亩"),
          new Thing("农村公路", "公里"),
          new Thing("公办幼儿园", "所"),
          new Thing("保障性租赁住房", "套"),
          new Thing("污水管网", "公里"),
          new Thing("省级夜间文旅消费集聚区", "处"),
          new Thing("工业互联网平台", "个"),
          new Thing("省级中小企业特色产业集群", "个"),
          new Thing("乡镇卫生院", "所"),
          new Thing("标准厂房", "万平方米"),
          new Thing("5G基站", "座"),
          new Thing("国家级专精特新“小巨人”企业", "家"),
          new Thing("亿元以上产业项目", "个"),
          new Thing("农产品冷藏保鲜设施", "座"));

  private final List<Thing> indicators;
  private final Random random;

  StatementPlanter(Lexicon lexicon, Random random) {
    this.random = random;
    this.indicators = indicators(lexicon);
  }

  private static List<Thing> indicators(Lexicon lexicon) {
    List<Thing> things = new ArrayList<>();
    for (IndicatorEntry entry : lexicon.indicators().entries()) {
      String unit = unit(entry);
      if (unit != null && !NOT_BARE.matcher(entry.label()).matches()) {
        things.add(new Thing(entry.label(), unit));
      }
    }
    return things;
  }

  private static @Nullable String unit(IndicatorEntry entry) {
    String name = entry.label();
    boolean ratio = entry.nature() == IndicatorEntry.Nature.RATIO;
    return switch (entry.dimension()) {
      case "share" -> "%";
      case "money" -> ratio ? "元" : "亿元";
      case "people" -> ratio ? "人" : "万人";
      case "mass" -> ratio ? null : "万吨";
      case "person-times" -> "万人次";
      case "length" -> "公里";
      case "count" ->
          name.matches(".*(?:企业|公司|机构|孵化器|空间|中心|龙头企业|农场|合作社)数")
              ? "家"
              : name.contains("专利") ? "件" : name.endsWith("项目数") ? "项" : "个";
      default -> null;
    };
  }

  /** {@return how many indicators of the catalogue can be planted} */
  int size() {
    return indicators.size();
  }

  /** {@return a statement for a plan of these years} */
  PlantedStatement next(int from, int to) {
    return switch (random.nextInt(6)) {
      case 0, 1 -> level(from, to);
      case 2 -> change(from, to);
      case 3 -> numberFirst(from, to);
      default -> activity(from, to);
    };
  }

  private PlantedStatement level(int from, int to) {
    Thing thing = any(indicators);
    Comparison comparison = any(COMPARISONS);
    WrittenNumber number = number(thing.unit());
    String words =
        thing.name() + comparison.before() + number.words() + thing.unit() + comparison.behind();
    return statement(
        words,
        List.of(thing.name()),
        Measure.LEVEL,
        comparison.operator(),
        number,
        thing,
        from,
        to);
  }

  private PlantedStatement change(int from, int to) {
    Thing thing = any(indicators);
    while (thing.unit().equals("%")) {
      thing = any(indicators);
    }
    boolean grows = random.nextInt(3) > 0;
    String verb = grows ? "增长" : "下降";
    Comparison behind =
        any(
            List.of(
                new Comparison("", "", Operator.EQ),
                new Comparison("", "以上", Operator.GE),
                new Comparison("", "左右", Operator.APPROX),
                new Comparison("不低于", "", Operator.GE)));
    WrittenNumber number = WrittenNumber.amount(random, 40);
    return statement(
        thing.name() + verb + behind.before() + number.words() + "%" + behind.behind(),
        List.of(thing.name(), thing.name() + verb),
        grows ? Measure.GROWTH : Measure.REDUCTION,
        behind.operator(),
        number,
        new Thing(thing.name(), "%"),
        from,
        to);
  }

  private PlantedStatement activity(int from, int to) {
    Verb verb = any(VERBS);
    Thing thing = any(THINGS);
    boolean vague = random.nextInt(4) == 0;
    WrittenNumber number = vague ? WrittenNumber.vague(random) : number(thing.unit());
    boolean atLeast = !vague && random.nextInt(3) == 0;
    return statement(
        verb.word() + thing.name() + number.words() + thing.unit() + (atLeast ? "以上" : ""),
        List.of(thing.name(), verb.word() + thing.name()),
        verb.measure(),
        atLeast ? Operator.GE : number.operator(),
        number,
        thing,
        from,
        to);
  }

  private PlantedStatement numberFirst(int from, int to) {
    Verb verb = any(VERBS);
    Thing thing = any(THINGS);
    while (thing.unit().startsWith("万") || thing.name().startsWith("亿")) {
      thing = any(THINGS);
    }
    boolean vague = random.nextInt(4) == 0;
    WrittenNumber number = vague ? WrittenNumber.vague(random) : WrittenNumber.count(random);
    boolean atLeast = !vague && random.nextInt(3) == 0;
    return statement(
        verb.word() + (atLeast ? "不少于" : "") + number.words() + thing.unit() + thing.name(),
        List.of(thing.name(), verb.word() + thing.name()),
        verb.measure(),
        atLeast ? Operator.GE : number.operator(),
        number,
        thing,
        from,
        to);
  }

  private WrittenNumber number(String unit) {
    return switch (unit) {
      case "%" -> WrittenNumber.amount(random, 99);
      case "亿元", "万人", "万吨", "万亩", "公里", "万平方米", "万人次" -> WrittenNumber.amount(random, 900);
      default -> WrittenNumber.count(random);
    };
  }

  private PlantedStatement statement(
      String words,
      List<String> names,
      Measure measure,
      Operator operator,
      WrittenNumber number,
      Thing thing,
      int from,
      int to) {
    boolean stays = measure == Measure.LEVEL;
    String when = "";
    boolean overAll = measure == Measure.NEW || measure == Measure.NET;
    PlantedStatement.Time time = time(from, to, !overAll);
    if (from == to) {
      switch (random.nextInt(5)) {
        case 0 -> when = "全年";
        case 1 -> {
          when = "上半年";
          time = day(LocalDate.of(to, 1, 1), LocalDate.of(to, 6, 30));
        }
        case 2 -> {
          when = "9月底前，";
          time = day(null, LocalDate.of(to, 9, 30));
        }
        case 3 -> when = to + "年，";
        default -> {}
      }
    } else {
      switch (random.nextInt(4)) {
        case 0 -> {
          when = "到" + to + "年，";
          time = day(stays ? LocalDate.of(to, 1, 1) : null, LocalDate.of(to, 12, 31));
        }
        case 1 -> {
          when = to - 1 + "年底前，";
          time = day(stays ? LocalDate.of(to - 1, 1, 1) : null, LocalDate.of(to - 1, 12, 31));
        }
        case 2 -> {
          when = "每年";
          time =
              new PlantedStatement.Time(
                  LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), Recurrence.ANNUAL);
        }
        default -> {}
      }
    }
    return new PlantedStatement(
        when, words, names, measure, operator, number.value(), number.upper(), thing.unit(), time);
  }

  private static PlantedStatement.Time time(int from, int to, boolean stays) {
    boolean several = from != to && stays;
    return day(several ? null : LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  private static PlantedStatement.Time day(@Nullable LocalDate from, LocalDate deadline) {
    return new PlantedStatement.Time(from, deadline, null);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
