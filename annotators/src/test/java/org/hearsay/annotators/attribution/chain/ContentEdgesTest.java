package org.hearsay.annotators.attribution.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.annotators.parse.TaggedText;
import org.junit.jupiter.api.Test;

final class ContentEdgesTest {
  private static final TokenTable TABLE =
      TokenTable.of(
          TaggedText.document(
              """
              She/PRP/2:nsubj said/VBD/0:root the/DT/5:det north/JJ/5:amod pier/NN/8:nsubj:pass \
              was/VBD/8:aux:pass "/``/8:punct +closed/VBN/2:ccomp for/IN/10:case good/JJ/8:obl \
              +"/''/8:punct +,/,/2:punct while/IN/15:mark ships/NNS/15:nsubj wait/VBP/2:advcl
              """),
          TokenEvidence.NONE);
  private static final ContentEdges EDGES = new ContentEdges(TABLE);

  private static String words(IntPredicate may) {
    return IntStream.range(0, TABLE.size)
        .filter(may)
        .mapToObj(i -> TABLE.token(i).word())
        .collect(Collectors.joining(" "));
  }

  @Test
  void noContentBeginsWithAWordThatGovernsTheOneBefore() {
    assertEquals("She the north was \" closed for \" , while ships", words(EDGES::mayBegin));
  }

  @Test
  void noContentEndsWithAWordThatBelongsToTheNext() {
    assertEquals("She said pier was \" closed good \" ships wait", words(EDGES::mayEnd));
  }
}
