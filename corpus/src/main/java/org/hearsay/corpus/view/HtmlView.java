package org.hearsay.corpus.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
    write(out, title, documents, document -> Notes.NONE);
  }

  /**
   * Writes the page with remarks beside the attributions.
   *
   * @param out where to write; it must encode as UTF-8, and is neither flushed nor closed
   * @param title the heading of the page, as plain text
   * @param documents what to show, in this order; read once
   * @param notes the remarks on each document
   * @throws IOException if {@code out} does
   */
  public static void write(
      Appendable out, String title, Iterable<Document> documents, Function<Document, Notes> notes)
      throws IOException {
    Page.write(
        out,
        title,
        new Page.Parts("", Resource.text(HtmlView.class, "view.js")),
        html -> html.markup("<nav id=\"chooser\" aria-label=\"Documents\" hidden></nav>\n"),
        html -> body(html, documents, notes));
  }

  private static void body(Html html, Iterable<Document> documents, Function<Document, Notes> notes)
      throws IOException {
    int count = 0;
    for (Document document : documents) {
      write(html, document, notes.apply(document), ++count);
    }
    if (count == 0) {
      html.markup("<p class=\"empty\">No documents.</p>\n");
    }
  }

  private static void write(Html html, Document document, Notes notes, int number)
      throws IOException {
    String heading = document.metadata().getOrDefault("title", "");
    Marks marks = new Marks(document);
    html.markup("<section class=\"document\" id=\"d" + number + "\"")
        .attribute("data-id", document.id())
        .markup(">\n<div class=\"reading\">\n<h2>")
        .text(heading.isBlank() ? document.id() : heading)
        .markup("</h2>\n<p class=\"facts\">")
        .text(facts(document, heading))
        .markup("</p>\n<article class=\"text\">\n");
    new MarkedText(document.text(), marks.layers(), true).writeTo(html);
    html.markup("</article>\n</div>\n<aside class=\"claims\" aria-label=\"Claims\">\n")
        .markup("<h3>")
        .span("readout", notes.title())
        .markup("</h3>\n");
    new ClaimList(document, marks, notes).writeTo(html);
    html.markup("</aside>\n</section>\n");
  }

  private static String facts(Document document, String heading) {
    int quantities = document.quantities().size();
    return (heading.isBlank() ? "" : document.id() + " · ")
        + counted(document.attributions().size(), "attribution")
        + (quantities == 0 ? "" : " · " + counted(quantities, "quantity"));
  }

  private static String counted(int number, String noun) {
    String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? noun : plural);
  }
}
