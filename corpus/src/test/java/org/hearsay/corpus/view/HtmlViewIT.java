package org.hearsay.corpus.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.corpus.browser.Chromium;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Modifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page in Chromium. */
class HtmlViewIT {
  private static final String FILLER =
      "The quay was quiet all day and gulls walked where lorries would have stood.\n\n";

  private static final Document STRIKE =
      new Labelled(
              "strike",
              "“We wait,” Ada Pell said on Monday, “for 40 cranes.”\n\n"
                  + FILLER.repeat(40)
                  + "Nobody says that the board thinks nine ships are lost.\n\n"
                  + "1".repeat(3000)
                  + "\n\n"
                  + FILLER.repeat(40))
          .says("Ada Pell", "said", "“We wait,”|“for 40 cranes.”")
          .says(
              "Nobody", "says", "that the board thinks nine ships are lost", CueClass.REPORT, true)
          .says("the board", "thinks", "nine ships are lost", CueClass.BELIEVE, false)
          .figure("40", Modifier.EQUAL, Direction.NONE, "40", "count", "cranes")
          .figure("nine", Modifier.EQUAL, Direction.NONE, "9", "count", "ships")
          .document();

  private static final Document OTHER =
      new Labelled(
              "other <script>document.title = 'run'</script>",
              "Pell said \u0000 ships <b>wait</b>.")
          .says("Pell", "said", "ships <b>wait</b>")
          .document();

  @RegisterExtension static final Chromium BROWSER = new Chromium();

  @TempDir static Path folder;

  @BeforeAll
  static void writePages() throws IOException {
    Files.writeString(folder.resolve("one.html"), HtmlView.page("Strike", List.of(STRIKE)));
    Files.writeString(folder.resolve("two.html"), HtmlView.page("Both", List.of(STRIKE, OTHER)));
  }

  @BeforeEach
  void openOnADesktop() {
    BROWSER.beADesktop();
    open("one.html");
  }

  @Test
  void hoveringOneRoleShowsItsPartners() {
    BROWSER.hover(".seg.cue");
    assertEquals(
        "Ada Pell/on-source said/on-cue “We wait,”/on-content “for /on-content 40/on-content"
            + "  /on-content cranes/on-content .”/on-content",
        lit());
    assertEquals(List.of("source", "cue", "content", "content"), chips());
    BROWSER.hover("h1");
    assertEquals("", lit());
  }

  @Test
  void hoveringAQuantityShowsWhoClaimsItAndWhatItMeasures() {
    BROWSER.hover(".seg.quantity");
    assertTrue(lit().contains("40/on-quantity"), lit());
    assertTrue(lit().contains("cranes/on-measured"), lit());
    assertTrue(lit().contains("Ada Pell/on-source"), lit());
    assertEquals("Ada Pell", BROWSER.text(".claim.on .speaker"));
  }

  @Test
  void aNestedRoleShowsItsOwnAttributionOnly() {
    BROWSER.script("document.querySelector('[data-cue=\"a3\"]').scrollIntoView({block: 'center'})");
    BROWSER.hover("[data-cue='a3']");
    assertEquals(
        "the board/on-source thinks/on-cue nine/on-content  /on-content ships/on-content"
            + "  are lost/on-content",
        lit());
  }

  @Test
  void theKeyboardReachesEveryRoleAndEscapeLetsGo() {
    BROWSER.script("document.querySelector('.seg.source').focus()");
    assertTrue(lit().startsWith("Ada Pell/on-source said/on-cue"), lit());
    BROWSER.press(Keys.ENTER);
    BROWSER.script("document.activeElement.blur()");
    assertTrue(lit().startsWith("Ada Pell/on-source"), "pinned by Enter: " + lit());
    BROWSER.script("document.querySelector('.seg.source').focus()");
    BROWSER.press(Keys.ESCAPE);
    BROWSER.script("document.activeElement.blur()");
    assertEquals("", lit());
    BROWSER.script("document.querySelector('.seg').focus()");
    BROWSER.press(Keys.TAB);
    assertEquals(
        "Ada Pell",
        BROWSER.script("return document.activeElement.textContent.replace('source', '')"));
  }

