package org.hearsay.eval.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.view.Excerpt;
import org.hearsay.corpus.view.Html;
import org.hearsay.eval.ClaimedFigure;
import org.hearsay.eval.Deviation;
import org.hearsay.eval.ErrorCase;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.FoundValue;

/**
 * Every miss, every spurious item and every near miss in its text, gold above system. The script of
 * the page filters by what the items say in {@code data-topic}, {@code data-kind} and {@code
 * data-differs}.
 */
final class ErrorSection {
  private final List<ErrorCase<Attribution>> attributions;
  private final List<ErrorCase<Quantity>> quantities;
  private final List<ErrorCase<ClaimedFigure>> claims;
  private final List<ErrorCase<FoundValue>> values;
  private final Map<String, String> texts;
  private int number;

  /** What is drawn of an item in its text. */
  private interface Drawing<T> {
    void write(Excerpt excerpt, Html html, T item) throws IOException;
  }

  ErrorSection(Evaluation evaluation, Map<String, String> texts) {
    this.attributions = evaluation.attributionErrors();
    this.quantities = evaluation.quantityErrors();
    this.claims = evaluation.claimErrors();
    this.values = evaluation.valueErrors();
    this.texts = texts;
  }

  void writeTo(Html html) throws IOException {
    html.markup("<section class=\"part\" id=\"errors\">\n<h2>Errors</h2>\n");
    ErrorFilters filters = new ErrorFilters(attributions, quantities, claims, values);
    if (filters.isEmpty()) {
      html.markup("<p class=\"empty\" id=\"no-errors\">No errors.</p>\n</section>\n");
      return;
    }
    filters.writeTo(html);
    html.markup("<ol class=\"errors\">\n");
    for (ErrorCase<Attribution> error : attributions) {
      Optional<Span> place = extent(error, Attribution::extent);
      write(html, error, "attributions", place, (excerpt, out, item) -> excerpt.write(out, item));
    }
    for (ErrorCase<Quantity> error : quantities) {
      Optional<Span> place = extent(error, Quantity::span);
      write(html, error, "quantities", place, (excerpt, out, item) -> excerpt.write(out, item));
    }
    for (ErrorCase<ClaimedFigure> error : claims) {
      write(
          html,
          error,
          "claims",
          extent(error, ErrorSection::place),
          (excerpt, out, item) -> excerpt.write(out, item.quantity(), item.attribution()));
    }
    for (ErrorCase<FoundValue> error : values) {
      write(html, error, "quantities", place(error), ErrorSection::write);
    }
    html.markup("</ol>\n<p class=\"pager\" id=\"pager\" hidden></p>\n</section>\n");
  }

  /** The spans, or the whole text where the gold has none. */
  private Optional<Span> place(ErrorCase<FoundValue> error) {
    String text = texts.getOrDefault(error.document(), "");
    return Stream.concat(error.gold().stream(), error.system().stream())
        .flatMap(item -> item.spans().stream())
        .reduce(Span::cover)
        .or(() -> Optional.of(new Span(0, text.length())));
  }

  private static void write(Excerpt excerpt, Html html, FoundValue item) throws IOException {
    excerpt.write(html, item.spans());
    html.markup("<p>").span("difference", item.words()).markup("</p>\n");
  }

  private static Span place(ClaimedFigure item) {
    Span quantity = item.quantity().span();
    return item.attribution().map(Attribution::extent).map(quantity::cover).orElse(quantity);
  }

  private static <T> Optional<Span> extent(ErrorCase<T> error, Function<T, Span> place) {
    return Stream.concat(error.gold().stream(), error.system().stream())
        .map(place)
        .reduce(Span::cover);
  }

  private <T> void write(
      Html html, ErrorCase<T> error, String topic, Optional<Span> place, Drawing<T> drawing)
      throws IOException {
    String text = texts.getOrDefault(error.document(), "");
    String id = "e" + ++number;
    html.markup("<li class=\"error\" id=\"" + id + "\" tabindex=\"-1\"")
        .attribute("data-topic", topic)
        .attribute("data-kind", ErrorFilters.token(error.kind().words()))
        .attribute("data-differs", differs(error))
        .markup(">\n<p class=\"what\"><a href=\"#" + id + "\">" + number + "</a> ")
        .span("kind " + ErrorFilters.token(error.kind().words()), error.kind().words());
    for (ErrorCase.Difference difference : error.differences()) {
      html.markup(" ").span("difference", words(difference));
    }
    html.markup(" ").span("document-id", error.document()).markup("</p>\n");
    Excerpt excerpt = Excerpt.around(text, place.orElseThrow());
    side(html, "gold", excerpt, error.gold(), drawing);
    side(html, "system", excerpt, error.system(), drawing);
    html.markup("</li>\n");
  }

  private static <T> void side(
      Html html, String name, Excerpt excerpt, Optional<T> item, Drawing<T> drawing)
      throws IOException {
    html.markup("<div class=\"side " + name + "\"><span class=\"tag\">" + name + "</span>");
    if (item.isPresent()) {
      html.markup("<div class=\"text")
          .markup(excerpt.isCutBefore() ? " cut-before" : "")
          .markup(excerpt.isCutBehind() ? " cut-behind" : "")
          .markup("\">\n");
      drawing.write(excerpt, html, item.get());
      html.markup("</div></div>\n");
    } else {
      html.markup("<span class=\"nothing\">nothing</span></div>\n");
    }
  }

  private static String words(ErrorCase.Difference difference) {
    return difference.deviation() == Deviation.OTHER
        ? difference.field() + ": " + difference.gold() + " → " + difference.system()
        : difference.field() + " " + difference.deviation().words();
  }

  private static String differs(ErrorCase<?> error) {
    return error.differences().stream()
        .map(
            each ->
                ErrorFilters.token(each.field())
                    + ":"
                    + ErrorFilters.token(each.deviation().words()))
        .collect(Collectors.joining(" "));
  }
}
