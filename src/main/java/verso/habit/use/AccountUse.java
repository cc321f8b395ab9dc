package verso.habit.use;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import verso.claim.Figure;
import verso.claim.Grounds;
import verso.claim.Lacking;
import verso.claim.Sentence;
import verso.habit.Items;
import verso.habit.Sessions;
import verso.habit.Span;
import verso.habit.StreamSessions;

/**
 * One account, or all together, with what figures about its sessions rest on.
 *
 * @param sessions of it
 * @param source its time is reckoned from
 * @param span of its records
 */
record AccountUse(StreamSessions sessions, TimeSource source, Span span) {

  /** The account of each platform that holds the most; others may be other people's. */
  static List<AccountUse> ofEachPlatform(Sessions all) {
    var largest = new TreeMap<String, StreamSessions>();
    for (StreamSessions one : all.streams()) {
      largest.merge(
          one.platform(), one, (a, b) -> b.timeline().size() > a.timeline().size() ? b : a);
    }
    return largest.values().stream()
        .map(AccountUse::of)
        .sorted(Comparator.comparing(use -> use.sessions.platform()))
        .toList();
  }

  /** One account, or all together. */
  static AccountUse of(StreamSessions sessions) {
    return new AccountUse(
        sessions, TimeSource.of(Items.of(sessions.timeline())), Span.of(sessions.timeline()));
  }

  /** Whether it is all accounts together. */
  boolean isTogether() {
    return sessions.platform().isEmpty();
  }

  /** Id of a figure about it. */
  String id(String figure) {
    return isTogether() ? figure + ".together" : figure + "." + sessions.platform();
  }

  /** A sentence about it; with a key of its own for all together. */
  Sentence sentence(String key, Object... arguments) {
    Sentence said = Sentence.of(isTogether() ? key + ".together" : key, arguments);
    var all = new LinkedHashMap<>(said.arguments());
    if (!isTogether()) {
      all.put("platforms", List.of(sessions.platform()));
    }
    return new Sentence(said.key(), all);
  }

  /** Grounds for a figure about it. */
  Grounds grounds(String unit) {
    return span.grounds(unit)
        .given(
            "gapMinutes",
            sessions.gap().minutes(),
            "measured",
            sessions.gap().isMeasured() ? "yes" : "no",
            "source",
            source.name());
  }

  /** A figure in minutes per day, or of a session, as uncertain as its sessions. */
  Figure minutes(String id, double low, double high, Sentence sentence) {
    return new Figure(id(id), (low + high) / 120, sessions.list().size(), sentence)
        .between(low / 60, high / 60)
        .on(
            grounds("minutes")
                .but(
                    Sentence.of("caveat.sessions." + source), Sentence.of("caveat.sessions.part")));
  }

  /** Too little for a figure. */
  Lacking lacking(String id, String why) {
    return new Lacking(
        id(id),
        span.events(),
        span.period(),
        sentence(
            why,
            "events",
            span.events(),
            "days",
            span.activeDays(),
            "fewestEvents",
            Span.FEWEST_EVENTS,
            "fewestDays",
            Span.FEWEST_DAYS));
  }
}
