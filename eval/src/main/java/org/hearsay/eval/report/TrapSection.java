package org.hearsay.eval.report;

import java.io.IOException;
import java.util.List;
import org.hearsay.corpus.view.Html;
import org.hearsay.eval.ScoreTable;
import org.hearsay.eval.TrapResult;

/** How many passages passed, by what they test, and which did not; nothing without passages. */
record TrapSection(List<TrapResult> traps) {
  void writeTo(Html html) throws IOException {
    if (traps.isEmpty()) {
      return;
    }
    html.markup("<section class=\"part\" id=\"passages\">\n<h2>Passages by what they test</h2>\n")
        .markup("<p class=\"note\">A passage passes when it has the gold’s attributions, with an ")
        .markup("IoU of 0.5 in every role, and the gold’s quantities, with the right value, ")
        .markup("modifier and unit, and no others.</p>\n")
        .markup("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"passages\">")
        .markup("<table class=\"scores\"><thead><tr><th scope=\"col\">passages</th>")
        .markup("<th scope=\"col\">passed</th><th scope=\"col\">of</th>")
        .markup("<th scope=\"col\">rate</th><th scope=\"col\">failed</th></tr></thead>\n<tbody>\n");
    int passed = 0;
    int passages = 0;
    for (TrapResult trap : traps) {
      row(html, trap.name(), trap.passed().size(), trap.passages(), trap.failed());
      passed += trap.passed().size();
      passages += trap.passages();
    }
    row(html, "all passages", passed, passages, List.of());
    html.markup("</tbody></table></div>\n</section>\n");
  }

  private static void row(Html html, String name, int passed, int passages, List<String> failed)
      throws IOException {
    html.markup("<tr><th scope=\"row\">").text(name).markup("</th>");
    html.markup("<td class=\"number\">" + passed + "</td>");
    html.markup("<td class=\"number\">" + passages + "</td>");
    html.markup("<td class=\"number\">" + ScoreTable.number((double) passed / passages) + "</td>");
    html.markup("<td>").text(String.join(", ", failed)).markup("</td></tr>\n");
  }
}
