package org.hearsay.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.TextTokens;

/**
 * What the attributions of one side of a document are like: the names of the break-downs that each
 * of them belongs to.
 *
 * <p>The type is the labelled one where the gold labels types, otherwise what the quotation marks
 * say, on both sides alike. Whether one is nested is found from the spans on both sides, so that a
 * wrong parent is not scored here.
 */
final class AttributionTraits {
  private static final String NESTED = "nested";
  private static final String DISCONTINUOUS = "discontinuous";
  private static final String SOURCE_ABSENT = "source absent";
  private static final String SEVERAL_SENTENCES = "several sentences";

  /** Upper ends of the classes of length, in tokens of the content; the last class has none. */
  private static final List<Integer> LENGTHS = List.of(9, 19, 39);

  private final Map<String, Set<String>> byId = new HashMap<>();
  private final String text;
  private final boolean labelled;

  private AttributionTraits(String text, boolean labelled) {
    this.text = text;
    this.labelled = labelled;
  }

  static AttributionTraits of(List<Attribution> attributions, String text, Set<GoldField> fields) {
    AttributionTraits traits = new AttributionTraits(text, fields.contains(GoldField.TYPE));
    NestedAttributions nested = new NestedAttributions(attributions);
    for (Attribution item : attributions) {
      Set<String> names = traits.of(item);
      traits.add(names, NESTED, nested.contains(item));
      traits.byId.put(item.id(), names);
    }
    return traits;
  }

  /** {@return the names of the break-downs, in the order of reports} */
  static List<String> names(Set<GoldField> fields) {
    List<String> names = new ArrayList<>();
    for (AttributionType type : AttributionType.values()) {
      names.add(type.label());
    }
    if (fields.contains(GoldField.NESTING)) {
      names.addAll(List.of(NESTED, not(NESTED)));
    }
    for (String name : List.of(DISCONTINUOUS, SOURCE_ABSENT, SEVERAL_SENTENCES)) {
      names.addAll(List.of(name, not(name)));
    }
    for (int i = 0; i <= LENGTHS.size(); i++) {
      names.add(lengthClass(i));
    }
    return names;
  }

  /** {@return whether an attribution of this side belongs to the break-down} */
  boolean has(Attribution attribution, String name) {
    return byId.getOrDefault(attribution.id(), Set.of()).contains(name);
  }

  private Set<String> of(Attribution attribution) {
    Set<String> traits = new LinkedHashSet<>();
    AttributionType type =
        labelled ? attribution.type() : QuotedContent.type(text, attribution.content());
    traits.add(type.label());
    boolean discontinuous =
        Arrays.stream(Role.values()).anyMatch(role -> attribution.role(role).size() > 1);
    add(traits, DISCONTINUOUS, discontinuous);
    add(traits, SOURCE_ABSENT, attribution.source().isEmpty());
    add(traits, SEVERAL_SENTENCES, SentenceEnds.inside(text, attribution.content()));
    int tokens =
        attribution.content().stream().mapToInt(span -> TextTokens.in(text, span).size()).sum();
    int length = 0;
    while (length < LENGTHS.size() && tokens > LENGTHS.get(length)) {
      length++;
    }
    traits.add(lengthClass(length));
    return traits;
  }

  private void add(Set<String> traits, String name, boolean has) {
    traits.add(has ? name : not(name));
  }

  private static String not(String name) {
    return switch (name) {
      case SOURCE_ABSENT -> "source present";
      case SEVERAL_SENTENCES -> "one sentence or less";
      default -> "not " + name;
    };
  }

  private static String lengthClass(int index) {
    int low = index == 0 ? 1 : LENGTHS.get(index - 1) + 1;
    return index == LENGTHS.size()
        ? String.format(Locale.ROOT, "content of %d or more tokens", low)
        : String.format(Locale.ROOT, "content of %d to %d tokens", low, LENGTHS.get(index));
  }
}
