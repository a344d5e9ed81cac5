package org.hearsay.annotators.attribution.chain;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.annotators.learn.BoostedTrees;
import org.hearsay.annotators.learn.LinearChain;
import org.hearsay.annotators.learn.LinearModel;
import org.hearsay.annotators.learn.ModelFile;
import org.hearsay.corpus.io.GoldCorpus.Scheme;

/**
 * All that the extraction of attributions has learnt, as {@link AttributionTrainer} trains it. It
 * holds weights and thresholds, and no text. Immutable and thread-safe.
 */
public final class AttributionModel {
  private static final String BUNDLED = "attribution.model";

  private final List<String> evidence;
  private final Rankers rankers;
  private final RoleTagger tagger;
  private final LinearModel contents;
  private final BoostedTrees choices;
  private final Map<PhraseRole, BoostedTrees> phrases;
  private final LinearModel readings;
  private final LemmaRecords lemmas;
  private final Map<Scheme, Filter> filters;

  AttributionModel(
      List<String> evidence,
      Rankers rankers,
      RoleTagger tagger,
      LinearModel contents,
      BoostedTrees choices,
      Map<PhraseRole, BoostedTrees> phrases,
      LinearModel readings,
      LemmaRecords lemmas,
      Map<Scheme, Filter> filters) {
    this.evidence = List.copyOf(evidence);
    this.rankers = rankers;
    this.tagger = tagger;
    this.contents = contents;
    this.choices = choices;
    this.phrases = Map.copyOf(phrases);
    this.readings = readings;
    this.lemmas = lemmas;
    this.filters = Map.copyOf(filters);
  }

  /** {@return the labels of the {@link TokenEvidence} that it was trained with} */
  public List<String> evidence() {
    return evidence;
  }

  Rankers rankers() {
    return rankers;
  }

  RoleTagger tagger() {
    return tagger;
  }

  /** {@return the ranker of whole contents, over {@link ContentFeatures}} */
  LinearModel contents() {
    return contents;
  }

  BoostedTrees choices() {
    return choices;
  }

  /** {@return the trees that choose the cue, or the source, over {@link PhraseFeatures}} */
  BoostedTrees phrases(PhraseRole role) {
    BoostedTrees trees = phrases.get(role);
    if (trees == null) {
      throw new IllegalStateException("expected trees for " + role);
    }
    return trees;
  }

  /** {@return the judge of whole readings, over {@link ReadingFeatures}} */
  LinearModel readings() {
    return readings;
  }

  LemmaRecords lemmas() {
    return lemmas;
  }

  /** {@return the filters, by the scheme of the texts that each learnt from} */
  Map<Scheme, Filter> filters() {
    return filters;
  }

  /** {@return the filter of a scheme that is among {@link #filters}} */
  Filter filter(Scheme scheme) {
    Filter filter = filters.get(scheme);
    if (filter == null) {
      throw new IllegalStateException("expected a filter for " + scheme);
    }
    return filter;
  }

  /**
   * Reads the model that ships with this module.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static AttributionModel bundled() {
    try (InputStream in = AttributionModel.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IllegalStateException("expected the resource " + BUNDLED + ", found none");
      }
      return of(ModelFile.read(in, BUNDLED));
    } catch (IOException e) {
      throw new UncheckedIOException(BUNDLED, e);
    }
  }

  /**
   * Reads a model.
   *
   * @throws UncheckedIOException naming the file if it cannot be read
   * @throws IllegalArgumentException naming the file if it is no model of attributions
   */
  public static AttributionModel read(Path file) {
    return of(ModelFile.read(file));
  }

  private static AttributionModel of(ModelFile file) {
    Map<Scheme, Filter> filters = new EnumMap<>(Scheme.class);
    for (Scheme scheme : Scheme.values()) {
      if (file.names().contains(section(scheme))) {
        filters.put(scheme, file.section(section(scheme), Filter::read));
      }
    }
    Map<PhraseRole, BoostedTrees> phrases = new EnumMap<>(PhraseRole.class);
    for (PhraseRole role : PhraseRole.values()) {
      phrases.put(role, file.section(section(role), BoostedTrees::read));
    }
    return new AttributionModel(
        file.section("evidence", AttributionModel::readLabels),
        file.section("rankers", Rankers::read),
        new RoleTagger(file.section("tagger", LinearChain::read)),
        file.section("contents", LinearModel::read),
        file.section("choices", BoostedTrees::read),
        phrases,
        file.section("readings", LinearModel::read),
        file.section("lemmas", LemmaRecords::read),
        filters);
  }

  /**
   * Writes the model.
   *
   * @throws UncheckedIOException naming the file if it cannot be written
   */
  public void write(Path file) {
    ModelFile.Builder builder =
        new ModelFile.Builder()
            .add("evidence", this::writeLabels)
            .add("rankers", rankers::write)
            .add("tagger", tagger.chain()::write)
            .add("contents", contents::write)
            .add("choices", choices::write)
            .add("readings", readings::write)
            .add("lemmas", lemmas::write);
    for (PhraseRole role : PhraseRole.values()) {
      builder.add(section(role), phrases(role)::write);
    }
    for (Scheme scheme : Scheme.values()) {
      Filter filter = filters.get(scheme);
      if (filter != null) {
        builder.add(section(scheme), filter::write);
      }
    }
    builder.write(file);
  }

  private void writeLabels(DataOutput out) throws IOException {
    out.writeInt(evidence.size());
    for (String label : evidence) {
      out.writeUTF(label);
    }
  }

  private static List<String> readLabels(DataInput in) throws IOException {
    List<String> labels = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      labels.add(in.readUTF());
    }
    return labels;
  }

  private static String section(PhraseRole role) {
    return switch (role) {
      case CUE -> "cues";
      case SOURCE -> "sources";
    };
  }

  private static String section(Scheme scheme) {
    return switch (scheme) {
      case HEARSAY -> "filter hearsay";
      case POLNEAR -> "filter polnear";
    };
  }
}
