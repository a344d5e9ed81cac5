package org.hearsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

@AnalyzeClasses(packages = "org.hearsay", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {
  private static final String CORENLP = "edu.stanford.nlp..";

  @ArchTest
  static final ArchRule CORPUS_KNOWS_NONE_OF_THE_OTHERS =
      noClasses()
          .that()
          .resideInAPackage("org.hearsay.corpus..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.hearsay.annotators..", "org.hearsay.eval..", "org.hearsay.pipeline..");

  @ArchTest
  static final ArchRule ANNOTATORS_KNOW_CORPUS_ONLY =
      noClasses()
          .that()
          .resideInAPackage("org.hearsay.annotators..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.hearsay.eval..", "org.hearsay.pipeline..");

  @ArchTest
  static final ArchRule EVAL_KNOWS_CORPUS_ONLY =
      noClasses()
          .that()
          .resideInAPackage("org.hearsay.eval..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.hearsay.annotators..", "org.hearsay.pipeline..", CORENLP);

  @ArchTest
  static final ArchRule THE_MODEL_IS_PLAIN_JAVA =
      classes()
          .that()
          .resideInAPackage("org.hearsay.corpus.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "org.hearsay.corpus.model..");

  @ArchTest
  static final ArchRule JSON_STOPS_AT_CORPUS_IO =
      noClasses()
          .that()
          .resideInAnyPackage("org.hearsay.corpus.view..", "org.hearsay.annotators..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.google.gson..");

  @ArchTest
  static final ArchRule CORENLP_STOPS_AT_THE_ANNOTATORS =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.hearsay.annotators..")
          .and(
              DescribedPredicate.not(
                  named(
                      "org.hearsay.pipeline.NewsPipeline",
                      // the layers alone, to train on
                      "org.hearsay.pipeline.NewsLayers",
                      // run CoreNLP's own stacks beside ours
                      "org.hearsay.pipeline.BenchStack",
                      "org.hearsay.pipeline.CoreNlpQuotes",
                      // times the annotators one by one
                      "org.hearsay.pipeline.BenchStages",
                      // silences the log of CoreNLP
                      "org.hearsay.pipeline.Main")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(CORENLP);

  @ArchTest
  static final ArchRule JACKSON_IS_NOWHERE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..");

  @ArchTest
  static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
      slices().matching("org.hearsay.(**)").should().beFreeOfCycles();

  private static DescribedPredicate<JavaClass> named(String... names) {
    return DescribedPredicate.describe(
        "named " + String.join(", ", names), type -> Set.of(names).contains(type.getName()));
  }
}
