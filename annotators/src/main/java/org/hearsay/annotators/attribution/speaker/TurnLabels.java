package org.hearsay.annotators.attribution.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.referent.Gender;
import org.hearsay.annotators.attribution.referent.Referent;
import org.hearsay.corpus.model.SourceKind;

/** Whom the labels of a transcript name, which are often in capitals. Pure functions. */
final class TurnLabels {
  /** Who asks and who answers, which tells no name. */
  private static final Set<String> LETTERS = Set.of("Q", "A");

  private TurnLabels() {}

  /** {@return a person, where nothing but the capitals of a label hides one: "ORTIZ:"} */
  static Referent speaker(Referent referent, List<Anchor> label) {
    if (label.size() == 1 && LETTERS.contains(label.get(0).token().word())) {
      return Referent.nameless(SourceKind.UNNAMED, false);
    }
    boolean unseen =
        label.stream().allMatch(a -> a.token().isTag("N") && a.token().entity().equals("O"));
    boolean capitals =
        label.stream()
            .map(a -> a.token().word())
            .noneMatch(w -> w.chars().anyMatch(Character::isLowerCase));
    if (referent.kind() != SourceKind.ORGANISATION || !unseen || !capitals) {
      return referent;
    }
    String name = referent.name().map(TurnLabels::capitalised).orElse("");
    return new Referent(Optional.of(name), SourceKind.PERSON, Gender.UNKNOWN, false);
  }

  private static String capitalised(String name) {
    StringBuilder capitalised = new StringBuilder(name.toLowerCase(Locale.ROOT));
    for (int i = 0; i < name.length(); i++) {
      if (i == 0 || !Character.isLetter(name.charAt(i - 1))) {
        capitalised.setCharAt(i, Character.toUpperCase(capitalised.charAt(i)));
      }
    }
    return capitalised.toString();
  }
}
