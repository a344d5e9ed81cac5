package org.hearsay.corpus.io;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.corpus.model.Label;
import org.hearsay.corpus.model.Span;

/** The lines of an annotation file while it is being written; numbers text-bounds and so on. */
final class BratLines {
  private final String text;
  private final TextOffsets offsets;
  private final StringBuilder lines = new StringBuilder();
  private int textBounds;
  private int attributes;
  private int notes;

  BratLines(String text, TextOffsets offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  /** Adds a text-bound annotation and answers its id. */
  String textBound(String type, List<Span> spans) {
    List<Span> fragments = BratFragments.of(text, spans);
    List<String> bounds = new ArrayList<>();
    for (Span fragment : fragments) {
      bounds.add(offsets.fromUtf16(fragment.begin()) + " " + offsets.fromUtf16(fragment.end()));
    }
    String id = "T" + ++textBounds;
    line(id, type + " " + String.join(";", bounds), BratFragments.words(text, fragments));
    return id;
  }

  /** Adds an event; its type is that of its trigger, which is the first of {@code arcs}. */
  void event(String id, List<String> arcs) {
    line(id, String.join(" ", arcs));
  }

  <L extends Enum<L> & Label> void attribute(String type, String event, L label) {
    line("A" + ++attributes, type + " " + event + " " + BratLayer.word(label));
  }

  void flag(String type, String event, boolean set) {
    if (set) {
      line("A" + ++attributes, type + " " + event);
    }
  }

  /** Adds a note; without a target it is on itself, as brat wants a target that exists. */
  void note(String type, JsonText.Body body) {
    note(type, "#" + (notes + 1), body);
  }

  void note(String type, String target, JsonText.Body body) {
    String json =
        JsonText.of(
            writer -> {
              writer.beginObject();
              body.writeTo(writer);
              writer.endObject();
            });
    line("#" + ++notes, type + " " + target, json);
  }

  private void line(String... columns) {
    lines.append(String.join("\t", columns)).append('\n');
  }

  /** {@return all lines so far, each with its line end} */
  @Override
  public String toString() {
    return lines.toString();
  }
}
