package org.hearsay.annotators.attribution.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.annotators.Invariants;
import org.hearsay.annotators.attribution.draft.Article;
import org.hearsay.annotators.attribution.draft.Draft;
import org.hearsay.annotators.attribution.draft.Drafts;
import org.hearsay.annotators.attribution.label.AttributionLabeller;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.TaggedText;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {
  private static final AttributionLabeller LABELLER = new AttributionLabeller(0);

  /** Sentences that the tests put together; what is said is always "so". */
  private static final Map<String, String> SENTENCES =
      Map.ofEntries(
          Map.entry(
              "Mayor Lena Ortiz said so.",
              "Mayor/NNP/3:compound Lena/NNP=PERSON/3:compound Ortiz/NNP=PERSON/4:nsubj"
                  + " said/VBD/0:root so/RB/4:advmod +./."),
          Map.entry(
              "Ortiz said so.", "Ortiz/NNP=PERSON/2:nsubj said/VBD/0:root so/RB/2:advmod +./."),
          Map.entry("She said so.", "She/PRP/2:nsubj said/VBD/0:root so/RB/2:advmod +./."),
          Map.entry("He said so.", "He/PRP/2:nsubj said/VBD/0:root so/RB/2:advmod +./."),
          Map.entry("It said so.", "It/PRP/2:nsubj said/VBD/0:root so/RB/2:advmod +./."),
          Map.entry("They said so.", "They/PRP/2:nsubj said/VBD/0:root so/RB/2:advmod +./."),
          Map.entry(
              "The mayor said so.",
              "The/DT/2:det mayor/NN/3:nsubj said/VBD/0:root so/RB/3:advmod +./."),
          Map.entry(
              "The Peruvian side said so.",
              "The/DT/3:det Peruvian/JJ/3:amod side/NN/4:nsubj said/VBD/0:root so/RB/4:advmod"
                  + " +./."),
          Map.entry(
              "Lima said so.", "Lima/NNP=LOCATION/2:nsubj said/VBD/0:root so/RB/2:advmod +./."),
          Map.entry(
              "Peru is large.", "Peru/NNP=LOCATION/3:nsubj is/VBZ/3:cop large/JJ/0:root +./."),
          Map.entry(
              "Paul Reed left.",
              "Paul/NNP=PERSON/2:compound Reed/NNP=PERSON/3:nsubj left/VBD/0:root +./."),
          Map.entry(
              "A senior port official said so.",
              "A/DT/4:det senior/JJ/4:amod port/NN/4:compound official/NN/5:nsubj said/VBD/0:root"
                  + " so/RB/5:advmod +./."),
          Map.entry(
              "The official said so.",
              "The/DT/2:det official/NN/3:nsubj said/VBD/0:root so/RB/3:advmod +./."),
          Map.entry(
              "Another official said so.",
              "Another/DT/2:det official/NN/3:nsubj said/VBD/0:root so/RB/3:advmod +./."),
          Map.entry(
              "The harbour board said so.",
              "The/DT/3:det harbour/NN/3:compound board/NN/4:nsubj said/VBD/0:root so/RB/4:advmod"
                  + " +./."),
          Map.entry("Dockers said so.", "Dockers/NNS/2:nsubj said/VBD/0:root so/RB/2:advmod +./."),
          Map.entry(
              "No one said so.", "No/DT/2:det one/NN/3:nsubj said/VBD/0:root so/RB/3:advmod +./."),
          Map.entry(
              "A survey by the union said so.",
              "A/DT/2:det survey/NN/6:nsubj by/IN/5:case the/DT/5:det union/NN/2:nmod"
                  + " said/VBD/0:root so/RB/6:advmod +./."),
          Map.entry(
              "Reed and Ortiz said so.",
              "Reed/NNP=PERSON/4:nsubj and/CC/3:cc Ortiz/NNP=PERSON/1:conj said/VBD/0:root"
                  + " so/RB/4:advmod +./."),
          Map.entry(
              "A nurse who left said so.",
              "A/DT/2:det nurse/NN/5:nsubj who/WP/4:nsubj left/VBD/2:acl:relcl said/VBD/0:root"
                  + " so/RB/5:advmod +./."),
          Map.entry(
              "His wife said so.",
              "His/PRP$/2:nmod:poss wife/NN/3:nsubj said/VBD/0:root so/RB/3:advmod +./."),
          Map.entry(
              "Fells Group rose.",
              "Fells/NNP=ORGANIZATION/2:compound Group/NNP=ORGANIZATION/3:nsubj rose/VBD/0:root"
                  + " +./."),
          Map.entry(
              "Fells Group, a big firm, rose.",
              "Fells/NNP=ORGANIZATION/2:compound Group/NNP=ORGANIZATION/8:nsubj +,/,/2:punct"
                  + " a/DT/6:det big/JJ/6:amod firm/NN/2:appos +,/,/2:punct rose/VBD/0:root +./."),
          Map.entry(
              "The Court of Audit sat.",
              "The/DT/2:det Court/NNP=ORGANIZATION/5:nsubj of/IN=ORGANIZATION/4:case"
                  + " Audit/NNP=ORGANIZATION/2:nmod sat/VBD/0:root +./."),
          Map.entry(
              "The company said so.",
              "The/DT/2:det company/NN/3:nsubj said/VBD/0:root so/RB/3:advmod +./."),
          Map.entry(
              "The court said so.",
              "The/DT/2:det court/NN/3:nsubj said/VBD/0:root so/RB/3:advmod +./."),
          Map.entry(
              "Fells said so.",
              "Fells/NNP=ORGANIZATION/2:nsubj said/VBD/0:root so/RB/2:advmod +./."),
          Map.entry(
              "The 44-year-old said so.",
              "The/DT/2:det 44-year-old/NN/3:nsubj said/VBD/0:root so/RB/3:advmod +./."),
          Map.entry(
              "Dana Reed, his wife, left.",
              "Dana/NNP=PERSON/2:compound Reed/NNP=PERSON/7:nsubj +,/,/2:punct"
                  + " his/PRP$/5:nmod:poss wife/NN/2:appos +,/,/2:punct left/VBD/0:root +./."),
          Map.entry("Nurses left.", "Nurses|nurse/NNS/2:nsubj left/VBD/0:root +./."),
          Map.entry("One said so.", "One/CD/2:nsubj said/VBD/0:root so/RB/2:advmod +./."),
          Map.entry("Another said so.", "Another/DT/2:nsubj said/VBD/0:root so/RB/2:advmod +./."),
          Map.entry(
              "Others said so.", "Others|other/NNS/2:nsubj said/VBD/0:root so/RB/2:advmod +./."),
          Map.entry(
              "One nurse said so.",
              "One/CD/2:nummod nurse/NN/3:nsubj said/VBD/0:root so/RB/3:advmod +./."),
          Map.entry(
              "Prime Minister Paul Reed left.",
              "Prime/NNP/4:compound Minister/NNP/4:compound Paul/NNP=PERSON/4:compound"
                  + " Reed/NNP=PERSON/5:nsubj left/VBD/0:root +./."),
          Map.entry(
              "The minister said so.",
              "The/DT/2:det minister/NN/3:nsubj said/VBD/0:root so/RB/3:advmod +./."),
          Map.entry(
              "Sir Paul said so.",
              "Sir/NNP/2:compound Paul/NNP=PERSON/3:nsubj said/VBD/0:root so/RB/3:advmod +./."),
          Map.entry(
              "The mayor herself said so.",
              "The/DT/2:det mayor/NN/4:nsubj herself/PRP/2:nmod:npmod said/VBD/0:root"
                  + " so/RB/4:advmod +./."),
          Map.entry(
              "The union, the Guild of Glaziers, said so.",
              "The/DT/2:det union/NN/9:nsubj +,/,/2:punct the/DT/5:det"
                  + " Guild/NNP=ORGANIZATION/2:appos of/IN=ORGANIZATION/7:case"
                  + " Glaziers/NNP=ORGANIZATION/5:nmod +,/,/2:punct said/VBD/0:root"
                  + " so/RB/9:advmod +./."),
          Map.entry(
              "Mr. Reed said so.",
              "Mr./NNP/2:compound Reed/NNP=PERSON/3:nsubj said/VBD/0:root so/RB/3:advmod +./."));

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mayor Lena Ortiz said so. | Lena Ortiz (person)
          Mayor Lena Ortiz said so. Ortiz said so. | Lena Ortiz (person)
          Mayor Lena Ortiz said so. She said so. | Lena Ortiz (person)
          Mayor Lena Ortiz said so. Paul Reed left. She said so. | Lena Ortiz (person)
          Mayor Lena Ortiz said so. Paul Reed left. He said so. | Paul Reed (person)
          Mayor Lena Ortiz said so. The mayor said so. | Lena Ortiz (person)
          The mayor said so. | mayor (unnamed)
          Paul Reed left. Mr. Reed said so. | Paul Reed (person)
          Paul Reed left. Reed and Ortiz said so. | Paul Reed and Ortiz (person)
          The Peruvian side said so. | Peru (organisation)
          Lima said so. | Lima (organisation)
          Peru is large. Lima said so. | Peru (organisation)
          A senior port official said so. | senior port official (unnamed)
          A senior port official said so. The official said so. | senior port official (unnamed)
          A senior port official said so. Another official said so. | official (unnamed)
          The harbour board said so. It said so. | harbour board (organisation)
          Mayor Lena Ortiz said so. Dockers said so. They said so. | Dockers (group)
          No one said so. | no one (group)
          A survey by the union said so. | survey by the union (document)
          She said so. | null (unnamed)
          A nurse who left said so. | nurse who left (unnamed)
          Paul Reed left. His wife said so. | Paul Reed's wife (unnamed)
          Paul Reed left. His wife said so. He said so. | Paul Reed (person)
          Fells Group rose. The company said so. | Fells Group (organisation)
          Fells Group rose. The company said so. It said so. | Fells Group (organisation)
          Fells Group rose. Fells said so. | Fells Group (organisation)
          Fells Group, a big firm, rose. It said so. | Fells Group (organisation)
          The Court of Audit sat. The company said so. | company (organisation)
          The Court of Audit sat. The court said so. | Court of Audit (organisation)
          The court said so. | court (organisation)
          Paul Reed left. The 44-year-old said so. | Paul Reed (person)
          Paul Reed left. Dana Reed, his wife, left. His wife said so. | Dana Reed (person)
          Paul Reed left. Sir Paul said so. | Paul Reed (person)
          Nurses left. One said so. | nurse (unnamed)
          Nurses left. Another said so. | another nurse (unnamed)
          Nurses left. Others said so. | other nurses (group)
          One nurse said so. | nurse (unnamed)
          The mayor herself said so. | mayor (unnamed)
          Prime Minister Paul Reed left. The minister said so. | minister (unnamed)
          The union, the Guild of Glaziers, said so. | Guild of Glaziers (organisation)
          """)
  void theLastSourceStandsForTheFullestNameOfTheDocument(String sentences, String speaker) {
    List<String> found = speakers(sentences);
    assertEquals(speaker, found.get(found.size() - 1));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ortiz said so. Mayor Lena Ortiz said so.     | Lena Ortiz (person)
          The mayor said so. Mayor Lena Ortiz said so. | Lena Ortiz (person)
          """)
  void aNameThatComesLaterCountsToo(String sentences, String speaker) {
    assertEquals(speaker, speakers(sentences).get(0));
  }

  private static List<String> speakers(String sentences) {
    return attributions(sentences).stream()
        .map(a -> a.speaker().orElse("null") + " (" + a.sourceKind().label() + ")")
        .toList();
  }

  /** Every sentence "X said so." is an attribution. */
  private static List<Attribution> attributions(String sentences) {
    StringBuilder tagged = new StringBuilder();
    for (String sentence : sentences.split("(?<=[a-z]{2}\\.) ")) {
      tagged.append(SENTENCES.get(sentence)).append('\n');
    }
    ParsedText text = TaggedText.document(tagged.toString());
    List<Draft> drafts = new ArrayList<>();
    for (var sentence : text.sentences()) {
      String words = sentence.span().in(text.text());
      if (words.endsWith(" said so.")) {
        String source = words.substring(0, words.length() - " said so.".length());
        drafts.add(Drafts.of(text, source + "|said|so", sentence.span().begin()));
      }
    }
    return labelled(text, drafts);
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          “/`` I/PRP/3:nsubj hope/VBP/9:ccomp so/RB/3:advmod +,/, +”/'' said/VBD/0:root Ann/NNP=PERSON/9:compound Lee/NNP=PERSON/7:nsubj +./. ; I|hope|so ; Ann Lee
          Lee/NNP=PERSON/4:nsubj +,/, who/WP/4:nsubj hopes/VBZ/1:acl:relcl so/RB/4:advmod +,/, left/VBD/0:root ; who|hopes|so ; Lee
          Lee/NNP=PERSON/2:nsubj left/VBD/0:root +,/, hoping/VBG/2:advcl so/RB/4:advmod ; |hoping|so ; Lee
          Rain/NN/3:nsubj:pass is/VBZ/3:aux:pass feared/VBN/0:root ; |is feared|Rain ; null
          I/PRP/2:nsubj hope/VBP/0:root so/RB/2:advmod ; I|hope|so ; null
          Asked/VBN/5:advcl so/RB/1:advmod +,/, Lee/NNP=PERSON/5:nsubj left/VBD/0:root ; |Asked|so ; null
          """)
  void pronounsAndUnderstoodSourcesAreResolvedByTheirSentence(
      String tagged, String roles, String speaker) {
    ParsedText text = TaggedText.document(tagged);
    List<Draft> drafts = new ArrayList<>(List.of(Drafts.of(text, roles)));
    if (text.text().contains("said")) {
      drafts.add(Drafts.of(text, "Ann Lee | said | “ I hope so,”"));
    }
    List<Attribution> found = labelled(text, drafts);
    assertEquals(speaker, found.get(found.size() - 1).speaker().orElse("null"));
  }

  @Test
  void weIsTheBodyOfThePersonWhoSaysIt() {
    ParsedText text =
        TaggedText.document(
            "“/`` We/PRP/3:nsubj hope/VBP/9:ccomp so/RB/3:advmod +,/, +”/'' said/VBD/0:root"
                + " Ann/NNP=PERSON/9:compound Lee/NNP=PERSON/7:nsubj +./.");
    List<Attribution> found =
        labelled(
            text,
            List.of(
                Drafts.of(text, "We | hope | so"),
                Drafts.of(text, "Ann Lee | said | “ We hope so,”")));
    Attribution hope = found.get(1);
    assertEquals(
        "Ann Lee (group)", hope.speaker().orElse("") + " (" + hope.sourceKind().label() + ")");
  }

  private static List<Attribution> labelled(ParsedText text, List<Draft> drafts) {
    List<Attribution> found = LABELLER.label(Article.of(text), drafts);
    Invariants.check(
        new Document("test", text.text(), Map.of(), found, List.of(), List.of(), List.of()));
    return found;
  }
}
