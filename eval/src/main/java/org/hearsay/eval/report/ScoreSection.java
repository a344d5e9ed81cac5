package org.hearsay.eval.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.corpus.view.Html;
import org.hearsay.eval.Bootstrap;
import org.hearsay.eval.BreakdownCounts;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.HumanLine;
import org.hearsay.eval.MatchCounts;
import org.hearsay.eval.MeanShare;
import org.hearsay.eval.Measure;
import org.hearsay.eval.ScoreTable;
import org.hearsay.eval.Scores;
import org.hearsay.eval.Topic;
import org.hearsay.eval.UncappedCounts;

/** The scores of each topic, and below them its break-downs, a table for each measure. */
final class ScoreSection {
  private final Map<Measure, Scores<MatchCounts>> matches;
  private final Map<Measure, Scores<UncappedCounts>> comparisons;
  private final Map<Measure, MeanShare> means;
  private final Map<Measure, Scores<BreakdownCounts>> breakdowns;
  private final Bootstrap bootstrap;
  private final HumanLine human;

  ScoreSection(Evaluation evaluation, Bootstrap bootstrap, HumanLine human) {
    this.matches = evaluation.matches();
    this.comparisons = evaluation.comparisons();
    this.means = evaluation.means();
    this.breakdowns = evaluation.breakdowns();
    this.bootstrap = bootstrap;
    this.human = human;
  }

  void writeTo(Html html) throws IOException {
    html.markup("<section class=\"part\" id=\"scores\">\n<h2>Scores</h2>\n");
    if (!human.equals(HumanLine.NONE)) {
      html.markup("<p class=\"note\">People: the F1 of every two annotators of the same text, a ")
          .markup("dashed line on the bars.</p>\n");
    }
    Set<Topic> topics = new TreeSet<>();
    matches.keySet().forEach(measure -> topics.add(measure.topic()));
    for (Topic topic : topics) {
      String name = topic.name().toLowerCase(Locale.ROOT);
      begin(html, name);
      for (Map.Entry<Measure, Scores<MatchCounts>> entry : matches.entrySet()) {
        if (entry.getKey().topic() == topic) {
          Scores<MatchCounts> scores = entry.getValue();
          row(
              html,
              entry.getKey().name(),
              scores,
              human.f1(entry.getKey()),
              String.valueOf(scores.micro().matched()));
        }
      }
      for (Map.Entry<Measure, Scores<UncappedCounts>> entry : comparisons.entrySet()) {
        if (entry.getKey().topic() == topic) {
          Scores<UncappedCounts> scores = entry.getValue();
          row(
              html,
              entry.getKey().name(),
              scores,
              Double.NaN,
              String.valueOf(scores.micro().matched()));
        }
      }
      end(html);
      means(html, topic);
      for (String measure : brokenDown(topic)) {
        breakdown(html, topic, measure);
      }
    }
    html.markup("</section>\n");
  }

  private void means(Html html, Topic topic) throws IOException {
    for (Map.Entry<Measure, MeanShare> mean : means.entrySet()) {
      if (mean.getKey().topic() == topic) {
        html.markup("<p>")
            .text(
                String.format(
                    Locale.ROOT,
                    "%s: %s, mean of %d runs",
                    mean.getKey().name(),
                    ScoreTable.number(mean.getValue().mean()),
                    mean.getValue().items()))
            .markup("</p>\n");
      }
    }
  }

  private Set<String> brokenDown(Topic topic) {
    Set<String> names = new LinkedHashSet<>();
    for (Measure measure : breakdowns.keySet()) {
      if (measure.topic() == topic) {
        names.add(measure.name());
      }
    }
    return names;
  }

  private void breakdown(Html html, Topic topic, String name) throws IOException {
    Map<String, Scores<BreakdownCounts>> slices = new LinkedHashMap<>();
    breakdowns.forEach(
        (measure, scores) -> {
          boolean isEmpty = scores.micro().gold() + scores.micro().system() == 0;
          if (measure.topic() == topic && measure.name().equals(name) && !isEmpty) {
            slices.put(measure.slice(), scores);
          }
        });
    if (slices.isEmpty()) {
      return;
    }
    html.markup("<details class=\"breakdown\"><summary>Break-down: ")
        .text(name)
        .markup("</summary>\n");
    begin(html, name);
    for (Map.Entry<String, Scores<BreakdownCounts>> slice : slices.entrySet()) {
      BreakdownCounts counts = slice.getValue().micro();
      String matched =
          counts.matchedGold() == counts.matchedSystem()
              ? String.valueOf(counts.matchedGold())
              : counts.matchedGold() + " / " + counts.matchedSystem();
      double people = human.f1(new Measure(topic, name, slice.getKey()));
      row(html, slice.getKey(), slice.getValue(), people, matched);
    }
    end(html);
    html.markup("</details>\n");
  }

  private void begin(Html html, String caption) throws IOException {
    html.markup("<div class=\"wide\" tabindex=\"0\" role=\"region\"")
        .attribute("aria-label", caption)
        .markup("><table class=\"scores\"><caption>")
        .text(caption)
        .markup("</caption>\n<thead><tr><th scope=\"col\">measure</th>")
        .markup("<th scope=\"col\">F1, 95 %</th><td></td>")
        .markup(human.equals(HumanLine.NONE) ? "" : "<th scope=\"col\">people</th>")
        .markup("<th scope=\"col\">P</th>")
        .markup(
            "<th scope=\"col\">R</th><th scope=\"col\">macro F1</th><th scope=\"col\">gold</th>")
        .markup(
            "<th scope=\"col\">system</th><th scope=\"col\">matched</th></tr></thead>\n<tbody>\n");
  }

  private static void end(Html html) throws IOException {
    html.markup("</tbody></table></div>\n");
  }

  private void row(Html html, String name, Scores<?> scores, double people, String matched)
      throws IOException {
    html.markup("<tr><th scope=\"row\">").text(name).markup("</th>");
    Bar.write(html, scores.micro().f1(), bootstrap.f1(scores), people);
    if (!human.equals(HumanLine.NONE)) {
      number(html, ScoreTable.number(people));
    }
    number(html, ScoreTable.number(scores.micro().precision()));
    number(html, ScoreTable.number(scores.micro().recall()));
    number(html, ScoreTable.number(scores.macroF1()));
    number(html, String.valueOf(scores.micro().gold()));
    number(html, String.valueOf(scores.micro().system()));
    number(html, matched);
    html.markup("</tr>\n");
  }

  private static void number(Html html, String number) throws IOException {
    html.markup("<td class=\"number\">").text(number).markup("</td>");
  }
}