  @Test
  void aClickOnAClaimScrollsToItsText() {
    assertFalse(inSight("[data-cue='a2']"));
    BROWSER.click(".claim[data-attribution='a2'] .sentence");
    await(() -> inSight("[data-cue='a2']"));
    assertTrue(lit().startsWith("Nobody/on-source says/on-cue"), lit());
    BROWSER.hover("h2, .facts, .text p");
    assertTrue(lit().startsWith("Nobody/on-source says/on-cue"), "stays lit: " + lit());
  }

  @Test
  void theListSaysWhatIsNegatedAndNested() {
    assertEquals("not", BROWSER.text("[data-attribution='a2'] .negated"));
    assertTrue(BROWSER.text("[data-attribution='a3'] .labels").contains("as told by Nobody"));
  }

  @Test
  void onePhoneWideNothingIsCutOff() {
    for (String page : List.of("one.html", "two.html")) {
      BROWSER.beAPhone();
      open(page);
      assertEquals(390L, BROWSER.script("return window.innerWidth"));
      assertTrue(BROWSER.fitsTheWindow(), page);
    }
  }

  @Test
  void onAPhoneAClaimIsOpenedFromTheListBelow() {
    BROWSER.beAPhone();
    open("one.html");
    assertFalse(BROWSER.element(".claims-list").isDisplayed());
    BROWSER.click(".handle");
    assertTrue(BROWSER.element(".claims-list").isDisplayed());
    BROWSER.click(".claim[data-attribution='a3'] .figure");
    await(() -> inSight("[data-quantity='q2']"));
    assertFalse(BROWSER.element(".claims-list").isDisplayed());
    assertEquals(
        "board · thinks · nine ships", BROWSER.text(".handle .readout").replace("the ", ""));
  }

  @Test
  void oneOfSeveralDocumentsIsShownAtATime() {
    open("two.html");
    assertEquals("strike", BROWSER.text("section:not(.away) h2"));
    BROWSER.click("#chooser summary");
    BROWSER.click("#chooser li:nth-child(2) button");
    assertEquals(
        "other <script>document.title = 'run'</script>", BROWSER.text("section:not(.away) h2"));
    assertEquals("Pell said ␀ ships <b>wait</b>.", BROWSER.text("section:not(.away) .text"));
    assertTrue(BROWSER.address().endsWith("#d2"), BROWSER.address());
    BROWSER.click("#chooser .step");
    assertEquals("strike", BROWSER.text("section:not(.away) h2"));
  }

  @Test
  void anAddressLeadsToAnAttribution() {
    BROWSER.open(folder.resolve("two.html"), "#d2-a1");
    assertEquals("Pell/on-source said/on-cue ships <b>wait</b>/on-content", lit());
  }

  @Test
  void nothingIsLoggedAndNothingIsFetched() {
    BROWSER.requests(); // what the browser's own first page fetched
    open("two.html");
    BROWSER.hover(".seg.cue");
    BROWSER.click(".claim .sentence");
    assertEquals(List.of(), BROWSER.console(), "errors and warnings of the console");
    assertEquals(List.of(), BROWSER.requests(), "requests other than for the page itself");
    assertEquals("Both", BROWSER.title());
  }

  private static void open(String page) {
    BROWSER.open(folder.resolve(page));
  }

  /**
   * The roles and quantities that are lit, each with its text, in the order source, cue, content.
   */
  private static String lit() {
    return Stream.of("source", "cue", "content", "quantity", "measured")
        .flatMap(
            kind ->
                BROWSER.elements(".on-" + kind).stream()
                    .map(segment -> words(segment) + "/on-" + kind))
        .collect(Collectors.joining(" "));
  }

  private static String words(WebElement segment) {
    return String.valueOf(
        BROWSER.script(
            "const copy = arguments[0].cloneNode(true);"
                + "copy.querySelectorAll('.chip').forEach(chip => chip.remove());"
                + "return copy.textContent;",
            segment));
  }

  private static List<String> chips() {
    return Stream.of("source", "cue", "content")
        .flatMap(kind -> BROWSER.elements(".on-" + kind + " > .chip").stream())
        .map(WebElement::getText)
        .toList();
  }

  private static boolean inSight(String selector) {
    return Boolean.TRUE.equals(
        BROWSER.script(
            "const box = document.querySelector(arguments[0]).getBoundingClientRect();"
                + "return box.top >= 0 && box.bottom <= window.innerHeight;",
            selector));
  }

  private static void await(BooleanSupplier condition) {
    long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < until, "expected within 10 seconds");
    }
  }
}
