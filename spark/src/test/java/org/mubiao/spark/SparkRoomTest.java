package org.mubiao.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The walls of this module, which stands on no other module's class path. */
class SparkRoomTest {

  @Test
  void theJobLeansOnUseCasesAndNouns() {
    JavaClasses room =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.mubiao.spark");
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "scala..",
            "org.apache.spark..",
            "org.apache.hadoop..",
            "org.mubiao.spark",
            "org.mubiao.model..",
            "org.mubiao.app",
            "org.mubiao.app.service",
            "org.mubiao.extractor",
            "org.mubiao.extractor.source",
            // How pages that are pictures are read is asked for by its word.
            "org.mubiao.extractor.parse")
        .because("the records are those of the local run only as long as the same code reads them")
        .check(room);
  }
}
