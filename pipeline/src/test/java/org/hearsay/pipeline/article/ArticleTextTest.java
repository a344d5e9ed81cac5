package org.hearsay.pipeline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.hearsay.corpus.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTextTest {
  private static final String PAGE =
      """
      71° Partly sunny
      Home
      News
      Sport
      Weather
      Old pier to close after engineers find hollow piles

      The harbour board will close the old pier in March, its chair said on Monday.
      “Three of the piles are hollow,” Ada Quist told the town council, “and one is gone.”
      Advertisement
      Getty Images
      Shopkeepers fear that the closure will cost them half of their summer trade.
      Also read: Ten walks along the coast
      Repairs are expected to take about eleven weeks and to cost $2.4 million.

      Reporting by Tom Elm; editing by Una Birch.
      Follow Tom Elm on Twitter @tomelm.

      Facebook  Email  Copy link

      More from the Harbour Post
      Otter moves into lock-keeper's shed
      Most popular
      Ferry fares to rise again
      12 May 2021
      Mayor: New bridge will open in autumn
      Share
      Subscribe to our newsletter
      © 2021 The Harbour Post. All rights reserved.
      """;

  private static final String ARTICLE =
      """
      Old pier to close after engineers find hollow piles
      The harbour board will close the old pier in March, its chair said on Monday.
      “Three of the piles are hollow,” Ada Quist told the town council, “and one is gone.”
      Shopkeepers fear that the closure will cost them half of their summer trade.
      Repairs are expected to take about eleven weeks and to cost $2.4 million.
      """;

  private static String article(String text) {
    return String.join(
        "\n", ArticleText.of(text).article().stream().map(span -> span.in(text)).toList());
  }

  @Test
  void keepsHeadlineAndSentencesAndDropsWhatStandsAround() {
    assertEquals(ARTICLE.strip(), article(PAGE));
  }

  @Test
  void everyWordIsInTheArticleOrInTheFurniture() {
    ArticleText page = ArticleText.of(PAGE);
    for (Span span : page.article()) {
      assertTrue(page.isArticle(span.begin()) && page.isArticle(span.end() - 1));
    }
    for (Span span : page.furniture()) {
      assertFalse(page.isArticle(span.begin()) || page.isArticle(span.end() - 1));
    }
    String words = PAGE.replaceAll("\\s", "");
    long covered =
        List.of(page.article(), page.furniture()).stream()
            .flatMap(List::stream)
            .mapToLong(span -> span.in(PAGE).replaceAll("\\s", "").length())
            .sum();
    assertEquals(words.length(), covered);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ferry fares will rise in June, the operator says.",
        "Ferry fares to rise in June",
        "Operator: Ferry fares will rise",
        "She said no.",
        "“We will wait and see.”",
        "― Ada Quist, harbour board"
      })
  void textOfOneLineIsArticle(String line) {
    assertEquals(line, article(line));
  }

  @Test
  void linesOfAHardWrappedTextAreJudgedAsParagraphs() {
    String text =
        """
        The harbour board met on Monday to hear
        Senior Pier Safety Engineer Ada Quist
        explain what she had found beneath the
        old pier in the course of one long week.

        Three of the piles are hollow, she said,
        and nobody may walk there until June,
        Harbour Master Tom Elm.
        """;
    assertEquals(List.of(), ArticleText.of(text).furniture());
  }

  @Test
  void dropsTheNoteAtTheEndOfALongLineOnly() {
    String text =
        "The board met for nine hours on Monday and heard eleven engineers, two divers and the owner"
            + " of a kiosk. It will meet again in April, when the report on the piles is due, and"
            + " the mayor has promised to come. Sign up for our newsletter here.";
    assertEquals(text.substring(0, text.indexOf(" Sign")), article(text));
  }

  @Test
  void leftOverTagsAreFurnitureAndTheirWordsAreNot() {
    String text = "<post id=\"7\" author=\"quist\">The pier is safe until further notice.</post>";
    assertEquals("The pier is safe until further notice.", article(text));
  }

  @Test
  void blankTextHasNeither() {
    ArticleText blank = ArticleText.of(" \n\n ");
    assertEquals(List.of(), blank.article());
    assertEquals(List.of(), blank.furniture());
    assertTrue(blank.isArticle(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "<a", "a. ", "A\n", "Share\n", "word ", "\"", "1"})
  void megabyteTakesLinearTime(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> ArticleText.of(text));
  }
}
