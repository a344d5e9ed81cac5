package org.hearsay.annotators.attribution.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.hearsay.annotators.attribution.draft.Article;
import org.hearsay.annotators.attribution.draft.Draft;
import org.hearsay.annotators.attribution.referent.SourceNouns;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.TaggedText;
import org.hearsay.corpus.model.Spans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutsTest {
  private static final SourceNouns NOUNS = new SourceNouns();

  private static List<Draft> drafts(ParsedText text) {
    return Layouts.find(Article.of(text), NOUNS);
  }

  /** Source, cue, content of each draft, and the heads of source and cue. */
  private static List<String> shown(String tagged) {
    ParsedText parsed = TaggedText.document(tagged);
    String text = parsed.text();
    return drafts(parsed).stream()
        .map(
            draft ->
                Spans.words(text, draft.source())
                    + " "
                    + Spans.words(text, draft.cue())
                    + " "
                    + String.join(
                        " ... ", draft.content().stream().map(span -> span.in(text)).toList())
                    + " ("
                    + draft.sourceHead().orElseThrow().token().word()
                    + ", "
                    + draft.cueHead().orElseThrow().token().word()
                    + ")")
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Quist/NNP=PERSON +:/: The/DT pier/NN will/MD close/VB      | [Quist : The pier will close (Quist, :)]
          Engineers/NNS +:/: Pier/NN may/MD fall/VB +./.             | [Engineers : Pier may fall (Engineers, :)]
          Pier/NN may/MD fall/VB +:/: engineers/NNS                  | [engineers : Pier may fall (engineers, :)]
          LIVE/NNP –/: Quist/NNP=PERSON +:/: It/PRP will/MD fall/VB  | [Quist : It will fall (Quist, :)]
          Heat/NN wave/NN +:/: Pier/NN closes/VBZ early/RB           | []
          Quist/NNP=PERSON +:/: A/DT long/JJ life/NN                 | []
          Quist/NNP=PERSON +:/: friend/NN or/CC foe/NN +?/.          | []
          The/DT board/NN says/VBZ +:/: The/DT pier/NN closes/VBZ    | []
          Lund/NNP=PERSON +:/: 1,204/CD                              | []
          """)
  void headlineWithColonNamesItsSpeaker(String tagged, String expected) {
    assertEquals(expected, shown(tagged).toString());
  }

  @Test
  void turnsOfATranscriptRunToTheNextOne() {
    assertEquals(
        List.of(
            "Q : Is it safe? (Q, :)",
            "A : It is. We tested it (A, :)",
            "Q : Twice? (Q, :)",
            "A : Yes (A, :)"),
        shown(
                """
                Q/NN +:/: Is/VBZ it/PRP safe/JJ +?/.

                A/NN +:/: It/PRP is/VBZ +./.

                We/PRP tested/VBD it/PRP +./.

                Q/NN +:/: Twice/RB +?/.

                A/NN +:/: Yes/UH +./.

                The/DT pier/NN closed/VBD +./.
                """)
            .stream()
            .map(line -> line.replaceAll("\\s+", " "))
            .toList());
  }

  @Test
  void signatureBehindAQuotationNamesItsSpeaker() {
    assertEquals(
        List.of("Ada Quist ― “It is old.\n\n“It goes.” (Quist, ―)"),
        shown(
            """
                Readers/NNS wrote/VBD +./.

                “/`` +It/PRP is/VBZ old/JJ +./.

                “/`` +It/PRP goes/VBZ +./. +”/''

                ―/: Ada/NNP=PERSON/3:compound Quist/NNP=PERSON/0:root
                """));
  }

  @Test
  void dashWithoutAQuotationBeforeItIsNoSignature() {
    assertEquals(
        List.of(), shown("It/PRP is/VBZ old/JJ +./.\n\n―/: Ada/NNP=PERSON Quist/NNP=PERSON"));
  }

  @Test
  void hundredThousandLinesTakeLinearTime() {
    String text = "A: b\n\nC: “d\n\n― E\n\n".repeat(30_000);
    ParsedText parsed = new ParsedText(text, List.of());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> drafts(parsed));
  }
}
