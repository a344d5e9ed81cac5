package org.hearsay.pipeline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
  private static HtmlPage page(String html) {
    try {
      return HtmlPage.of(html.getBytes(StandardCharsets.UTF_8), Optional.empty(), "pier.html");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void takesHeadlineAndParagraphsOfTheArticleElement() {
    HtmlPage page =
        page(
            """
            <html><head><title>Pier to close | Harbour Post</title>
            <meta property="og:site_name" content="Harbour Post">
            <meta property="article:published_time" content="2021-05-12T08:00:00Z"></head>
            <body><header><a href="/">Home</a></header><nav><ul><li>News<li>Sport</ul></nav>
            <article><h1>Pier to close</h1>
            <p>The pier closes in <b>March</b>,<br>the board said.</p>
            <div class="share-bar"><a>Share</a></div>
            <ul><li>Repairs take 11&nbsp;weeks.</li><li>They cost &pound;2m &amp; more.</li></ul>
            <figure><img src="x.png"><figcaption>The pier stands since 1890.</figcaption></figure>
            <aside>Read this too</aside>
            <p>&ldquo;It is old,&rdquo; she said.</p></article>
            <footer>Imprint</footer><script>var x = "<p>no</p>";</script></body></html>
            """);
    assertEquals("Pier to close", page.title());
    assertEquals(
        """
        Pier to close

        The pier closes in March,
        the board said.

        Repairs take 11 weeks.
        They cost £2m & more.

        The pier stands since 1890.

        “It is old,” she said.""",
        page.text());
    assertEquals(
        Map.of(
            "title", "Pier to close",
            "published", "2021-05-12T08:00:00Z",
            "site", "Harbour Post"),
        page.metadata());
  }

  @Test
  void findsTheParentOfMostParagraphsWhereNothingIsMarked() {
    String text =
        page("""
                <body><div id="a"><div class="x"><p>Ferry fares rise again in the summer.</p></div>
                </div><div id="b"><h1>Pier to close</h1><div><div>
                <p>The old pier will close in March, the harbour board said.</p>
                <p>Shopkeepers fear that it will cost them half of their trade.</p>
                <p>Repairs are expected to take eleven weeks or so.</p></div></div></div></body>
                """)
            .text();
    assertEquals(
        """
        Pier to close

        The old pier will close in March, the harbour board said.

        Shopkeepers fear that it will cost them half of their trade.

        Repairs are expected to take eleven weeks or so.""",
        text);
  }

  @Test
  void aHeadlineWithALineAboveItStandsOnce() {
    String html = "<article><p>Coast</p><h1>Pier shut</h1><p>It is hollow.</p></article>";
    assertEquals("Coast\n\nPier shut\n\nIt is hollow.", page(html).text());
  }

  @Test
  void readsBrokenPagesAsFarAsTheyGo() {
    assertEquals("One.\n\nTwo & three < 4", page("<div><p>One.<p>Two & three < 4</i></div").text());
    assertEquals("Only words.", page("Only words.").text());
    assertEquals("", page("").text());
  }

  @Test
  void doubleBreakOfOldPagesEndsAParagraph() {
    assertEquals("One.\n\nTwo.\nThree.", page("<body>One.<br><br>Two.<br>Three.</body>").text());
  }

  @Test
  void takesTheEncodingFromThePageOrFromTheCaller() throws IOException {
    String html = "<meta charset=\"windows-1252\"><p>“Café”</p>";
    byte[] bytes = html.getBytes(Charset.forName("windows-1252"));
    assertEquals("“Café”", HtmlPage.of(bytes, Optional.empty(), "x").text());
    byte[] undeclared = "<p>“Café”</p>".getBytes(Charset.forName("windows-1252"));
    assertEquals(
        "“Café”",
        HtmlPage.of(undeclared, Optional.of(Charset.forName("windows-1252")), "x").text());
  }

  @Test
  void structuredDataFillInWhereThePageHasNoTextOfItsOwn() {
    HtmlPage page =
        page(
            """
            <script type="application/ld+json">{"@graph": [{"headline": "Pier to close",
            "datePublished": "2021-05-12", "articleBody": "The pier closes in March."}]}</script>
            <script type="application/ld+json">{broken</script>
            <body><p>Loading</p></body>
            """);
    assertEquals("Pier to close\n\nThe pier closes in March.", page.text());
    assertEquals("2021-05-12", page.metadata().get("published"));
    assertFalse(page.metadata().containsKey("site"));
  }

  @Test
  void deeplyNestedPageTakesBoundedTime() {
    String html = "<div class=share>".repeat(5_000) + "deep";
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> page(html));
  }
}
