package verso.habit.reactions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.ClaimId;
import verso.claim.Evidence;
import verso.claim.EvidenceCode;
import verso.claim.Facet;
import verso.claim.Inquiry;
import verso.claim.Period;
import verso.claim.Quoted;
import verso.claim.Sentence;
import verso.index.StoredTrace;
import verso.index.TraceQuery;
import verso.table.Table;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** Moods and emotions that platforms state themselves: theirs, in their own words. */
final class StatedMoods {
  private static final List<List<String>> FIELDS = Table.rows(StatedMoods.class, "moods.tsv");

  /** One mood on one platform. */
  private record Mood(String platform, String label) {}

  /** What states it. */
  private static final class Sightings {
    private final List<String> ids = new ArrayList<>();
    private Period period = Period.UNDATED;
  }

  private final Inquiry inquiry;
  private final Map<Mood, Sightings> moods = new LinkedHashMap<>();

  private StatedMoods(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /** A claim for each, as the platforms order them; none where there is no such field. */
  static List<Claim> of(Inquiry inquiry) throws IOException {
    var found = new StatedMoods(inquiry);
    String[] platforms = FIELDS.stream().map(List::getFirst).distinct().toArray(String[]::new);
    TraceQuery listed = TraceQuery.ofKinds(Kind.INTEREST).withPlatforms(Set.of(platforms));
    inquiry.traces().each(listed, found::see);
    return found.moods.entrySet().stream()
        .sorted(
            Map.Entry.comparingByKey((one, other) -> one.toString().compareTo(other.toString())))
        .map(mood -> found.claim(mood.getKey(), mood.getValue()))
        .toList();
  }

  private void see(StoredTrace stored) {
    Trace trace = stored.trace();
    Optional<String> list = trace.details().first("list");
    if (trace.origin() == Origin.INFERRED
        && list.isPresent()
        && FIELDS.contains(List.of(trace.platform(), list.get()))) {
      Sightings sightings =
          moods.computeIfAbsent(
              new Mood(trace.platform(), trace.subject()), mood -> new Sightings());
      sightings.ids.add(stored.id());
      sightings.period = sightings.period.with(trace.moment());
    }
  }

  private Claim claim(Mood mood, Sightings sightings) {
    String id =
        ClaimId.of(
            Facet.REACTIONS,
            "mood " + mood.platform() + " " + mood.label().toLowerCase(Locale.ROOT));
    List<Evidence.Link> links =
        sightings.ids.stream()
            .sorted()
            .limit(inquiry.depth().of(id))
            .map(traceId -> new Evidence.Link(traceId, EvidenceCode.STATED))
            .toList();
    var sentence =
        Sentence.of(
            "claim.mood",
            "platforms",
            List.of(mood.platform()),
            "labels",
            new Quoted(List.of(mood.label())));
    return new Claim(
            id,
            Facet.REACTIONS,
            mood.label(),
            sentence,
            EnumSet.of(Origin.INFERRED),
            Set.of(mood.platform()),
            true,
            Optional.empty(),
            sightings.period,
            List.of(),
            new Evidence(sightings.ids.size(), links))
        .by(Author.PLATFORM);
  }
}
