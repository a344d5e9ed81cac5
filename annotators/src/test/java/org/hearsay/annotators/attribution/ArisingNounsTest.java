package org.hearsay.annotators.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.annotators.attribution.draft.Draft;
import org.hearsay.annotators.attribution.draft.Drafts;
import org.hearsay.annotators.attribution.draft.SpanTokens;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.TaggedText;
import org.hearsay.corpus.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArisingNounsTest {
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Doubts|doubt/NNS/2:nsubj surfaced|surface/VBD/0:root that/IN it/PRP paid/VBD                  ; Doubts | surfaced | that it paid               ; [] [Doubts surfaced]
          Fears|fear/NNS/3:nsubj have/VBP/3:aux grown|grow/VBN/0:root today/NN/3:obl:tmod that/IN it/PRP sank/VBD  ; Fears | have grown today | that it sank         ; [] [Fears have grown]
          Her/PRP$/2:nmod:poss doubts|doubt/NNS/3:nsubj grew|grow/VBD/0:root that/IN it/PRP paid/VBD    ; Her doubts | grew | that it paid                ; [Her doubts] [grew]
          Reports|report/NNS/2:nsubj show/VBP/0:root that/IN it/PRP paid/VBD                            ; Reports | show | that it paid                   ; [Reports] [show]
          Dockers|docker/NNS/2:nsubj rose|rise/VBD/0:root to/TO say/VB no/UH                            ; Dockers | rose to say | no                      ; [Dockers] [rose to say]
          """)
  void aNounOfThoughtAndAVerbOfArisingAreOneCue(String tagged, String roles, String expected) {
    ParsedText text = TaggedText.document(tagged);
    Draft joined = ArisingNouns.joined(Drafts.of(text, roles), new SpanTokens(text));
    assertEquals(expected, words(text, joined.source()) + " " + words(text, joined.cue()));
  }

  private static List<String> words(ParsedText text, List<Span> spans) {
    return spans.stream().map(span -> span.in(text.text())).toList();
  }
}
