package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/** Runs the stages over an article and joins what they find with what the layouts show. */
final class AttributionExtractor {
  private final CueFinder cues;
  private final SourceFinder sources;
  private final ContentFinder contents;

  AttributionExtractor(CueFinder cues, SourceFinder sources, ContentFinder contents) {
    this.cues = cues;
    this.sources = sources;
    this.contents = contents;
  }

  /** {@return the extractor of rules over dependencies} */
  static AttributionExtractor rules() {
    return new AttributionExtractor(
        new LexiconCueFinder(
            CueLexicon.bundled(), Double.parseDouble(System.getProperty("min", "0.5"))),
        new DependencySourceFinder(),
        new DependencyContentFinder());
  }

  /** {@return the attributions of {@code article} without labels, in text order of their cues} */
  List<Draft> extract(Article article) {
    List<Draft> drafts = new ArrayList<>();
    for (Cue cue : cues.find(article)) {
      draft(article, cue).ifPresent(drafts::add);
    }
    return withinFronted(article, drafts);
  }

  /**
   * Cuts contents at a cue that follows its own content: in "Prices will fall if they decide to
   * sell, he said", what is decided ends before "he said".
   */
  private static List<Draft> withinFronted(Article article, List<Draft> drafts) {
    List<Draft> cut = new ArrayList<>();
    Optional<Draft> fronted = Optional.empty();
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      Optional<Draft> around =
          fronted.filter(f -> Spans.contain(f.content(), draft.cue())).filter(f -> !f.equals(draft));
      List<Span> inside = around.map(f -> inside(draft, f)).orElse(draft.content());
      if (!inside.isEmpty()) {
        Draft kept = draft.withContent(inside);
        cut.add(0, kept);
        if (kept.content().get(0).begin() < kept.cue().get(0).begin()) {
          fronted = Optional.of(kept);
        }
      }
    }
    return cut;
  }

  private static List<Span> inside(Draft draft, Draft fronted) {
    List<Span> inside = new ArrayList<>();
    for (Span span : draft.content()) {
      for (Span limit : fronted.content()) {
        if (span.overlaps(limit)) {
          inside.add(
              new Span(
                  Math.max(span.begin(), limit.begin()), Math.min(span.end(), limit.end())));
        }
      }
    }
    return inside;
  }

  private Optional<Draft> draft(Article article, Cue cue) {
    Optional<Source> source = sources.find(article, cue);
    List<Span> content = contents.find(article, cue, source);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    List<Span> sourceSpans = source.map(s -> List.of(s.span())).orElse(List.of());
    if (Spans.overlap(sourceSpans, content)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            sourceSpans,
            List.of(cue.span()),
            content,
            Optional.of(new Anchor(cue.sentence(), cue.head())),
            source.map(s -> new Anchor(s.sentence(), s.head())),
            cue.propositional(),
            cue.share()));
  }
}
