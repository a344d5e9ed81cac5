package org.hearsay.corpus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTokensTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ten cranes        | ten_cranes
          $2.5m, “so”       | $_2_._5m_,_“_so_”
          Ann's co-op       | Ann_'_s_co_-_op
          😀𝒳x 中文          | 😀_𝒳x_中文
          """)
  void aTokenIsARunOfLettersAndDigitsOrOneOtherCharacter(String text, String tokens) {
    assertEquals(tokens, String.join("_", tokens(text, new Span(0, text.length()))));
  }

  @Test
  void whiteSpaceOfEveryKindIsNoToken() {
    assertEquals(List.of("a", "b"), tokens(" a\u00a0\r\n\u2009b\t", new Span(0, 8)));
  }

  @Test
  void aTokenEndsWithItsSpan() {
    assertEquals(List.of("ar", "b"), tokens("harbour", new Span(1, 3), new Span(3, 4)));
  }

  private static List<String> tokens(String text, Span... spans) {
    return List.of(spans).stream()
        .flatMap(span -> TextTokens.in(text, span).stream())
        .map(token -> token.in(text))
        .toList();
  }
}
