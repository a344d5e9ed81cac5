package org.hearsay.annotators.attribution.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.annotators.attribution.chain.RoleProbabilities.Role;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.TaggedText;
import org.junit.jupiter.api.Test;

final class RoleTaggerTest {
  private static final RoleTagger TAGGER =
      RoleTagger.train(
          LabelledSentences.all().stream()
              .map(text -> Example.of(text, TokenEvidence.NONE))
              .toList(),
          AttributionTrainerTest.small());

  private static String roles(String tagged) {
    TokenTable table = TokenTable.of(TaggedText.document(tagged), TokenEvidence.NONE);
    RoleProbabilities roles = TAGGER.of(table);
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < table.size; i++) {
      line.append(i > 0 ? " " : "").append(table.token(i).word());
      for (Role role : Role.values()) {
        line.append(roles.inside(role, i) > 0 ? "/" + role : "");
      }
    }
    return line.toString();
  }

  @Test
  void tokensAreInRolesWhetherTheirCueIsFoundOrNot() {
    assertEquals(
        "the/SOURCE judge/SOURCE said/CUE that/CONTENT rents/CONTENT fell/CONTENT .",
        roles(
            "the/DT/2:det judge/NN/3:nsubj said/VBD/0:root that/IN/6:mark rents/NNS/6:nsubj"
                + " fell/VBD/3:ccomp +././3:punct"));
  }

  @Test
  void aTextWithoutTokensHasNoRoles() {
    TokenTable empty = TokenTable.of(new ParsedText("", List.of()), TokenEvidence.NONE);
    assertTrue(Double.isNaN(TAGGER.of(empty).inside(Role.CUE, 0)));
  }

  @Test
  void logOddsAreBoundedAndUnknownBesideTheText() {
    float[] certain = {1, 0};
    float[] none = {0, 0};
    float[] half = {0.25f, 0.5f};
    RoleProbabilities roles =
        new RoleProbabilities(new float[][] {none, certain, none, none, none, half, half});
    assertEquals(RoleProbabilities.MOST, roles.begins(Role.SOURCE, 0));
    assertEquals(-RoleProbabilities.MOST, roles.inside(Role.SOURCE, 1));
    assertEquals(0, roles.inside(Role.CONTENT, 0), 1e-5);
    assertTrue(Double.isNaN(roles.begins(Role.CUE, -1)));
    assertTrue(Double.isNaN(roles.begins(Role.CUE, 2)));
    assertEquals(0, roles.sum(Role.SOURCE, 0, 1), 1e-5);
    assertEquals(-RoleProbabilities.MOST, roles.mean(Role.SOURCE, 1, 9));
    assertTrue(Double.isNaN(roles.mean(Role.SOURCE, Reading.NONE, Reading.NONE)));
  }
}
