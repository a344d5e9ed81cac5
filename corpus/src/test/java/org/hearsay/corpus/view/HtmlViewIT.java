package org.hearsay.corpus.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Modifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** The page in Chromium; skipped, and said so, where there is none on the path. */
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

  private static Optional<ChromeDriver> running = Optional.empty();

  @TempDir static Path folder;

  @BeforeAll
  static void startChromium() throws IOException {
    Optional<File> browser = onPath("chromium", "chromium-browser", "google-chrome");
    Optional<File> driver = onPath("chromedriver");
    if (browser.isEmpty() || driver.isEmpty()) {
      String missing = "HtmlViewIT SKIPPED: expected chromium and chromedriver on the PATH";
      Logger.getLogger(HtmlViewIT.class.getName()).warning(missing); // on standard error
      abort(missing);
      return;
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.get());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--force-prefers-reduced-motion",
        "--user-data-dir=" + Files.createDirectory(folder.resolve("profile")));
    options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.get()).build();
    running = Optional.of(new ChromeDriver(service, options));
    Files.writeString(folder.resolve("one.html"), HtmlView.page("Strike", List.of(STRIKE)));
    Files.writeString(folder.resolve("two.html"), HtmlView.page("Both", List.of(STRIKE, OTHER)));
  }

  @AfterAll
  static void stopChromium() {
    running.ifPresent(ChromeDriver::quit);
  }

  @BeforeEach
  void openOnADesktop() {
    resize(1280, 900);
    open("one.html");
  }

  @Test
  void hoveringOneRoleShowsItsPartners() {
    hover(".seg.cue");
    assertEquals(
        "Ada Pell/on-source said/on-cue “We wait,”/on-content “for /on-content 40/on-content"
            + "  /on-content cranes/on-content .”/on-content",
        lit());
    assertEquals(List.of("source", "cue", "content", "content"), chips());
    hover("h1");
    assertEquals("", lit());
  }

  @Test
  void hoveringAQuantityShowsWhoClaimsItAndWhatItMeasures() {
    hover(".seg.quantity");
    assertTrue(lit().contains("40/on-quantity"), lit());
    assertTrue(lit().contains("cranes/on-measured"), lit());
    assertTrue(lit().contains("Ada Pell/on-source"), lit());
    assertEquals("Ada Pell", text(".claim.on .speaker"));
  }

  @Test
  void aNestedRoleShowsItsOwnAttributionOnly() {
    script("document.querySelector('[data-cue=\"a3\"]').scrollIntoView({block: 'center'})");
    hover("[data-cue='a3']");
    assertEquals(
        "the board/on-source thinks/on-cue nine/on-content  /on-content ships/on-content"
            + "  are lost/on-content",
        lit());
  }

  @Test
  void theKeyboardReachesEveryRoleAndEscapeLetsGo() {
    script("document.querySelector('.seg.source').focus()");
    assertTrue(lit().startsWith("Ada Pell/on-source said/on-cue"), lit());
    press(Keys.ENTER);
    script("document.activeElement.blur()");
    assertTrue(lit().startsWith("Ada Pell/on-source"), "pinned by Enter: " + lit());
    script("document.querySelector('.seg.source').focus()");
    press(Keys.ESCAPE);
    script("document.activeElement.blur()");
    assertEquals("", lit());
    script("document.querySelector('.seg').focus()");
    press(Keys.TAB);
    assertEquals(
        "Ada Pell", script("return document.activeElement.textContent.replace('source', '')"));
  }

  @Test
  void aClickOnAClaimScrollsToItsText() {
    assertFalse(inSight("[data-cue='a2']"));
    click(".claim[data-attribution='a2'] .sentence");
    await(() -> inSight("[data-cue='a2']"));
    assertTrue(lit().startsWith("Nobody/on-source says/on-cue"), lit());
    hover("h2, .facts, .text p");
    assertTrue(lit().startsWith("Nobody/on-source says/on-cue"), "stays lit: " + lit());
  }

  @Test
  void theListSaysWhatIsNegatedAndNested() {
    assertEquals("not", text("[data-attribution='a2'] .negated"));
    assertTrue(text("[data-attribution='a3'] .labels").contains("as told by Nobody"));
  }

  @Test
  void onePhoneWideNothingIsCutOff() {
    for (String page : List.of("one.html", "two.html")) {
      resize(390, 844);
      open(page);
      assertEquals(390L, script("return window.innerWidth"));
      assertEquals(
          script("return document.documentElement.clientWidth"),
          script("return document.documentElement.scrollWidth"),
          page);
    }
  }

  @Test
  void onAPhoneAClaimIsOpenedFromTheListBelow() {
    resize(390, 844);
    open("one.html");
    assertFalse(element(".claims-list").isDisplayed());
    click(".handle");
    assertTrue(element(".claims-list").isDisplayed());
    click(".claim[data-attribution='a3'] .figure");
    await(() -> inSight("[data-quantity='q2']"));
    assertFalse(element(".claims-list").isDisplayed());
    assertEquals("board · thinks · nine ships", text(".handle .readout").replace("the ", ""));
  }

  @Test
  void oneOfSeveralDocumentsIsShownAtATime() {
    open("two.html");
    assertEquals("strike", text("section:not(.away) h2"));
    click("#chooser summary");
    click("#chooser li:nth-child(2) button");
    assertEquals("other <script>document.title = 'run'</script>", text("section:not(.away) h2"));
    assertEquals("Pell said ␀ ships <b>wait</b>.", text("section:not(.away) .text"));
    assertTrue(address().endsWith("#d2"), address());
    click("#chooser .step");
    assertEquals("strike", text("section:not(.away) h2"));
  }

  @Test
  void anAddressLeadsToAnAttribution() {
    open("two.html#d2-a1");
    assertEquals("Pell/on-source said/on-cue ships <b>wait</b>/on-content", lit());
  }

  @Test
  void nothingIsLoggedAndNothingIsFetched() {
    browser().manage().logs().get("performance"); // what the browser's own first page fetched
    open("two.html");
    hover(".seg.cue");
    click(".claim .sentence");
    assertEquals(List.of(), logged("browser").toList(), "errors and warnings of the console");
    List<String> fetched =
        logged("performance")
            .filter(message -> message.contains("Network.requestWillBeSent\""))
            .filter(
                message ->
                    !message.contains("\"url\":\"file:") && !message.contains("\"url\":\"data:"))
            .toList();
    assertEquals(List.of(), fetched, "requests other than for the page itself");
    assertEquals("Both", browser().getTitle());
  }

  private static ChromeDriver browser() {
    return running.orElseThrow();
  }

  private static void resize(int width, int height) {
    browser()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Opens a page anew, even where only the part of its address after the hash differs. */
  private static void open(String page) {
    browser().get("about:blank");
    browser().get(folder.toUri() + page);
  }

  private static String address() {
    return String.valueOf(browser().getCurrentUrl());
  }

  private static WebElement element(String selector) {
    return browser().findElement(By.cssSelector(selector));
  }

  private static String text(String selector) {
    return element(selector).getText();
  }

  private static void hover(String selector) {
    new Actions(browser()).moveToElement(element(selector)).perform();
  }

  private static void click(String selector) {
    element(selector).click();
  }

  private static void press(Keys key) {
    new Actions(browser()).sendKeys(key).perform();
  }

  private static Object script(String script) {
    Object result = ((JavascriptExecutor) browser()).executeScript(script);
    return result == null ? "" : result;
  }

  /**
   * The roles and quantities that are lit, each with its text, in the order source, cue, content.
   */
  private static String lit() {
    return Stream.of("source", "cue", "content", "quantity", "measured")
        .flatMap(
            kind ->
                browser().findElements(By.cssSelector(".on-" + kind)).stream()
                    .map(segment -> words(segment) + "/on-" + kind))
        .collect(Collectors.joining(" "));
  }

  private static String words(WebElement segment) {
    Object text =
        browser()
            .executeScript(
                "const copy = arguments[0].cloneNode(true);"
                    + "copy.querySelectorAll('.chip').forEach(chip => chip.remove());"
                    + "return copy.textContent;",
                segment);
    return String.valueOf(text);
  }

  private static List<String> chips() {
    return Stream.of("source", "cue", "content")
        .flatMap(
            kind -> browser().findElements(By.cssSelector(".on-" + kind + " > .chip")).stream())
        .map(WebElement::getText)
        .toList();
  }

  private static boolean inSight(String selector) {
    return Boolean.TRUE.equals(
        browser()
            .executeScript(
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

  private static Stream<String> logged(String log) {
    return StreamSupport.stream(browser().manage().logs().get(log).spliterator(), false)
        .map(entry -> String.format(Locale.ROOT, "%s %s", entry.getLevel(), entry.getMessage()));
  }

  private static Optional<File> onPath(String... names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(names)
        .flatMap(name -> Stream.of(path.split(File.pathSeparator, -1)).map(f -> new File(f, name)))
        .filter(File::canExecute)
        .findFirst();
  }
}
