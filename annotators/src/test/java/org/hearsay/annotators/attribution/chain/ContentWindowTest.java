package org.hearsay.annotators.attribution.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotators.parse.TaggedText;
import org.junit.jupiter.api.Test;

final class ContentWindowTest {
  private static final String TEXT =
      """
      Rain/NN fell/VBD +./.

      "/`` +We/PRP won/VBD +,/, +"/'' she/PRP said/VBD +./.
      "/`` +Now/RB rest/VB +./. +"/''

      "/`` +Go/VB home/NN +./. +"/''

      Nobody/NN went/VBD +./.
      """;

  private static List<String> candidates(Boundary boundary) {
    TokenTable table = TokenTable.of(TaggedText.document(TEXT), TokenEvidence.NONE);
    Reading cue = new Reading(9);
    ContentWindow window = new ContentWindow(table);
    window.find(cue, boundary);
    List<String> words = new ArrayList<>();
    for (int n = 0; n < window.size(); n++) {
      words.add(table.token(window.token(n)).word());
    }
    return words;
  }

  @Test
  void beforeTheCueItStaysInTheParagraph() {
    assertEquals(List.of("\"", "We", "won", "\"", "she"), candidates(Boundary.BEGIN_BEFORE));
  }

  @Test
  void behindTheCueItGoesOnWithTheQuotationsOfNextParagraphs() {
    assertEquals(List.of(".", "\"", "\""), candidates(Boundary.BEGIN_AFTER));
    assertEquals(List.of(".", ".", "\"", ".", "\""), candidates(Boundary.END_AFTER));
  }
}
