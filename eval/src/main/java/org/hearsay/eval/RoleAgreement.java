package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Role;

/**
 * Krippendorff's alphas of the spans that several annotators gave the roles, in tokens. Intervals
 * are by bootstrap over texts.
 */
final class RoleAgreement {
  private final List<SharedText> texts;
  private final Bootstrap bootstrap;

  RoleAgreement(List<SharedText> texts, Bootstrap bootstrap) {
    this.texts = texts;
    this.bootstrap = bootstrap;
  }

  /** {@return alpha on tokens, where a token in two roles has both as its label} */
  AgreementScore tokens() {
    return tokens("all roles", RoleTokens::labels);
  }

  /** {@return alpha on tokens, of one role} */
  AgreementScore tokens(Role role) {
    return tokens(role.label(), (tokens, by) -> tokens.labels(by, role));
  }

  private AgreementScore tokens(
      String name, BiFunction<RoleTokens, List<Attribution>, List<String>> labels) {
    List<NominalCoincidences> byText = new ArrayList<>();
    int labelled = 0;
    for (SharedText text : texts) {
      RoleTokens tokens = new RoleTokens(text.text());
      List<List<String>> byAnnotator =
          text.versions().values().stream().map(by -> labels.apply(tokens, by)).toList();
      List<List<String>> units =
          IntStream.range(0, tokens.size())
              .mapToObj(at -> byAnnotator.stream().map(each -> each.get(at)).toList())
              .toList();
      byText.add(NominalCoincidences.of(units));
      labelled += tokens.size();
    }
    int[] each = IntStream.range(0, byText.size()).toArray();
    return new AgreementScore(
        "Krippendorff's alpha, tokens",
        name,
        NominalCoincidences.sum(byText, each).alpha(),
        Optional.of(
            bootstrap.over(byText.size(), drawn -> NominalCoincidences.sum(byText, drawn).alpha())),
        labelled + " tokens");
  }

  /** {@return alpha for the units of one role, the mean of the documents where it is defined} */
  AgreementScore units(Role role) {
    List<Double> defined = new ArrayList<>();
    int units = 0;
    for (SharedText text : texts) {
      RoleTokens tokens = new RoleTokens(text.text());
      var byAnnotator =
          text.versions().values().stream().map(by -> tokens.units(by, role)).toList();
      double alpha = UnitizingAlpha.of(byAnnotator, tokens.size());
      if (!Double.isNaN(alpha)) {
        defined.add(alpha);
      }
      units += byAnnotator.stream().mapToInt(List::size).sum();
    }
    int[] each = IntStream.range(0, defined.size()).toArray();
    return new AgreementScore(
        "Krippendorff's alpha, units (1995)",
        role.label(),
        mean(defined, each),
        Optional.of(bootstrap.over(defined.size(), drawn -> mean(defined, drawn))),
        units + " units, mean of " + defined.size() + " documents");
  }

  private static double mean(List<Double> values, int[] drawn) {
    double sum = 0;
    for (int i : drawn) {
      sum += values.get(i);
    }
    return sum / drawn.length;
  }
}
