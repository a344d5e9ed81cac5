package org.hearsay.corpus.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.ContentIndex;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Label;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;

/** How many attributions there are, of what shape and with what labels. */
final class AttributionFigures {
  private static final String SECTION = "attributions";
  private static final int DEEPEST = 3;

  private final Tally shapes = new Tally();
  private final Tally types = new Tally();
  private final Tally cueClasses = new Tally();
  private final Tally sourceKinds = new Tally();
  private final Tally depths = new Tally();
  private int attributions;

  private AttributionFigures() {
    seed(types, AttributionType.values());
    seed(cueClasses, CueClass.values());
    seed(sourceKinds, SourceKind.values());
    for (int depth = 0; depth <= DEEPEST; depth++) {
      depths.add(depthName(depth), false);
    }
  }

  private static void seed(Tally tally, Label... labels) {
    for (Label label : labels) {
      tally.add(label.label(), false);
    }
  }

  static List<Figure> of(List<Document> documents, Set<GoldField> labelled) {
    AttributionFigures counted = new AttributionFigures();
    documents.forEach(document -> counted.add(document, labelled));
    List<Figure> figures = new ArrayList<>();
    int all = counted.attributions;
    figures.add(new Figure(SECTION, "attributions", all, Double.NaN));
    figures.add(Tally.mean(SECTION, "per document, mean", all, documents.size()));
    figures.addAll(counted.shapes.figures(SECTION, all));
    if (labelled.contains(GoldField.TYPE)) {
      figures.addAll(counted.types.figures("type", all));
    }
    if (labelled.contains(GoldField.CUE_CLASS)) {
      figures.addAll(counted.cueClasses.figures("class of cue", all));
    }
    if (labelled.contains(GoldField.SOURCE_KIND)) {
      figures.addAll(counted.sourceKinds.figures("kind of source", all));
    }
    if (labelled.contains(GoldField.NESTING)) {
      figures.addAll(counted.depths.figures("nesting", all));
    }
    return figures;
  }

  private void add(Document document, Set<GoldField> labelled) {
    ContentIndex contents = new ContentIndex(document.attributions());
    for (Attribution attribution : document.attributions()) {
      attributions++;
      addShape(document.text(), attribution);
      if (labelled.contains(GoldField.NEGATED)) {
        shapes.add("negated", attribution.negated());
      }
      if (labelled.contains(GoldField.SPEAKER)) {
        shapes.add("with a speaker", attribution.speaker().isPresent());
      }
      types.add(attribution.type().label());
      cueClasses.add(attribution.cueClass().label());
      sourceKinds.add(attribution.sourceKind().label());
      depths.add(depthName(depth(contents, attribution)));
    }
  }

  private void addShape(String text, Attribution attribution) {
    List<Span> content = attribution.content();
    Span all = content.get(0).cover(content.get(content.size() - 1));
    shapes.add("source absent", attribution.source().isEmpty());
    shapes.add("cue absent", attribution.cue().isEmpty());
    shapes.add("content of several spans", content.size() > 1);
    shapes.add(
        "content of several sentences",
        (content.size() > 1 && hasSentenceEnd(text, all))
            || content.stream().anyMatch(span -> hasSentenceEnd(text, span)));
    shapes.add("content of several paragraphs", all.in(text).indexOf('\n') >= 0);
  }

  private static int depth(ContentIndex contents, Attribution attribution) {
    int depth = 0;
    Optional<Attribution> parent = contents.parent(attribution);
    while (parent.isPresent() && depth < DEEPEST) {
      depth++;
      parent = parent.flatMap(contents::parent);
    }
    return depth;
  }

  private static String depthName(int depth) {
    return depth == 0 ? "outermost" : "depth " + depth + (depth == DEEPEST ? " or more" : "");
  }

  /** Whether a mark that ends sentences stands before white space and a capital or a mark. */
  private static boolean hasSentenceEnd(String text, Span span) {
    for (int i = span.begin() + 1; i + 2 < span.end(); i++) {
      if (".!?".indexOf(text.charAt(i)) >= 0 && isBehindLongWord(text, i)) {
        int next = i + 1;
        while (next < span.end() && "\"”’')".indexOf(text.charAt(next)) >= 0) {
          next++;
        }
        int word = next;
        while (word < span.end() && !Character.isLetterOrDigit(text.charAt(word))) {
          word++;
        }
        if (word > next && word < span.end() && Character.isUpperCase(text.charAt(word))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Abbreviations are short, or begin with a capital. */
  private static boolean isBehindLongWord(String text, int stop) {
    return text.charAt(stop) != '.'
        || !Character.isLetter(text.charAt(stop - 1))
        || (stop >= 3
            && Character.isLowerCase(text.charAt(stop - 1))
            && Character.isLowerCase(text.charAt(stop - 2))
            && Character.isLetter(text.charAt(stop - 3)));
  }
}
