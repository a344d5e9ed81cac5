package org.hearsay.corpus.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.hearsay.corpus.model.Document;

/**
 * Documents as one web page that carries its style and its script, asks no network for anything and
 * works from a disk.
 *
 * <p>Source, cue, content and quantity differ in line, bracket and frame as well as in colour.
 * Pointing at one role, by mouse, touch or keyboard, shows the other roles of the same attribution;
 * a list beside the text says who claims how much, and leads to the place. The page's security
 * policy allows its own script and style and nothing else, so that text which holds markup stays
 * text. Pure functions: the same documents give the same bytes.
 */
public final class HtmlView {
  private HtmlView() {}

  /**
   * {@return the page as a string}
   *
   * @param title the heading of the page, as plain text
   * @param documents what to show, in this order; an empty list gives a page that says so
   */
  public static String page(String title, List<Document> documents) {
    StringBuilder page = new StringBuilder();
    try {
      write(page, title, documents);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // a StringBuilder does not fail
    }
    return page.toString();
  }

  /**
   * Writes the page one document at a time, so that a corpus need not be held in memory.
   *
   * @param out where to write; it must encode as UTF-8, and is neither flushed nor closed
   * @param title the heading of the page, as plain text
   * @param documents what to show, in this order; read once
   * @throws IOException if {@code out} does
   */
  public static void write(Appendable out, String title, Iterable<Document> documents)
      throws IOException {
    Html html = new Html(out);
    String style = resource("view.css");
    String script = resource("view.js");
    html.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .markup("<meta http-equiv=\"Content-Security-Policy\"")
        .attribute("content", policy(style, script))
        .markup(">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
        .markup("<link rel=\"icon\" href=\"data:,\">\n<title>")
        .text(title)
        .markup("</title>\n<style>")
        .markup(style)
        .markup("</style>\n</head>\n<body>\n<header class=\"top\">\n<h1>")
        .text(title)
        .markup("</h1>\n<nav id=\"chooser\" aria-label=\"Documents\" hidden></nav>\n")
        .markup(LEGEND)
        .markup("</header>\n<main>\n");
    int count = 0;
    for (Document document : documents) {
      write(html, document, ++count);
    }
    if (count == 0) {
      html.markup("<p class=\"empty\">No documents.</p>\n");
    }
    html.markup("</main>\n<script>").markup(script).markup("</script>\n</body>\n</html>\n");
  }

  private static final String LEGEND =
      """
      <p class="legend">
      <span class="key"><span class="source" id="is-source">source</span> who holds it</span>
      <span class="key"><span class="cue" id="is-cue">cue</span> the words that say so</span>
      <span class="key"><span class="content" data-open="[" data-close="]" id="is-content">content</span> what is held</span>
      <span class="key"><span class="quantity first last" id="is-quantity">quantity</span> how much</span>
      </p>
      """;

  private static void write(Html html, Document document, int number) throws IOException {
    String heading = document.metadata().getOrDefault("title", "");
    Marks marks = new Marks(document);
    html.markup("<section class=\"document\" id=\"d" + number + "\"")
        .attribute("data-id", document.id())
        .markup(">\n<div class=\"reading\">\n<h2>")
        .text(heading.isBlank() ? document.id() : heading)
        .markup("</h2>\n<p class=\"facts\">")
        .text(facts(document, heading))
        .markup("</p>\n<article class=\"text\">\n");
    new MarkedText(document.text(), marks.layers()).writeTo(html);
    html.markup("</article>\n</div>\n<aside class=\"claims\" aria-label=\"Claims\">\n")
        .markup("<h3><span class=\"readout\">Who says how much</span></h3>\n");
    new ClaimList(document, marks).writeTo(html);
    html.markup("</aside>\n</section>\n");
  }

  private static String facts(Document document, String heading) {
    return (heading.isBlank() ? "" : document.id() + " · ")
        + counted(document.attributions().size(), "attribution")
        + " · "
        + counted(document.quantities().size(), "quantity");
  }

  private static String counted(int number, String noun) {
    String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? noun : plural);
  }

  private static String policy(String style, String script) {
    return "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src "
        + hash(style)
        + "; script-src "
        + hash(script);
  }

  private static String hash(String inlined) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(inlined.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("expected SHA-256, which every Java has", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlView.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("expected " + name + " beside HtmlView, found none");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("\r\n", "\n"); // the policy hashes what a browser sees
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " beside HtmlView", e);
    }
  }
}
