package org.mubiao;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls of the house: who may lean on whom, and which room holds which library. */
class HouseRulesTest {

  private static final String HOUSE = "org.mubiao";

  /** Fewer than this many classes means that the walls were tested on an empty house. */
  private static final int CLASSES_AT_LEAST = 40;

  private static JavaClasses house;

  @BeforeAll
  static void readTheHouse() {
    house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(place -> !place.contains("/org/mubiao/testkit/"))
            .importPackages(HOUSE);
  }

  @Test
  void theWholeHouseWasRead() {
    assertThat(house).hasSizeGreaterThan(CLASSES_AT_LEAST);
    assertThat(house.stream().map(HouseRulesTest::floor).distinct())
        .as("houses that were read")
        .contains("model", "extractor", "app");
  }

  // --- Floors -----------------------------------------------------------------------------------

  @ParameterizedTest
  @MethodSource("floors")
  void floorsStandOnLowerFloorsOnly(Floor floor) {
    check(
        noClasses()
            .that()
            .resideInAPackage(packages(floor.name()))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages(floor.neverSees()))
            .because(floor.reason()));
  }

  static Stream<Floor> floors() {
    return Stream.of(
        new Floor(
            "model",
            List.of("extractor", "indexer", "app", "testkit", "evaluation"),
            "the nouns are spoken by every house and know none of them"),
        new Floor(
            "extractor",
            List.of("indexer", "app", "testkit", "evaluation"),
            "extractor and indexer share nouns of the model, never classes"),
        new Floor(
            "indexer",
            List.of("extractor", "app", "testkit", "evaluation"),
            "extractor and indexer share nouns of the model, never classes"),
        new Floor("app", List.of("testkit", "evaluation"), "no room imports the yard"));
  }

  @Test
  void modelStandsOnTheJdk() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.mubiao.model..")
            .should()
            .dependOnClassesThat(
                outside("java.", "org.jspecify.", "com.fasterxml.jackson.", "org.mubiao.model."))
            .because("whoever takes the nouns must not have to take a library with them"));
  }

  // --- One room a library -----------------------------------------------------------------------

  @ParameterizedTest
  @MethodSource("libraries")
  void aLibraryHasItsRooms(Library library) {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(packages(library.rooms()))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(library.packages().toArray(String[]::new))
            .because(
                "a second room that wants "
                    + library
                    + " asks "
                    + library.rooms().get(0)
                    + " for a noun instead"));
  }

  static Stream<Library> libraries() {
    return Stream.of(
        new Library("Tika", List.of("org.apache.tika.."), List.of("extractor.parse")),
        new Library(
            "PDFBox",
            List.of("org.apache.pdfbox..", "org.apache.fontbox.."),
            List.of("extractor.parse")),
        new Library(
            "POI",
            List.of("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans.."),
            List.of("extractor.parse.office", "app.table")),
        new Library("jsoup", List.of("org.jsoup.."), List.of("extractor.parse")),
        new Library(
            "RapidOCR",
            List.of("com.benjaminwan..", "io.github.mymonstercat.."),
            List.of("extractor.parse.scan")),
        new Library(
            "HanLP", List.of("com.hankcs.."), List.of("extractor.segment", "indexer.analysis")),
        // A node of Solr writes the same Lucene fields.
        new Library("Lucene", List.of("org.apache.lucene.."), List.of("indexer", "solr")),
        // Modules of their own, which are not on this class path; their own tests look at them.
        new Library("Solr", List.of("org.apache.solr.."), List.of("solr")),
        new Library("Jackson", List.of("com.fasterxml.."), List.of("model.json", "app.json")),
        new Library("Commons Codec", List.of("org.apache.commons.codec.."), List.of("app.service")),
        new Library("picocli", List.of("picocli.."), List.of("app.cli")),
        new Library("the progress bar", List.of("me.tongfei.."), List.of("app.cli")),
        new Library(
            "HTTP",
            List.of(
                "com.sun.net.httpserver..",
                "java.net.http..",
                "io.javalin..",
                "jakarta.servlet..",
                "org.eclipse.jetty.."),
            List.of("app.web", "solr.client")),
        new Library("templates", List.of("gg.jte.."), List.of("app.web.page")),
        // A module of its own, which is not on this class path; its own test looks at it.
        new Library(
            "Spark",
            List.of("org.apache.spark..", "org.apache.hadoop..", "org.apache.parquet..", "scala.."),
            List.of("spark")));
  }

  // --- Rooms ------------------------------------------------------------------------------------

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomUsesOnlyWhatItMay(Room room) {
    DescribedPredicate<JavaClass> others =
        describe(
            "stand in another room than " + room.mayUse(),
            used ->
                used.getPackageName().startsWith(HOUSE + ".")
                    && !used.getPackageName().startsWith(HOUSE + "." + room.name())
                    // The troubles that a person can mend stand below the rooms of the faces.
                    && !(room.name().startsWith("app.")
                        && used.getPackageName().equals(HOUSE + ".app"))
                    && room.mayUse().stream().noneMatch(used.getPackageName()::startsWith));
    check(
        noClasses()
            .that()
            .resideInAPackage(packages(room.name()))
            .should()
            .dependOnClassesThat(others)
            .because(
                "each step takes one noun and makes the next; a line that needs two steps belongs to the front door"));
  }

  static Stream<Room> rooms() {
    return Stream.of(
        // Beyond the plan: misspelt units and terms are looked for in folded text.
        room(
            "extractor.check",
            "model",
            "extractor.lexicon",
            "extractor.normalize",
            "extractor.pattern"),
        room(
            "extractor.assemble",
            "model",
            "extractor.mention",
            "extractor.outline",
            "extractor.lexicon",
            // Beyond the plan: a clause is read as folded text and as words, and both come from
            // here.
            "extractor.normalize",
            "extractor.segment",
            // The five-year plans are numbered in Chinese characters.
            "extractor.numeral",
            "extractor.pattern"),
        room(
            "extractor.mention",
            "model",
            "extractor.normalize",
            "extractor.segment",
            "extractor.numeral",
            "extractor.lexicon",
            "extractor.pattern"),
        room("extractor.segment", "model", "extractor.normalize", "extractor.lexicon"),
        room(
            "extractor.heading",
            "model",
            "extractor.outline",
            "extractor.numeral",
            "extractor.lexicon",
            // Titles, numbers and dates are read from folded lines.
            "extractor.normalize",
            "extractor.pattern"),
        // Ordinals that go on counting inside one long line have values.
        room(
            "extractor.outline",
            "model",
            "extractor.normalize",
            "extractor.numeral",
            "extractor.pattern"),
        // Heads of columns are words, the numbers of five-year plans among them.
        room(
            "extractor.flattened",
            "model",
            "extractor.normalize",
            "extractor.lexicon",
            "extractor.pattern"),
        // The words of a page tell its notice from its furniture.
        room("extractor.parse", "model", "extractor.source", "extractor.pattern"),
        // Rooms whose formats hold pictures of pages ask the page reader of parse.print.
        room(
            "extractor.parse.scan",
            "model",
            "extractor.source",
            "extractor.parse.print",
            "extractor.parse.layout"),
        // What stands printed on a page is read alike, whatever file it came from.
        room("extractor.parse.print", "model", "extractor.source", "extractor.parse.layout"),
        room(
            "extractor.parse.pdf",
            "model",
            "extractor.source",
            "extractor.parse.print",
            "extractor.parse.layout"),
        room(
            "extractor.parse.ofd",
            "model",
            "extractor.source",
            "extractor.parse.print",
            "extractor.parse.layout"),
        room("extractor.normalize", "model.text"),
        room("extractor.numeral"),
        room("extractor.pattern"),
        room("extractor.lexicon", "model", "extractor.pattern"),
        room("extractor.source", "model.document"),
        // Drawings know nothing of what they show; whoever wants one brings numbers and words.
        room("app.chart"),
        room("app.table", "model"),
        room("app.page", "model", "app.chart", "app.table"),
        room("app.mcp", "model", "app.service", "app.table", "app.json"),
        room(
            "app.web",
            "model",
            // New notices are read with an extractor that is handed in.
            "extractor",
            "app.service",
            "app.table",
            "app.json",
            "app.chart",
            "app.page"),
        room("indexer.schema", "model", "indexer.analysis"),
        room("indexer.analysis", "model"),
        room("indexer.write", "model", "indexer.schema", "indexer.analysis"),
        room("indexer.query", "model.search", "indexer.analysis"),
        room("indexer.names", "model", "indexer.analysis"),
        room(
            "indexer.search",
            "model",
            "indexer.schema",
            "indexer.analysis",
            "indexer.query",
            "indexer.names"),
        room("indexer.divided", "model", "indexer.schema", "indexer.search"));
  }

  @Test
  void theFacesGoThroughFrontDoors() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.mubiao.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                packages(
                    List.of(
                        "extractor.check",
                        "extractor.assemble",
                        "extractor.mention",
                        "extractor.segment",
                        "extractor.heading",
                        "extractor.outline",
                        "extractor.normalize",
                        "extractor.numeral",
                        "extractor.pattern",
                        "extractor.lexicon",
                        "indexer.schema",
                        "indexer.analysis",
                        "indexer.query",
                        "indexer.names",
                        "indexer.write",
                        "indexer.search",
                        "indexer.divided")))
            .because("a room can be rebuilt only as long as nobody outside its house leans on it"));
  }

  @Test
  void useCasesKnowNoFace() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(
                packages(
                    List.of(
                        "app.service",
                        "app.table",
                        "app.json",
                        "app.chart",
                        "app.page",
                        "app.evaluate")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages(List.of("app.cli", "app.web", "app.mcp")))
            .because("the command line and the web call the same use cases"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"model", "extractor", "indexer", "app"})
  void roomsStandInNoCircle(String floor) {
    check(
        slices()
            .assignedFrom(new RoomsOf(floor))
            .should()
            .beFreeOfCycles()
            .because("of two rooms in a circle neither can be understood, or tested, alone"));
  }

  // --- Manners ----------------------------------------------------------------------------------

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked = new TreeSet<>();
    for (JavaClass type : house) {
      if (type.getPackage()
          .tryGetAnnotationOfType("org.jspecify.annotations.NullMarked")
          .isEmpty()) {
        unmarked.add(type.getPackageName());
      }
    }
    assertThat(unmarked).as("packages whose package-info lacks @NullMarked").isEmpty();
  }

  @Test
  void absenceIsNullableNeverAnOptionalField() {
    check(
        fields()
            .should()
            .notHaveRawType(Optional.class)
            .because("an Optional is an answer; a value says by @Nullable what it may lack"));
  }

  @Test
  void namesSayWhatAThingIs() {
    check(
        noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
            .because("such a name fits every class and tells of none"));
  }

  @Test
  void valuesHaveNoGetters() {
    check(
        methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.mubiao.model..")
            .and()
            .arePublic()
            .should()
            .haveNameNotMatching("get[A-Z].*")
            .because("a value is asked by the noun itself: target.period()"));
  }

  @Test
  void everyLibraryIsNamedWithItsLicence() throws IOException {
    String named = Files.readString(root().resolve("THIRD-PARTY.md"), StandardCharsets.UTF_8);
    Pattern jar = Pattern.compile("(.+?)-(?:portable-)?\\d[^/\\\\]*\\.jar");
    Set<String> libraries = new TreeSet<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Matcher name = jar.matcher(String.valueOf(Path.of(entry).getFileName()));
      if (name.matches()) {
        libraries.add(name.group(1));
      }
    }
    libraries.removeIf(name -> name.startsWith("surefire-") || name.startsWith("mubiao-"));
    assertThat(libraries).as("libraries on the class path").hasSizeGreaterThan(50);
    assertThat(libraries)
        .as("libraries on the class path that are missing in THIRD-PARTY.md")
        .filteredOn(library -> !named.contains(":" + library + "`"))
        .isEmpty();
  }

  // --- How the rules are said -------------------------------------------------------------------

  record Library(String name, List<String> packages, List<String> rooms) {
    @Override
    public String toString() {
      return name;
    }
  }

  record Floor(String name, List<String> neverSees, String reason) {
    @Override
    public String toString() {
      return name;
    }
  }

  record Room(String name, List<String> mayUse) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Room room(String name, String... mayUse) {
    return new Room(name, Stream.of(mayUse).map(other -> HOUSE + "." + other).toList());
  }

  /** Each room of one house is a slice; what stands in the house itself is its front door. */
  private record RoomsOf(String floor) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String prefix = HOUSE + "." + floor;
      String place = type.getPackageName();
      if (place.equals(prefix)) {
        return SliceIdentifier.of("front door");
      }
      if (!place.startsWith(prefix + ".")) {
        return SliceIdentifier.ignore();
      }
      return SliceIdentifier.of(place.substring(prefix.length() + 1).split("\\.", 2)[0]);
    }

    @Override
    public String getDescription() {
      return "rooms of " + floor;
    }
  }

  /** A class, or the element type of an array of it, that none of the packages holds. */
  private static DescribedPredicate<JavaClass> outside(String... prefixes) {
    Predicate<JavaClass> known =
        type -> {
          JavaClass element = type.getBaseComponentType();
          return element.isPrimitive()
              || Stream.of(prefixes).anyMatch(element.getName()::startsWith);
        };
    return describe("stand outside " + String.join(", ", prefixes), known.negate());
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(house);
  }

  private static String packages(String room) {
    return HOUSE + "." + room + "..";
  }

  private static String[] packages(List<String> rooms) {
    return rooms.stream().map(HouseRulesTest::packages).toArray(String[]::new);
  }

  private static String floor(JavaClass type) {
    return type.getPackageName()
        .substring(HOUSE.length())
        .replaceFirst("^\\.", "")
        .split("\\.", 2)[0];
  }

  private static Path root() {
    return Path.of(System.getProperty("mubiao.root", ".."));
  }
}
