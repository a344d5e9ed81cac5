package org.hearsay.annotators.attribution.speaker;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.annotators.attribution.draft.Article;
import org.hearsay.annotators.attribution.referent.Gender;
import org.hearsay.annotators.attribution.referent.Referent;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;

/**
 * Who wrote an article, by its byline: "By Lena Ortiz, science correspondent", or a line near the
 * top with nothing but a name. The writer is who says "I" outside quotations. Pure functions.
 */
final class Byline {
  private static final int PARAGRAPHS = 8;
  private static final int LONGEST = 160;
  private static final String NAME =
      "(?<name>\\p{Lu}[\\p{L}.'\u2019-]*(?: (?:\\p{Lu}|de |van |von |al-)[\\p{L}.'\u2019-]*){1,3})";

  private static final Pattern WITH_BY =
      Pattern.compile("(?:By|BY|Words by|Text:) " + NAME + "(?:(?:,| [|/] | in | for ).*)?");
  private static final Pattern ALONE = Pattern.compile(NAME + "(?: in \\p{Lu}.*)?");

  private Byline() {}

  /** {@return the writer of the article, if its first paragraphs tell} */
  static Optional<Referent> of(Article article) {
    String text = article.text().text();
    List<Span> first =
        article.paragraphs().all().stream()
            .limit(PARAGRAPHS)
            .filter(paragraph -> paragraph.length() <= LONGEST)
            .toList();
    return first.stream()
        .flatMap(paragraph -> name(WITH_BY, paragraph.in(text)).stream())
        .findFirst()
        .or(
            () ->
                first.stream()
                    .filter(paragraph -> paragraph.begin() > 0 && isPerson(article, paragraph))
                    .flatMap(paragraph -> name(ALONE, paragraph.in(text)).stream())
                    .findFirst())
        .map(name -> new Referent(Optional.of(name), SourceKind.PERSON, Gender.UNKNOWN, false));
  }

  private static Optional<String> name(Pattern pattern, String paragraph) {
    Matcher byline = pattern.matcher(paragraph.strip());
    return byline.matches() ? Optional.of(byline.group("name")) : Optional.empty();
  }

  private static boolean isPerson(Article article, Span paragraph) {
    return article.tokens().in(paragraph).stream()
        .anyMatch(anchor -> anchor.token().entity().equals("PERSON"));
  }
}
