package verso.persona;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import verso.claim.Claim;
import verso.claim.ClaimId;
import verso.claim.EvidenceCode;
import verso.claim.EvidenceCollector;
import verso.claim.Facet;
import verso.claim.Flag;
import verso.claim.Inquiry;
import verso.claim.Period;
import verso.claim.Sentence;
import verso.trace.Origin;

/**
 * What was done with one platform's account, each event with a mark: what is foreign to it bears
 * another mark than the rest.
 */
final class AccountLog {
  /**
   * An event.
   *
   * @param number by which the index finds its trace again
   * @param time UTC
   * @param mark what it is of; empty where that is unknown
   */
  record Event(int number, Instant time, String mark) {
    LocalDate day() {
      return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }
  }

  private final String platform;
  private final List<Event> events = new ArrayList<>();

  AccountLog(String platform) {
    this.platform = platform;
  }

  void add(Event event) {
    events.add(event);
  }

  /** Every burst of a mark, as a finding of the rule of that name. */
  List<Conflict> bursts(String rule, String mark, Object shown, Inquiry inquiry)
      throws IOException {
    var bursts = new Bursts();
    events.forEach(event -> bursts.add(event.day(), event.mark().equals(mark)));
    var found = new ArrayList<Conflict>();
    for (Bursts.Burst burst : bursts.found()) {
      found.add(conflict(rule, mark, shown, burst, inquiry));
    }
    return found;
  }

  /** How many events bear each mark. */
  Map<String, Long> counts() {
    var counts = new TreeMap<String, Long>();
    events.forEach(event -> counts.merge(event.mark(), 1L, Long::sum));
    return counts;
  }

  private Conflict conflict(
      String rule, String mark, Object shown, Bursts.Burst burst, Inquiry inquiry)
      throws IOException {
    String id =
        ClaimId.of(
            Facet.BEHAVIOURS, String.join("\n", rule, platform, mark, burst.first().toString()));
    List<Event> within =
        events.stream()
            .filter(event -> event.mark().equals(mark))
            .filter(
                event -> !event.day().isBefore(burst.first()) && !event.day().isAfter(burst.last()))
            .toList();
    var evidence = new EvidenceCollector(inquiry.depth().of(id));
    for (Event event : within) {
      evidence.add(inquiry.traces().at(event.number()).id(), EvidenceCode.STATED);
    }
    Sentence sentence =
        Sentence.of(
            "someoneElse." + rule,
            "platforms",
            List.of(platform),
            "what",
            shown,
            "n",
            burst.foreign(),
            "first",
            burst.first().toString(),
            "last",
            burst.last().toString());
    var claim =
        new Claim(
            id,
            Facet.BEHAVIOURS,
            mark,
            sentence,
            Set.of(Origin.OBSERVED),
            Set.of(platform),
            false,
            Optional.empty(),
            new Period(Optional.of(first(within)), Optional.of(last(within))),
            List.of(Flag.SOMEONE_ELSE),
            evidence.evidence());
    return new Conflict(rule, claim, List.of(), 0);
  }

  private static Instant first(List<Event> events) {
    return events.stream().map(Event::time).min(Instant::compareTo).orElseThrow();
  }

  private static Instant last(List<Event> events) {
    return events.stream().map(Event::time).max(Instant::compareTo).orElseThrow();
  }
}
