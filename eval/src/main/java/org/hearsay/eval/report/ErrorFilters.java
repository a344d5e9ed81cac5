package org.hearsay.eval.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.view.Html;
import org.hearsay.eval.ClaimedFigure;
import org.hearsay.eval.Deviation;
import org.hearsay.eval.ErrorCase;
import org.hearsay.eval.FoundValue;

/** The form that narrows the errors of a page down; it offers only what some error has. */
final class ErrorFilters {
  private final Map<String, List<ErrorCase<?>>> byTopic = new LinkedHashMap<>();

  ErrorFilters(
      List<ErrorCase<Attribution>> attributions,
      List<ErrorCase<Quantity>> quantities,
      List<ErrorCase<ClaimedFigure>> claims,
      List<ErrorCase<FoundValue>> values) {
    byTopic.put("attributions", List.copyOf(attributions));
    byTopic.put(
        "quantities", Stream.<ErrorCase<?>>concat(quantities.stream(), values.stream()).toList());
    byTopic.put("claims", List.copyOf(claims));
  }

  boolean isEmpty() {
    return all().findAny().isEmpty();
  }

  void writeTo(Html html) throws IOException {
    html.markup("<form class=\"filters\" id=\"filters\" hidden>\n");
    Map<String, String> topics = new LinkedHashMap<>();
    byTopic.forEach(
        (topic, errors) -> {
          if (!errors.isEmpty()) {
            topics.put(topic, counted(topic, errors.size()));
          }
        });
    choice(html, "topic", "Of", topics);
    Map<String, String> kinds = new LinkedHashMap<>();
    for (ErrorCase.Kind kind : ErrorCase.Kind.values()) {
      long count = all().filter(error -> error.kind() == kind).count();
      kinds.put(token(kind.words()), counted(kind.words(), count));
    }
    choice(html, "kind", "Kind", kinds);
    Map<String, String> fields = new LinkedHashMap<>();
    Set<Deviation> deviations = new LinkedHashSet<>();
    all()
        .flatMap(error -> error.differences().stream())
        .forEach(
            difference -> {
              fields.put(token(difference.field()), difference.field());
              deviations.add(difference.deviation());
            });
    choice(html, "field", "Differs in", fields);
    choice(
        html,
        "deviation",
        "How",
        Stream.of(Deviation.values())
            .filter(deviations::contains)
            .collect(
                Collectors.toMap(
                    deviation -> token(deviation.words()),
                    Deviation::words,
                    (one, other) -> one,
                    LinkedHashMap::new)));
    html.markup("<label class=\"seek\">Words <input type=\"search\" id=\"words\"")
        .markup(" autocomplete=\"off\" placeholder=\"in text, document or labels\"></label>\n")
        .markup("<p class=\"count\" id=\"count\" role=\"status\"></p>\n<p class=\"keys\">")
        .markup("Keys: j next, k previous, / words</p>\n</form>\n");
  }

  private static String counted(String name, long count) {
    return String.format(Locale.ROOT, "%s (%d)", name, count);
  }

  private static void choice(Html html, String name, String label, Map<String, String> values)
      throws IOException {
    html.markup("<label>" + label + " <select id=\"" + name + "\"><option value=\"\">any</option>");
    for (Map.Entry<String, String> value : values.entrySet()) {
      html.markup("<option").attribute("value", value.getKey()).markup(">");
      html.text(value.getValue()).markup("</option>");
    }
    html.markup("</select></label>\n");
  }

  private Stream<ErrorCase<?>> all() {
    return byTopic.values().stream().flatMap(List::stream);
  }

  /** {@return a value of the form for a name that has blanks} */
  static String token(String words) {
    return words.replace(' ', '-');
  }
}
