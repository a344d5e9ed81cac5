package org.hearsay.annotators.quantity.measured;

/** What speaks for it that a figure measures nothing: the words around the figure. */
record NothingFeatures(FigurePlace place) {
  void addTo(ChoiceFeatures features) {
    String before = place.before(1);
    String behind = place.behind(1);
    String tag = place.tag(place.last() + 1);
    String relation = WordPath.relation(place.top());
    features.add("nothing");
    features.add("nothing before", before);
    features.add("nothing behind", behind);
    features.add("nothing tag behind", tag);
    features.add("nothing tag before", place.tag(place.first() - 1));
    features.add("nothing unit", place.unit());
    features.add("nothing relation", relation);
    features.add("nothing verb", place.verbLemma());
    features.add("nothing role", place.verbRole(), relation);
    features.add("nothing around", before, tag);
    features.add("nothing before unit", before, place.unit());
    features.add("nothing noun", place.noun().lemma());
    features.add("nothing noun relation", WordPath.relation(place.noun()), place.noun().tag());
  }
}
