package org.hearsay.annotators.attribution.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.draft.Article;
import org.hearsay.annotators.attribution.draft.Draft;
import org.hearsay.annotators.attribution.draft.SpanTokens;
import org.hearsay.annotators.attribution.quotation.Quotation;
import org.hearsay.annotators.attribution.quotation.Quotations;
import org.hearsay.annotators.attribution.referent.SourceNouns;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * Attributions that layout alone marks (guidelines, 1.8): a headline or caption "Speaker: words" or
 * "Words: speaker", the turns of a transcript, a signature behind a quotation. Colon or dash is the
 * cue. A topic before a colon is no source.
 */
public final class Layouts {
  /** Paragraphs that can be the headline or the line under it. */
  private static final int HEADLINES = 2;

  private static final double CONFIDENCE = 0.7;

  private final String text;
  private final Quotations quotations;
  private final List<Span> paragraphs;
  private final SpanTokens tokens;
  private final SpeakerPhrases speakers;
  private final List<Draft> found = new ArrayList<>();

  private Layouts(Article article, SourceNouns nouns) {
    this.text = article.text().text();
    this.quotations = article.quotations();
    this.paragraphs = article.paragraphs().all();
    this.tokens = article.tokens();
    this.speakers = new SpeakerPhrases(tokens, nouns);
  }

  /** {@return the drafts found, in text order of their cues} */
  public static List<Draft> find(Article article, SourceNouns nouns) {
    Layouts layouts = new Layouts(article, nouns);
    layouts.find();
    layouts.found.sort(Comparator.comparing(draft -> draft.cue().get(0)));
    return List.copyOf(layouts.found);
  }

  private void find() {
    Turns turns = Turns.of(text, quotations, paragraphs);
    turns.all().forEach(turn -> add(turn.label(), turn.colon(), turn.content()));
    for (int i = 0; i < paragraphs.size(); i++) {
      if (!turns.holds(i)) {
        speakerBefore(i);
        speakerAfter(i);
        signature(i);
      }
    }
  }

  /** "Speaker: words", as a headline, or before a quotation in any line. */
  private void speakerBefore(int i) {
    Span paragraph = paragraphs.get(i);
    Optional<Turns.Label> label = Turns.label(text, quotations, paragraph);
    if (label.isEmpty() || !speakers.isSpeaker(label.get().words())) {
      return;
    }
    Span rest = new Span(label.get().colon().end(), paragraph.end());
    Optional<Quotation> quotation =
        quotations
            .outermostAt(Turns.firstWord(text, rest.begin(), rest.end()))
            .filter(q -> q.span().begin() >= rest.begin());
    if (quotation.isPresent() && !isHeadline(i)) {
      add(label.get().words(), label.get().colon(), List.of(quotation.get().span()));
    } else if (isHeadline(i) && isStatement(rest)) {
      add(
          label.get().words(),
          label.get().colon(),
          List.of(Turns.unfinished(text, quotations, rest)));
    }
  }

  /** Whether words behind a name say something rather than describe who bears it. */
  private boolean isStatement(Span words) {
    List<Token> said = tokens.in(words).stream().map(Anchor::token).toList();
    boolean isQuoted = quotations.isQuoted(words.end() - 1);
    boolean hasVerb = said.stream().anyMatch(token -> token.isTag("VB") || token.isTag("MD"));
    return said.size() >= 3
        && (isQuoted || text.charAt(words.end() - 1) != '?')
        && (hasVerb || !said.get(0).tag().equals("DT") || said.get(0).lower().equals("no"));
  }

  /** "Words: speaker", as a headline. */
  private void speakerAfter(int i) {
    Span paragraph = paragraphs.get(i);
    int colon = text.lastIndexOf(": ", paragraph.end() - 1);
    if (!isHeadline(i) || colon <= paragraph.begin() || quotations.isQuoted(colon)) {
      return;
    }
    Span words = Turns.unfinished(text, quotations, new Span(colon + 1, paragraph.end()));
    Span content = new Span(paragraph.begin(), colon);
    boolean isShort = tokens.in(words).size() <= 4 && tokens.in(content).size() >= 3;
    if (isShort && speakers.isSpeaker(words) && !speakers.isSpeaker(content)) {
      add(words, new Span(colon, colon + 1), List.of(content));
    }
  }

  /** A dash and a name, behind a quotation or in the paragraph after it. */
  private void signature(int i) {
    Span paragraph = paragraphs.get(i);
    int dash = signatureDash(paragraph);
    if (dash < 0) {
      return;
    }
    int end = dash + 1;
    while (end < paragraph.end() - 1 && isDash(text.charAt(end))) {
      end++;
    }
    Span name = Turns.unfinished(text, quotations, new Span(end, paragraph.end()));
    List<Span> content = quotationBefore(i, dash);
    if (!content.isEmpty() && !quotations.isQuoted(dash) && speakers.isSigner(name)) {
      add(name, new Span(dash, end), content);
    }
  }

  private int signatureDash(Span paragraph) {
    if (isDash(text.charAt(paragraph.begin()))) {
      boolean named = paragraph.length() > 1;
      return named ? paragraph.begin() : -1;
    }
    int from = Math.max(paragraph.begin(), paragraph.end() - 80);
    for (int at = paragraph.end() - 2; at > from; at--) {
      if (isDash(text.charAt(at)) && !isDash(text.charAt(at - 1))) {
        char before = text.charAt(at - 1);
        return Spans.isWhiteSpace(before) || quotations.isQuoted(at - 1) ? at : -1;
      }
    }
    return -1;
  }

  /** The quotation that ends right before {@code dash}, with its earlier paragraphs. */
  private List<Span> quotationBefore(int i, int dash) {
    int last = dash - 1;
    while (last > 0 && Spans.isWhiteSpace(text.charAt(last))) {
      last--;
    }
    Optional<Quotation> quotation = last < 0 ? Optional.empty() : quotations.outermostAt(last);
    List<Span> spans = new ArrayList<>();
    int paragraph = dash > paragraphs.get(i).begin() ? i : i - 1;
    while (quotation.isPresent() && quotation.get().span().end() == last + 1) {
      spans.add(quotation.get().span());
      boolean goesBack = quotation.get().span().begin() == paragraphs.get(paragraph).begin();
      paragraph--;
      if (!goesBack || paragraph < 0) {
        break;
      }
      last = paragraphs.get(paragraph).end() - 1;
      quotation = quotations.outermostAt(last).filter(earlier -> !earlier.closed());
    }
    return spans;
  }

  private static boolean isDash(char c) {
    return "-–—―".indexOf(c) >= 0;
  }

  /** Whether paragraph {@code i} stands where a headline does and is none of several sentences. */
  private boolean isHeadline(int i) {
    return i < HEADLINES && paragraphs.get(i).length() <= 160;
  }

  private void add(Span words, Span cue, List<Span> content) {
    Span source = trimmed(words);
    List<Anchor> cues = tokens.in(cue);
    found.add(
        new Draft(
            List.of(source),
            List.of(cue),
            Spans.joined(text, content.stream().map(this::trimmed).toList()),
            cues.isEmpty() ? Optional.empty() : Optional.of(cues.get(0)),
            tokens.head(List.of(source)),
            true,
            CONFIDENCE));
  }

  private Span trimmed(Span span) {
    int begin = Turns.firstWord(text, span.begin(), span.end());
    int end = span.end();
    while (end > begin + 1 && Spans.isWhiteSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }
}
