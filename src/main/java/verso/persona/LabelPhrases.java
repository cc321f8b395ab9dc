package verso.persona;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import verso.claim.EvidenceCode;
import verso.claim.Period;
import verso.index.StoredTrace;
import verso.interest.Label;
import verso.interest.TraceTopics;
import verso.trace.Moment;

/** Finds the searches that contain a label's words (E4). */
final class LabelPhrases {
  private final Map<String, List<LabelTally>> labels = new HashMap<>();
  private final PhraseIndex phrases;
  private final TraceTopics topics;

  LabelPhrases(Collection<LabelTally> all, TraceTopics topics) {
    for (LabelTally label : all) {
      if (label.field().isEmpty()) {
        label.names().forEach(words -> add(words, label));
      }
    }
    this.phrases = new PhraseIndex(labels.keySet());
    this.topics = topics;
  }

  private void add(String words, LabelTally label) {
    if (!words.isEmpty()) {
      labels.computeIfAbsent(words, w -> new ArrayList<>(1)).add(label);
    }
  }

  /** Counts a search for every label whose words it contains. */
  void see(StoredTrace search) {
    Set<String> found = phrases.in(Label.normalized(search.trace().subject()));
    if (found.isEmpty()) {
      return;
    }
    List<LabelTally> meant =
        found.stream().flatMap(phrase -> labels.get(phrase).stream()).distinct().toList();
    double weight = LabelMatcher.weight(meant.size());
    Moment moment = search.trace().moment();
    for (LabelTally label : meant) {
      double order = LabelMatcher.order(label.lastListed(), Period.stated(moment));
      label.by(EvidenceCode.E4).add(search, weight * order);
      noteTopic(label, search);
    }
  }

  /** The search may have been counted under the label's topic already. */
  private void noteTopic(LabelTally label, StoredTrace search) {
    boolean isByBoth =
        label
            .window()
            .filter(window -> window.holds(Period.stated(search.trace().moment())))
            .filter(window ->
                topics.of(search.trace()).filter(t -> window.isAbove(t.topicId())).isPresent())
            .isPresent();
    if (isByBoth) {
      label.byBoth(EvidenceCode.E3);
    }
  }
}
