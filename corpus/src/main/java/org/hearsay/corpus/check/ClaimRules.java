package org.hearsay.corpus.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.ContentIndex;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Span;

/** Rules on what lies inside what: parents and claims (guidelines, 5.1 and 8). */
final class ClaimRules {
  private static final Set<GoldField> CLAIMS = Set.of(GoldField.CLAIMS, GoldField.QUANTITIES);

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "parent",
              "the parent is the smallest attribution whose content holds all of this one",
              Set.of(GoldField.ATTRIBUTIONS, GoldField.NESTING),
              ClaimRules::parent),
          new Rule("one-claim", "a quantity has one claim", CLAIMS, ClaimRules::oneClaim),
          new Rule(
              "innermost",
              "the attribution of a claim is the innermost one whose content has the quantity",
              CLAIMS,
              ClaimRules::innermost),
          new Rule(
              "claim-speaker",
              "the speaker of a claim is the speaker of its attribution",
              CLAIMS,
              ClaimRules::speaker));

  private ClaimRules() {}

  private static void parent(CheckedDocument document, Report report) {
    for (Attribution attribution : document.attributions()) {
      List<String> smallest = smallest(document.contents().around(attribution));
      if (!isOneOf(smallest, attribution.parent())) {
        report.add(
            CheckedDocument.name(attribution) + ", parent",
            attribution.extent(),
            shown(smallest),
            attribution.parent().orElse("none"));
      }
    }
  }

  private static void oneClaim(CheckedDocument document, Report report) {
    Map<String, List<String>> claimsOf = new HashMap<>();
    for (Claim claim : document.document().claims()) {
      claimsOf.computeIfAbsent(claim.quantity(), id -> new ArrayList<>()).add(claim.id());
    }
    for (Quantity quantity : document.quantities()) {
      List<String> claims = claimsOf.getOrDefault(quantity.id(), List.of());
      if (claims.size() != 1) {
        report.add(
            CheckedDocument.name(quantity),
            quantity.span(),
            "one claim",
            claims.isEmpty() ? "none" : String.join(", ", claims));
      }
    }
  }

  private static void innermost(CheckedDocument document, Report report) {
    Map<String, Span> spanOfId = spans(document);
    for (Claim claim : document.document().claims()) {
      Optional<Span> span = Optional.ofNullable(spanOfId.get(claim.quantity()));
      if (span.isPresent()) {
        List<String> smallest = smallest(document.contents().around(span.get()));
        if (!isOneOf(smallest, claim.attribution())) {
          report.add(
              "claim " + claim.id(),
              span.get(),
              shown(smallest),
              claim.attribution().orElse("none"));
        }
      }
    }
  }

  private static void speaker(CheckedDocument document, Report report) {
    Map<String, Span> spanOfId = spans(document);
    for (Claim claim : document.document().claims()) {
      Optional<String> speaker =
          claim.attribution().flatMap(document::attribution).flatMap(Attribution::speaker);
      Optional<Span> span = Optional.ofNullable(spanOfId.get(claim.quantity()));
      if (span.isPresent() && !speaker.equals(claim.speaker())) {
        report.add(
            "claim " + claim.id(),
            span.get(),
            speaker.map(Report::quoted).orElse("no speaker"),
            claim.speaker().map(Report::quoted).orElse("none"));
      }
    }
  }

  private static Map<String, Span> spans(CheckedDocument document) {
    Map<String, Span> spanOfId = new HashMap<>();
    document.quantities().forEach(quantity -> spanOfId.put(quantity.id(), quantity.span()));
    return spanOfId;
  }

  /** The first of a list from small to large, and those of the same size. */
  private static List<String> smallest(List<Attribution> bySize) {
    return bySize.stream()
        .filter(each -> ContentIndex.size(each) == ContentIndex.size(bySize.get(0)))
        .map(Attribution::id)
        .toList();
  }

  private static boolean isOneOf(List<String> ids, Optional<String> id) {
    return id.isPresent() ? ids.contains(id.get()) : ids.isEmpty();
  }

  private static String shown(List<String> ids) {
    return ids.isEmpty() ? "none" : String.join(" or ", ids);
  }
}
