package org.hearsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
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
  static final ArchRule QUANTITIES_ARE_READ_FROM_PIECES_TO_WHAT_THEY_MEASURE =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("pieces")
          .definedBy("org.hearsay.annotators.quantity.piece")
          .layer("numbers")
          .definedBy("org.hearsay.annotators.quantity.number")
          .layer("units")
          .definedBy("org.hearsay.annotators.quantity.unit")
          .layer("figures")
          .definedBy("org.hearsay.annotators.quantity.figure")
          .layer("changes")
          .definedBy("org.hearsay.annotators.quantity.change")
          .layer("exclusions")
          .definedBy("org.hearsay.annotators.quantity.exclusion")
          .layer("circumstances")
          .definedBy("org.hearsay.annotators.quantity.circumstance")
          .layer("grammar")
          .definedBy("org.hearsay.annotators.quantity.grammar")
          .layer("measured")
          .definedBy("org.hearsay.annotators.quantity.measured")
          .whereLayer("pieces")
          .mayNotAccessAnyLayer()
          .whereLayer("numbers")
          .mayOnlyAccessLayers("pieces")
          .whereLayer("units")
          .mayOnlyAccessLayers("pieces", "numbers")
          .whereLayer("figures")
          .mayOnlyAccessLayers("pieces", "numbers", "units")
          .whereLayer("changes")
          .mayOnlyAccessLayers("pieces", "numbers", "units", "figures")
          .whereLayer("exclusions")
          .mayOnlyAccessLayers("pieces", "numbers", "units", "figures")
          .whereLayer("circumstances")
          .mayOnlyAccessLayers("pieces", "numbers", "units", "figures")
          .whereLayer("grammar")
          .mayOnlyAccessLayers("pieces", "numbers", "units", "figures", "changes", "exclusions")
          .whereLayer("measured")
          .mayOnlyAccessLayers("pieces", "numbers", "units", "figures", "changes", "grammar");

  @ArchTest
  static final ArchRule QUANTITIES_ARE_ENTERED_BY_THEIR_ANNOTATOR =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.hearsay.annotators.quantity..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.hearsay.annotators.quantity.*..");

  @ArchTest
  static final ArchRule ATTRIBUTIONS_ARE_DRAFTED_BEFORE_THEY_ARE_LABELLED =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("quotations")
          .definedBy("org.hearsay.annotators.attribution.quotation")
          .layer("chain")
          .definedBy("org.hearsay.annotators.attribution.chain")
          .layer("drafts")
          .definedBy("org.hearsay.annotators.attribution.draft")
          .layer("cues")
          .definedBy("org.hearsay.annotators.attribution.cue")
          .layer("referents")
          .definedBy("org.hearsay.annotators.attribution.referent")
          .layer("layouts")
          .definedBy("org.hearsay.annotators.attribution.layout")
          .layer("speakers")
          .definedBy("org.hearsay.annotators.attribution.speaker")
          .layer("labels")
          .definedBy("org.hearsay.annotators.attribution.label")
          .whereLayer("quotations")
          .mayNotAccessAnyLayer()
          .whereLayer("chain")
          .mayOnlyAccessLayers("quotations")
          .whereLayer("drafts")
          .mayOnlyAccessLayers("quotations")
          .whereLayer("cues")
          .mayOnlyAccessLayers("quotations", "drafts")
          .whereLayer("referents")
          .mayOnlyAccessLayers("quotations", "drafts")
          .whereLayer("layouts")
          .mayOnlyAccessLayers("quotations", "drafts", "referents")
          .whereLayer("speakers")
          .mayOnlyAccessLayers("quotations", "drafts", "cues", "referents")
          .whereLayer("labels")
          .mayOnlyAccessLayers("quotations", "drafts", "cues", "referents", "speakers");

  @ArchTest
  static final ArchRule ATTRIBUTIONS_ARE_ENTERED_BY_THEIR_ANNOTATOR_AND_CHAIN =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.hearsay.annotators.attribution..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.hearsay.annotators.attribution.cue",
              "org.hearsay.annotators.attribution.draft",
              "org.hearsay.annotators.attribution.label",
              "org.hearsay.annotators.attribution.layout",
              "org.hearsay.annotators.attribution.referent",
              "org.hearsay.annotators.attribution.speaker");

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
