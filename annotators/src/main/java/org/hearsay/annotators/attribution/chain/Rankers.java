package org.hearsay.annotators.attribution.chain;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.annotators.learn.LinearModel;

/**
 * The linear models of the chain. Immutable and thread-safe.
 *
 * @param cue whether a token heads a cue
 * @param cueBegin picks the first token of a cue
 * @param cueEnd picks the last token of a cue
 * @param source picks the head of the source, or none
 * @param sourceBegin picks the first token of a source
 * @param sourceEnd picks the last token of a source
 * @param boundaries pick the edges of the content, or none
 */
record Rankers(
    LinearModel cue,
    LinearModel cueBegin,
    LinearModel cueEnd,
    LinearModel source,
    LinearModel sourceBegin,
    LinearModel sourceEnd,
    Map<Boundary, LinearModel> boundaries) {
  Rankers {
    boundaries = Map.copyOf(boundaries);
  }

  LinearModel boundary(Boundary boundary) {
    LinearModel model = boundaries.get(boundary);
    if (model == null) {
      throw new IllegalStateException("expected a model for " + boundary);
    }
    return model;
  }

  /** {@return number of weights in all models} */
  int size() {
    int size = cue.size() + cueBegin.size() + cueEnd.size();
    size += source.size() + sourceBegin.size() + sourceEnd.size();
    return size + boundaries.values().stream().mapToInt(LinearModel::size).sum();
  }

  /** Writes the models one behind the other. */
  void write(DataOutput out) throws IOException {
    for (LinearModel model : List.of(cue, cueBegin, cueEnd, source, sourceBegin, sourceEnd)) {
      model.write(out);
    }
    for (Boundary boundary : Boundary.values()) {
      boundary(boundary).write(out);
    }
  }

  /** {@return what {@link #write} wrote} */
  static Rankers read(DataInput in) throws IOException {
    List<LinearModel> models = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      models.add(LinearModel.read(in));
    }
    Map<Boundary, LinearModel> boundaries = new EnumMap<>(Boundary.class);
    for (Boundary boundary : Boundary.values()) {
      boundaries.put(boundary, LinearModel.read(in));
    }
    return new Rankers(
        models.get(0),
        models.get(1),
        models.get(2),
        models.get(3),
        models.get(4),
        models.get(5),
        boundaries);
  }
}
