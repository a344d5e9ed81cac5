package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.annotators.attribution.chain.AttributionChain;
import org.hearsay.annotators.attribution.chain.AttributionModel;
import org.hearsay.annotators.attribution.chain.Found;
import org.hearsay.annotators.attribution.cue.Attitudes;
import org.hearsay.annotators.attribution.cue.Hearings;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.draft.Article;
import org.hearsay.annotators.attribution.draft.Draft;
import org.hearsay.annotators.attribution.draft.Roles;
import org.hearsay.annotators.attribution.layout.Layouts;
import org.hearsay.annotators.attribution.referent.SourceNouns;
import org.hearsay.corpus.io.GoldCorpus.Scheme;
import org.hearsay.corpus.model.Nesting;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * Finds attributions: what the learned chain finds by the words, joined with what the layout shows.
 * Immutable and thread-safe.
 */
final class AttributionExtractor {
  private static final Set<String> IMPRESSIONS = Set.of("appear", "seem");

  private final AttributionChain chain;
  private final SourceNouns nouns = new SourceNouns();

  AttributionExtractor(AttributionModel model) {
    this.chain = new AttributionChain(model);
  }

  /** {@return what counts as an attribution by {@code scheme}, in text order} */
  List<Draft> extract(Article article, AttributionOptions.Scheme scheme) {
    List<Found> found = chain.extract(article.text(), article.quotations(), article.paragraphs());
    List<Draft> drafts = new ArrayList<>();
    for (Found each : scheme == AttributionOptions.Scheme.BOTH ? both(found) : found) {
      draft(article, each, scheme)
          .map(draft -> ArisingNouns.joined(draft, article.tokens()))
          .ifPresent(drafts::add);
    }
    return withLayouts(article, drafts);
  }

  /**
   * What PolNeAR counts, and what only we count if it is nested in that. PolNeAR's definition is
   * the wider one but for nesting, so an outermost attribution that it doesn't count is a doubtful
   * one.
   */
  private static List<Found> both(List<Found> found) {
    List<OptionalInt> parents =
        Nesting.parents(
            found.stream()
                .map(each -> new Nesting.Roles(each.source(), each.cue(), each.content()))
                .toList());
    List<Found> both = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      int outermost = i;
      boolean counts = isOfPolnear(found.get(i));
      while (!counts && parents.get(outermost).isPresent()) {
        outermost = parents.get(outermost).getAsInt();
        counts = isOfPolnear(found.get(outermost));
      }
      if (counts) {
        both.add(found.get(i));
      }
    }
    return both;
  }

  private static boolean isOfPolnear(Found found) {
    return found.confidence().containsKey(Scheme.POLNEAR);
  }

  /** "The port seems to grow": how things look to nobody is out (guidelines, section 5.3). */
  private static boolean isImpression(Found found) {
    return found.source().isEmpty() && IMPRESSIONS.contains(found.cueHead().lemma());
  }

  private static Optional<Draft> draft(
      Article article, Found found, AttributionOptions.Scheme scheme) {
    Optional<Double> ours =
        Optional.ofNullable(found.confidence().get(Scheme.HEARSAY))
            .filter(confidence -> !isImpression(found))
            .filter(confidence -> !Attitudes.isOne(found.cueHead(), found.content(), article));
    Optional<Double> polnear = Optional.ofNullable(found.confidence().get(Scheme.POLNEAR));
    Optional<Double> confidence =
        switch (scheme) {
          case HEARSAY -> ours;
          case POLNEAR -> polnear;
          case BOTH -> polnear.or(() -> ours);
        };
    boolean hears =
        scheme != AttributionOptions.Scheme.POLNEAR
            && found.sourceHead().filter(s -> Hearings.isHearing(found.cueHead(), s)).isPresent();
    return confidence.map(
        value ->
            new Draft(
                hears ? List.of() : found.source(),
                found.cue(),
                found.content(),
                Optional.of(new Anchor(found.sentence(), found.cueHead())),
                found
                    .sourceHead()
                    .filter(head -> !hears)
                    .map(head -> new Anchor(found.sentence(), head)),
                ours.isPresent(),
                value));
  }

  /**
   * {@return {@code drafts} with what the layout of {@code article} shows} Layout goes before
   * words: what a cue within its content holds is cut to that content, what a cue elsewhere holds
   * is cut to what is outside, and a cue on its own source or cue is dropped.
   */
  private List<Draft> withLayouts(Article article, List<Draft> drafts) {
    List<Draft> layouts = Layouts.find(article, nouns);
    List<Draft> all = new ArrayList<>(layouts);
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
      String text = article.text().text();
      List<Span> content =
          around
              .map(layout -> Cuts.within(text, draft.content(), layout.content()))
              .orElseGet(() -> withoutLayouts(text, draft.content(), layouts));
      if (!content.isEmpty() && !overlaps(marks, draft)) {
        all.add(draft.withContent(content));
      }
    }
    all.sort(Comparator.comparing(draft -> draft.content().get(0)));
    return all;
  }

  private static List<Span> withoutLayouts(String text, List<Span> spans, List<Draft> layouts) {
    List<Span> rest = spans;
    for (Draft layout : layouts) {
      Span extent = Roles.extent(layout);
      if (rest.stream().anyMatch(extent::overlaps)) {
        rest = Cuts.without(text, rest, extent);
      }
    }
    return rest;
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
