package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.QuotationsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionBeginAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionEndAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.SpeakerAnnotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.corpus.model.Role;
import org.junit.jupiter.api.Test;

class CoreNlpQuotesTest {
  private static final String TEXT = "Lena Ortiz said: \"We won.\"";

  private static CoreMap quotation() {
    Annotation quotation = new Annotation("\"We won.\"");
    quotation.set(CharacterOffsetBeginAnnotation.class, TEXT.indexOf('"'));
    quotation.set(CharacterOffsetEndAnnotation.class, TEXT.length());
    return quotation;
  }

  /** The attributions of the text with this quotation, role by role. */
  private static String found(CoreMap quotation) {
    Annotation annotation = new Annotation(TEXT);
    List<CoreLabel> tokens = new ArrayList<>();
    for (String word : List.of("Lena", "Ortiz", "said", ":", "\"", "We", "won", ".", "\"")) {
      int from = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).endPosition();
      CoreLabel token = new CoreLabel();
      token.setBeginPosition(TEXT.indexOf(word, from));
      token.setEndPosition(token.beginPosition() + word.length());
      tokens.add(token);
    }
    annotation.set(TokensAnnotation.class, tokens);
    annotation.set(QuotationsAnnotation.class, List.of(quotation));
    StringBuilder found = new StringBuilder();
    CoreNlpQuotes.attributions(annotation)
        .forEach(
            item -> {
              for (Role role : Role.values()) {
                item.role(role)
                    .forEach(span -> found.append('[').append(span.in(TEXT)).append(']'));
                found.append(' ');
              }
              found.append(item.speaker().orElse("nobody"));
            });
    return found.toString();
  }

  @Test
  void aQuotationWithItsMentionIsAnAttributionWithoutCue() {
    CoreMap quotation = quotation();
    quotation.set(MentionBeginAnnotation.class, 0);
    quotation.set(MentionEndAnnotation.class, 1);
    quotation.set(SpeakerAnnotation.class, "Ortiz");
    assertEquals("[Lena Ortiz]  [\"We won.\"] Ortiz", found(quotation));
  }

  @Test
  void aQuotationOfAnUnknownSpeakerHasNone() {
    CoreMap quotation = quotation();
    quotation.set(SpeakerAnnotation.class, "Unknown");
    assertEquals("  [\"We won.\"] nobody", found(quotation));
  }
}
