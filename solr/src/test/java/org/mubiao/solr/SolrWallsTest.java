package org.mubiao.solr;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The walls of this module: beside the program stand SolrJ's values and nothing else of Solr. */
class SolrWallsTest {

  private static final JavaClasses MODULE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.mubiao.solr");

  @Test
  void theProgramsSideNeedsNoServer() {
    noClasses()
        .that()
        .resideInAnyPackage("org.mubiao.solr.client..", "org.mubiao.solr.set..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.solr.core..",
            "org.apache.solr.handler..",
            "org.apache.solr.request..",
            "org.apache.solr.response..",
            "org.apache.solr.schema..",
            "org.apache.solr.search..",
            "org.apache.solr.update..",
            "org.eclipse.jetty..",
            "org.mubiao.solr.node..")
        .because("only SolrJ stands beside the program, without its libraries")
        .check(MODULE);
  }

  @Test
  void theModuleKnowsTheFrontDoorOfTheIndexAndTheFormsOfItsFields() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.mubiao.app..",
            "org.mubiao.extractor..",
            "org.mubiao.indexer.analysis..",
            "org.mubiao.indexer.divided..",
            "org.mubiao.indexer.names..",
            "org.mubiao.indexer.query..",
            "org.mubiao.indexer.search..",
            "org.mubiao.indexer.write..")
        .check(MODULE);
  }
}
