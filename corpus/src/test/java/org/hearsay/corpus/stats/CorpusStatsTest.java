package org.hearsay.corpus.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.io.JsonLinesReader;
import org.hearsay.corpus.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusStatsTest {
  // 0         1         2         3         4         5
  // 012345678901234567890123456789012345678901234567890123456789
  // Ortiz said the port will close. It opened. She saw 40 tugs.
  private static final Document PORT =
      JsonLinesReader.document(
          """
          {"schema":"hearsay/1","id":"port",\
          "text":"Ortiz said the port will close. It opened. She saw 40 tugs.","attributions":[\
          {"id":"a1","type":"mixed","cueClass":"report","negated":false,"sourceKind":"person",\
          "speaker":"Ortiz","source":[{"begin":0,"end":5}],"cue":[{"begin":6,"end":10}],\
          "content":[{"begin":11,"end":41},{"begin":43,"end":58}]},\
          {"id":"a2","type":"indirect","cueClass":"show","negated":true,"sourceKind":"person",\
          "source":[{"begin":43,"end":46}],"cue":[{"begin":47,"end":50}],\
          "content":[{"begin":51,"end":58}]}],"quantities":[\
          {"id":"q1","begin":51,"end":53,"kind":"cardinal","modifier":"=","direction":"none",\
          "value":40,"unit":{"id":"count","name":"count"},"measured":{"begin":54,"end":58}}],\
          "claims":[{"id":"c1","attribution":"a2","quantity":"q1"}]}
          """
              .strip(),
          "port",
          1);

  private static String figure(CorpusStats stats, String section, String name) {
    return stats
        .figure(section, name)
        .map(f -> String.format(Locale.ROOT, "%.1f %.2f", f.value(), f.share()))
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          texts          | documents                     | 1.0 NaN
          texts          | tokens                        | 15.0 NaN
          texts          | words and numbers among them  | 12.0 0.80
          attributions   | attributions                  | 2.0 NaN
          attributions   | content of several spans      | 1.0 0.50
          attributions   | content of several sentences  | 1.0 0.50
          attributions   | content of several paragraphs | 0.0 0.00
          attributions   | source absent                 | 0.0 0.00
          attributions   | negated                       | 1.0 0.50
          attributions   | with a speaker                | 1.0 0.50
          type           | mixed                         | 1.0 0.50
          type           | direct                        | 0.0 0.00
          class of cue   | show                          | 1.0 0.50
          kind of source | person                        | 2.0 1.00
          nesting        | depth 1                       | 1.0 0.50
          sources        | 1 token                       | 2.0 1.00
          sources        | a lone pronoun                | 1.0 0.50
          sources        | without a capital, no pronoun | 0.0 0.00
          cues           | different ones                | 2.0 NaN
          cues           | covered by the top 1          | 1.0 0.50
          cue            | said                          | 1.0 0.50
          quantities     | with what is measured         | 1.0 1.00
          kind           | cardinal                      | 1.0 1.00
          unit           | count                         | 1.0 1.00
          claims         | in an attribution             | 1.0 1.00
          claims         | in the writer's own voice     | 0.0 0.00
          """)
  void everyFigureIsCounted(String section, String name, String expected) {
    CorpusStats stats = CorpusStats.of(List.of(PORT), EnumSet.allOf(GoldField.class));
    assertEquals(expected, figure(stats, section, name));
  }

  @Test
  void whatIsNotLabelledIsNotCounted() {
    CorpusStats stats = CorpusStats.of(List.of(PORT), Set.of(GoldField.ATTRIBUTIONS));
    assertEquals("none", figure(stats, "type", "mixed"));
    assertEquals("none", figure(stats, "quantities", "quantities"));
    assertEquals("none", figure(stats, "attributions", "negated"));
    assertEquals("2.0 NaN", figure(stats, "sources", "sources"));
  }

  @Test
  void theMostFrequentCueComesFirst() {
    CorpusStats stats =
        CorpusStats.of(
            List.of(
                PORT,
                JsonLinesReader.document(
                    """
                    {"schema":"hearsay/1","id":"two","text":"Lee SAW it.","attributions":[\
                    {"id":"a1","type":"indirect","cueClass":"show","negated":false,\
                    "sourceKind":"person","source":[{"begin":0,"end":3}],\
                    "cue":[{"begin":4,"end":7}],"content":[{"begin":8,"end":10}]}]}
                    """
                        .strip(),
                    "two",
                    1)),
            EnumSet.allOf(GoldField.class));
    assertEquals(
        List.of("saw", "said"),
        stats.figures().stream().filter(f -> f.section().equals("cue")).map(Figure::name).toList());
  }

  @Test
  void anEmptyCorpusHasNoShares() {
    CorpusStats stats = CorpusStats.of(List.of(), EnumSet.allOf(GoldField.class));
    assertEquals("0.0 NaN", figure(stats, "type", "mixed"));
    assertEquals("NaN NaN", figure(stats, "attributions", "per document, mean"));
  }
}
