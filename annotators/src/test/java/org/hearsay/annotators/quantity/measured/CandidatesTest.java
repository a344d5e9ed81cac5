package org.hearsay.annotators.quantity.measured;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.hearsay.annotators.quantity.Quantities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          the/DT/3:det harbour/NN/3:compound levy/NN/4:nsubj brought|bring/VBD/0:root $/$/4:obj 9/CD/5:nummod in/IN/8:case fees|fee/NNS/4:obl => -; fees; harbour levy
          they/PRP/2:nsubj met/VBD/0:root for/IN/5:case nine/CD/5:nummod hours|hour/NNS/2:obl => -
          two/CD/2:nummod dead/JJ/0:root and/CC/4:cc nine/CD/2:conj +./. => -; dead
          """)
  void areNothingThePhrasesOfTheRulesAndTheNounPhrasesOfTheSentence(
      String tagged, String expected) {
    SentenceFigures figures = Quantities.figures(tagged);
    assertEquals(expected, candidates(figures, figures.figures().size() - 1));
  }

  @Test
  void nounsFarFromTheFigureAreNoCandidates() {
    SentenceFigures figures =
        Quantities.figures("levy/NN" + " and/CC".repeat(90) + " 9/CD of/IN crates|crate/NNS");
    assertEquals("-; crates", candidates(figures, 0));
  }

  private static String candidates(SentenceFigures figures, int i) {
    return new Candidates(figures, figures.ruled())
        .of(i).stream()
            .map(Candidate::phrase)
            .map(phrase -> phrase.map(one -> one.span().in(figures.pieces().text())).orElse("-"))
            .collect(Collectors.joining("; "));
  }
}
