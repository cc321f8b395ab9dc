package verso.persona;

import java.io.IOException;
import java.util.Collection;
import verso.claim.Inquiry;
import verso.claim.Shared;
import verso.index.TraceQuery;
import verso.interest.TraceTopics;
import verso.trace.Kind;

/**
 * All that was done, looked at once for everybody who asks: what speaks for each label, what there
 * is under each topic, how long the logs are.
 *
 * @param labels with what speaks for them
 * @param topics what there is under each topic
 * @param logs how much the archives record
 * @param intents what searches say of buying
 */
record Activity(
    Collection<LabelTally> labels, TopicCounts topics, LogCoverage logs, IntentTally intents) {
  static final Shared<Activity> SHARED = Activity::of;

  private static final TraceQuery SEARCHES = TraceQuery.ofKinds(Kind.SEARCH);

  private static Activity of(Inquiry inquiry) throws IOException {
    Collection<LabelTally> labels = Labels.of(inquiry);
    var activity =
        new Activity(
            labels, new TopicCounts(inquiry.depth()), new LogCoverage(), new IntentTally(inquiry));
    var matcher = new LabelMatcher(members(labels), inquiry.classifier());
    inquiry
        .traces()
        .glance(
            TraceQuery.ALL,
            glance -> {
              matcher.see(glance);
              activity.topics.see(glance);
              activity.logs.see(glance);
              activity.intents.see(glance);
            });
    matcher.finish();
    var phrases = new LabelPhrases(members(labels), new TraceTopics(inquiry.classifier()));
    inquiry
        .traces()
        .each(
            SEARCHES,
            search -> {
              phrases.see(search);
              activity.intents.see(search);
            });
    Companions.find(labels);
    return activity;
  }

  private static Collection<LabelTally> members(Collection<LabelTally> labels) {
    return labels.stream()
        .filter(label -> label.key().statement() == LabelKey.Statement.MEMBER)
        .toList();
  }
}
