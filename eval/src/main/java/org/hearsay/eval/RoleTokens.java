package org.hearsay.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.TextTokens;

/**
 * The roles of attributions as labels of tokens ({@link TextTokens}), which is what alpha counts. A
 * token is in a role if the two share a character, in whichever attribution.
 */
final class RoleTokens {
  private final List<Span> tokens;

  RoleTokens(String text) {
    tokens = text.isEmpty() ? List.of() : TextTokens.in(text, new Span(0, text.length()));
  }

  int size() {
    return tokens.size();
  }

  /**
   * {@return a label for each token: its roles, as in "source+content" where attributions are
   * nested, or "none"}
   */
  List<String> labels(List<Attribution> attributions) {
    List<Set<Role>> roles = new ArrayList<>();
    tokens.forEach(token -> roles.add(EnumSet.noneOf(Role.class)));
    for (Attribution attribution : attributions) {
      for (Role role : Role.values()) {
        for (Span span : attribution.role(role)) {
          for (int i = firstEndingAfter(span.begin()); i < firstBeginningAt(span.end()); i++) {
            roles.get(i).add(role);
          }
        }
      }
    }
    return roles.stream().map(RoleTokens::label).toList();
  }

  /** {@return for each token, "in" if it is in the role and "out" if it is not} */
  List<String> labels(List<Attribution> attributions, Role role) {
    List<String> labels = new ArrayList<>(Collections.nCopies(size(), "out"));
    for (Span unit : units(attributions, role)) {
      Collections.fill(labels.subList(unit.begin(), unit.end()), "in");
    }
    return labels;
  }

  /**
   * {@return the spans of a role, counted in tokens instead of code units, in text order; those
   * that share a token are joined}
   */
  List<Span> units(List<Attribution> attributions, Role role) {
    List<Span> units = new ArrayList<>();
    for (Span span : attributions.stream().flatMap(a -> a.role(role).stream()).sorted().toList()) {
      int begin = firstEndingAfter(span.begin());
      int end = firstBeginningAt(span.end());
      int last = units.size() - 1;
      if (last >= 0 && begin < units.get(last).end()) {
        units.set(last, units.get(last).cover(new Span(begin, end)));
      } else if (begin < end) { // a span of nothing but white space has no token
        units.add(new Span(begin, end));
      }
    }
    return units;
  }

  /**
   * {@return the spans of a role, counted in tokens instead of code units, each once and in text
   * order; those of nested attributions may overlap}
   */
  List<Span> runs(List<Attribution> attributions, Role role) {
    return attributions.stream()
        .flatMap(attribution -> attribution.role(role).stream())
        .filter(span -> firstEndingAfter(span.begin()) < firstBeginningAt(span.end()))
        .map(span -> new Span(firstEndingAfter(span.begin()), firstBeginningAt(span.end())))
        .distinct()
        .sorted()
        .toList();
  }

  private static String label(Set<Role> roles) {
    return roles.isEmpty()
        ? "none"
        : roles.stream().map(Role::label).collect(Collectors.joining("+"));
  }

  private int firstEndingAfter(int offset) {
    return first(token -> token.end() > offset);
  }

  private int firstBeginningAt(int offset) {
    return first(token -> token.begin() >= offset);
  }

  /** The index of the first token of which {@code reached} holds, as it does of all after it. */
  private int first(Predicate<Span> reached) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reached.test(tokens.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
