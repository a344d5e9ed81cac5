package org.hearsay.annotators.attribution.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.referent.NounReferents;
import org.hearsay.annotators.attribution.referent.Referent;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.SourceKind;

/**
 * Who is whose among the people that a text names: "his wife, Lena Ortiz", "Ortiz's lawyer, Paul
 * Reed". So "his wife" is found by her name, and "his client", said of Reed, is Ortiz. Filled in
 * text order; not thread-safe.
 */
final class Relations {
  private static final Set<String> KIN =
      Set.of(
          "brother",
          "daughter",
          "father",
          "grandfather",
          "grandmother",
          "husband",
          "mother",
          "sister",
          "son",
          "widow",
          "wife");
  private static final Set<String> LAWYERS =
      Set.of("attorney", "barrister", "counsel", "lawyer", "solicitor");

  private final Map<String, Set<Referent>> byNoun = new HashMap<>();
  private final Map<String, Referent> clients = new HashMap<>();
  private final Set<String> defenders = new HashSet<>();
  private final Set<Referent> accused = new LinkedHashSet<>();

  /** Notes that {@code person} was called by {@code title}. */
  void add(Anchor title, Referent person, NounReferents nouns) {
    String noun = title.token().lemma();
    Optional<Token> owner = title.sentence().child(title.token(), "nmod:poss");
    if (KIN.contains(noun) && owner.isPresent()) {
      byNoun.computeIfAbsent(noun, n -> new LinkedHashSet<>()).add(person);
    }
    if (LAWYERS.contains(noun) && person.name().isPresent()) {
      owner
          .or(() -> title.sentence().child(title.token(), "nmod"))
          .flatMap(nouns::person)
          .filter(client -> !client.isSame(person))
          .ifPresent(client -> clients.put(person.name().get(), client));
    }
  }

  /** Notes what part a person with that name has in a trial. */
  void addTrial(Anchor name, Referent person) {
    if (Courts.isDefender(name)) {
      person.name().ifPresent(defenders::add);
    }
    if (Courts.isAccused(name)) {
      accused.add(person);
    }
  }

  /** {@return whom {@code noun} means when it is said of {@code whose}, if one named person} */
  Optional<Referent> of(String noun, Referent whose) {
    if (whose.kind() != SourceKind.PERSON) {
      return Optional.empty();
    }
    if (noun.equals("client")) {
      return whose
          .name()
          .map(clients::get)
          .or(
              () ->
                  whose
                      .name()
                      .filter(defenders::contains)
                      .flatMap(name -> accused.stream().findFirst()));
    }
    Set<Referent> people = byNoun.getOrDefault(noun, Set.of());
    return people.size() == 1
        ? people.stream().filter(person -> !person.isSame(whose)).findFirst()
        : Optional.empty();
  }
}
