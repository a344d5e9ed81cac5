package org.hearsay.annotators.quantity;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.quantity.exclusion.RejectedNumber;
import org.hearsay.annotators.quantity.grammar.OpenUnits;
import org.hearsay.annotators.quantity.measured.MeasuredRanker;
import org.hearsay.annotators.quantity.unit.UnitLexicon;
import org.hearsay.corpus.model.Change;
import org.hearsay.corpus.model.Quantity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds quantities: numbers with their bounds, units and what they count or measure, by section 7
 * of the annotation guidelines.
 *
 * <p>Reads tokens, tags, lemmas, entities and basic dependencies of each sentence; writes {@link
 * QuantitiesAnnotation} and {@link ChangesAnnotation} on the document and changes nothing else. A
 * sentence that cannot be read is logged with the document's id and left out. Property {@code
 * NAME.units} names a file with further units, in the form of the bundled {@code units.tsv}; with
 * {@code NAME.rejected = true} the numbers that are no quantities are written to {@link
 * RejectedNumbersAnnotation} with the reason. Immutable after construction, so one instance serves
 * many threads.
 */
@SuppressWarnings("rawtypes") // CoreAnnotation is raw in the interface
public final class QuantityAnnotator implements Annotator {
  private static final Logger LOG = LoggerFactory.getLogger(QuantityAnnotator.class);
  private final QuantityFinder finder;
  private final boolean tellsRejected;

  /**
   * Called by CoreNLP for {@code customAnnotatorClass.NAME}; options are read under {@code name}.
   *
   * @throws IllegalArgumentException if an option is unknown or a line of the units file is wrong
   * @throws java.io.UncheckedIOException if the units file cannot be read
   */
  public QuantityAnnotator(String name, Properties properties) {
    QuantityOptions options = QuantityOptions.of(name, properties);
    this.finder = new QuantityFinder(UnitLexicon.load(options.units()), MeasuredRanker.bundled());
    this.tellsRejected = options.rejected();
  }

  @Override
  public void annotate(Annotation document) {
    ParsedText text = ParsedText.of(document);
    List<Quantity> quantities = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    List<RejectedNumber> rejected = new ArrayList<>();
    OpenUnits open = OpenUnits.of(text.text());
    for (Sentence sentence : text.sentences()) {
      try {
        QuantityFinder.Found found = finder.find(text.text(), sentence, open, quantities.size());
        quantities.addAll(found.quantities());
        changes.addAll(found.changes());
        rejected.addAll(found.rejected());
      } catch (RuntimeException e) {
        // One bad sentence must not cost the document.
        LOG.warn("document {}: sentence {} skipped", id(document), sentence.index(), e);
      }
    }
    document.set(QuantitiesAnnotation.class, List.copyOf(quantities));
    document.set(ChangesAnnotation.class, List.copyOf(changes));
    if (tellsRejected) {
      document.set(RejectedNumbersAnnotation.class, List.copyOf(rejected));
    }
  }

  private static String id(Annotation document) {
    return Optional.ofNullable(document.get(CoreAnnotations.DocIDAnnotation.class)).orElse("-");
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(
        CoreAnnotations.TokensAnnotation.class,
        CoreAnnotations.SentencesAnnotation.class,
        CoreAnnotations.PartOfSpeechAnnotation.class,
        CoreAnnotations.LemmaAnnotation.class,
        CoreAnnotations.NamedEntityTagAnnotation.class,
        BasicDependenciesAnnotation.class);
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(QuantitiesAnnotation.class, ChangesAnnotation.class);
  }
}
