package org.hearsay.corpus.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.hearsay.corpus.model.Span;
import org.junit.jupiter.api.Test;

class EscapedTest {
  @Test
  void markupBecomesText() {
    assertEquals(
        "&lt;script&gt;alert(&quot;a&quot; &amp;&amp; &#39;b&#39;)&lt;/script&gt;",
        Escaped.of("<script>alert(\"a\" && 'b')</script>"));
  }

  @Test
  void controlCharactersBecomeTheirPictures() {
    assertEquals("␀␇␛␡ \t\n", Escaped.of("\u0000\u0007\u001B\u007F \t\n"));
    assertEquals("\uFFFD", Escaped.of("\u0085"));
  }

  @Test
  void loneSurrogatesAndNoncharactersAreReplacedAndPairsAreKept() {
    assertEquals("a\uFFFDb\uFFFDc😀", Escaped.of("a\uD83Db\uDE00c😀"));
    assertEquals("\uFFFD\uFFFD", Escaped.of("\uFFFE\uFDD0"));
  }

  @Test
  void everyLineEndBecomesALineFeed() {
    assertEquals("a\nb\nc\nd", Escaped.of("a\r\nb\rc\nd"));
  }

  @Test
  void aLineEndThatIsCutInTwoStaysOne() throws IOException {
    StringBuilder out = new StringBuilder();
    Escaped.append(out, "a\r\nb", new Span(0, 2));
    Escaped.append(out, "a\r\nb", new Span(2, 4));
    assertEquals("a\nb", out.toString());
  }
}
