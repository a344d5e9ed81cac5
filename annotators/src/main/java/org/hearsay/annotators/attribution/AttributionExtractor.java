package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * Finds attributions in three stages, each behind an interface: cues, then the source and the
 * content of each. What the stages find is cut where it runs into another attribution, and joined
 * with what the layout shows. Immutable and thread-safe, if the stages are.
 */
final class AttributionExtractor {
  /** A cue that could have a source and lacks one is less often a cue. */
  private static final double WITHOUT_SOURCE = 0.9;

  private final CueFinder cues;
  private final SourceFinder sources;
  private final ContentFinder contents;
  private final SourceNouns nouns = new SourceNouns();

  AttributionExtractor(CueFinder cues, SourceFinder sources, ContentFinder contents) {
    this.cues = cues;
    this.sources = sources;
    this.contents = contents;
  }

  /** {@return the extractor by rules over dependencies and the bundled cue lexicon} */
  static AttributionExtractor ofRules() {
    return new AttributionExtractor(
        new LexiconCueFinder(CueLexicon.bundled()),
        new DependencySourceFinder(),
        new DependencyContentFinder());
  }

  /** {@return the attributions whose cue stands in {@code sentence}, in the order of their cues} */
  List<Draft> extract(Article article, Sentence sentence) {
    List<Draft> drafts = new ArrayList<>();
    for (Cue cue : cues.find(article, sentence)) {
      draft(article, cue).ifPresent(drafts::add);
    }
    return new ContentTails(article, sentence, withinFronted(article, drafts)).cut();
  }

  private Optional<Draft> draft(Article article, Cue cue) {
    Optional<Span> dateline = Dateline.of(cue.sentence());
    Optional<Source> source =
        sources
            .find(article, cue)
            .filter(s -> dateline.filter(d -> d.contains(s.head().span())).isEmpty());
    List<Span> content = without(article, contents.find(article, cue, source), dateline);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            source.map(s -> without(article, List.of(s.span()), dateline)).orElse(List.of()),
            List.of(cue.span()),
            content,
            Optional.of(new Anchor(cue.sentence(), cue.head())),
            source.map(s -> new Anchor(s.sentence(), s.head())),
            cue.propositional(),
            source.isPresent() ? cue.share() : cue.share() * WITHOUT_SOURCE));
  }

  private static List<Span> without(Article article, List<Span> spans, Optional<Span> hole) {
    return hole.map(span -> Cuts.without(article.text().text(), spans, span)).orElse(spans);
  }

  /**
   * Cuts contents at a later cue that follows its own content: in "Prices will fall if they decide
   * to sell, he said", what is decided ends before "he said".
   */
  private static List<Draft> withinFronted(Article article, List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    Optional<Draft> fronted = Optional.empty();
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      Draft cut =
          fronted
              .filter(f -> Spans.contain(f.content(), draft.cue()))
              .map(f -> Cuts.within(article.text().text(), draft.content(), f.content()))
              .filter(content -> !content.isEmpty())
              .map(draft::withContent)
              .orElse(draft);
      kept.add(cut);
      if (cut.content().get(0).begin() < cut.cue().get(0).begin()) {
        fronted = Optional.of(cut);
      }
    }
    Collections.reverse(kept);
    return kept;
  }

  /**
   * {@return {@code drafts} with what the layout of {@code article} shows} Layout goes before
   * rules: what a cue within its content holds is cut to that content, and a cue on its own source
   * or cue is dropped.
   */
  List<Draft> withLayouts(Article article, List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(Layouts.find(article, nouns));
    NavigableMap<Integer, Draft> contents = new TreeMap<>();
    NavigableMap<Integer, Span> marks = new TreeMap<>();
    for (Draft layout : all) {
      layout.content().forEach(span -> contents.put(span.begin(), layout));
      layout.source().forEach(span -> marks.put(span.begin(), span));
      layout.cue().forEach(span -> marks.put(span.begin(), span));
    }
    for (Draft draft : drafts) {
      Span cue = draft.cue().get(0);
      Optional<Draft> around =
          Optional.ofNullable(contents.floorEntry(cue.begin()))
              .map(Map.Entry::getValue)
              .filter(layout -> Spans.contain(layout.content(), draft.cue()));
      List<Span> content =
          around
              .map(l -> Cuts.within(article.text().text(), draft.content(), l.content()))
              .orElse(draft.content());
      if (!content.isEmpty() && !overlaps(marks, draft)) {
        all.add(draft.withContent(content));
      }
    }
    all.sort(Comparator.comparing(draft -> draft.content().get(0)));
    return all;
  }

  private static boolean overlaps(NavigableMap<Integer, Span> marks, Draft draft) {
    return draft.cue().stream()
        .anyMatch(
            cue ->
                Optional.ofNullable(marks.lowerEntry(cue.end()))
                    .filter(mark -> mark.getValue().overlaps(cue))
                    .isPresent());
  }
}
