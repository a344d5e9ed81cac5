package org.hearsay.annotators.attribution.cue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.annotators.attribution.draft.Article;
import org.hearsay.annotators.attribution.draft.Draft;
import org.hearsay.annotators.attribution.draft.Drafts;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttitudesTest {
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          She/PRP/2:nsubj backs|back/VBZ/0:root the/DT/4:det bill/NN/2:obj                      ; She | backs | the bill         ; true
          They/PRP/2:nsubj thanked|thank/VBD/0:root the/DT/4:det crew/NN/2:obj                   ; They | thanked | the crew      ; true
          I/PRP/2:nsubj regret/VBP/0:root it/PRP/2:obj                                           ; I | regret | it                ; true
          I/PRP/2:nsubj regret/VBP/0:root that/IN/5:mark it/PRP/5:nsubj burned|burn/VBD/2:ccomp  ; I | regret | that it burned    ; false
          He/PRP/2:nsubj praised|praise/VBD/0:root “/``/5:punct +a/DT/5:det gem/NN/2:obj +”/''/5:punct ; He | praised | “a gem”   ; false
          He/PRP/2:nsubj denied|deny/VBD/0:root the/DT/4:det charge/NN/2:obj                     ; He | denied | the charge       ; false
          She/PRP/2:nsubj backs|back/VBZ/0:root closing|close/VBG/2:ccomp it/PRP/3:obj           ; She | backs | closing it       ; false
          """)
  void aThingThatSomebodyOnlyLikesOrSupportsIsNoProposition(
      String tagged, String roles, boolean attitude) {
    ParsedText text = TaggedText.document(tagged);
    Draft draft = Drafts.of(text, roles);
    assertEquals(
        attitude,
        Attitudes.isOne(draft.cueHead().orElseThrow().token(), draft.content(), Article.of(text)));
  }
}
