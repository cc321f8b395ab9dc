package verso.habit;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import verso.claim.Evidence;
import verso.claim.EvidenceCode;
import verso.claim.Inquiry;
import verso.claim.Shared;
import verso.index.TraceQuery;
import verso.measure.Mark;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Trace;

/** What analyses of habits work on: everything that carries a time, read once. */
public final class Habits {

  /**
   * What is looked at.
   *
   * @param zone of the clock that days and hours are read from; empty for the person's own
   * @param platforms ids; empty for all
   * @param from earliest time, included
   * @param to latest time, excluded
   */
  public record Choice(
      Optional<ZoneId> zone, Set<String> platforms, Optional<Instant> from, Optional<Instant> to) {
    /** Whether a trace is looked at; an undated one only where all times are. */
    public boolean includes(Trace trace) {
      boolean isOfPlatform = platforms.isEmpty() || platforms.contains(trace.platform());
      Optional<Instant> time =
          Optional.of(trace.moment()).filter(Moment::isKnown).map(Moment::instant);
      return isOfPlatform
          && from.map(first -> time.filter(t -> !t.isBefore(first)).isPresent()).orElse(true)
          && to.map(end -> time.filter(t -> t.isBefore(end)).isPresent()).orElse(true);
    }

    /** Everything, by the person's own clock. */
    public static final Choice ALL =
        new Choice(Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

    public Choice {
      platforms = Set.copyOf(platforms);
    }
  }

  private static final Shared<Habits> ALL = inquiry -> of(inquiry, Choice.ALL);

  private final Inquiry inquiry;
  private final Timeline timeline;
  private final Timeline use;
  private final WordCounts words;
  private Optional<Sessions> sessions = Optional.empty();

  /** Habits of a timeline that was read before. */
  public Habits(Inquiry inquiry, Timeline timeline) {
    this(inquiry, timeline, WordCounts.NONE);
  }

  private Habits(Inquiry inquiry, Timeline timeline, WordCounts words) {
    this.inquiry = inquiry;
    this.timeline = timeline;
    this.words = words;
    this.use = timeline.where(row -> isUse(timeline, row));
  }

  /** Reads everything, once for all who ask. */
  public static Habits of(Inquiry inquiry) throws IOException {
    return inquiry.once(ALL);
  }

  /** Reads what is chosen. */
  public static Habits of(Inquiry inquiry, Choice choice) throws IOException {
    TraceQuery happening =
        TraceQuery.ofKinds(Happening.KINDS.toArray(Kind[]::new))
            .withPlatforms(choice.platforms())
            .between(choice.from(), choice.to());
    var builder =
        new TimelineBuilder(
            WallClock.in(zone(inquiry, choice)), (int) inquiry.traces().count(happening));
    long latest = LatestTime.millis(inquiry);
    inquiry
        .traces()
        .glance(
            happening,
            glance -> {
              if (glance.millis() <= latest) {
                builder.add(glance);
              }
            });
    return new Habits(inquiry, builder.build(), builder.words());
  }

  /** The zone asked for, else the one the archives state, else the machine's. */
  private static ZoneId zone(Inquiry inquiry, Choice choice) throws IOException {
    return choice.zone().isPresent()
        ? choice.zone().get()
        : HomeZone.of(inquiry).map(HomeZone::zone).orElse(inquiry.zone());
  }

  /** What is asked about. */
  public Inquiry inquiry() {
    return inquiry;
  }

  /** Everything that carries a time, in its order. */
  public Timeline timeline() {
    return timeline;
  }

  /**
   * What the person did themselves at a known time of day: the part of the timeline from which time
   * is reckoned. What others sent, what companies reported and ads that were only shown say nothing
   * of when somebody was there.
   */
  public Timeline use() {
    return use;
  }

  /** The person's own words, by month. */
  public WordCounts words() {
    return words;
  }

  /** What was done, by sittings; reckoned by whoever asks first, while others wait. */
  public synchronized Sessions sessions() {
    if (sessions.isEmpty()) {
      sessions = Optional.of(Sessions.of(use));
    }
    return sessions.get();
  }

  private static boolean isUse(Timeline timeline, int row) {
    boolean isDone =
        switch (timeline.kind(row)) {
          case AD_IMPRESSION, OFF_PLATFORM, CONVERSION -> false;
          case MESSAGE -> timeline.is(row, Mark.OWN);
          default -> true;
        };
    return isDone
        && timeline.isTimed(row)
        && !timeline.is(row, Mark.NOTIFIED)
        && !timeline.is(row, Mark.OTHERS);
  }

  /** The part of a timeline that is of one account, by {@link Timeline#stream}. */
  public static Timeline of(Timeline timeline, int stream) {
    return timeline.where(row -> timeline.stream(row) == stream);
  }

  /**
   * Evidence: how many rows there are, and the first of them as far as evidence is asked for.
   *
   * @param claimId of the claim they support
   * @param rows of the timeline
   */
  public Evidence evidence(String claimId, Timeline of, IntStream rows) throws IOException {
    int[] all = rows.toArray();
    int most = Math.min(all.length, inquiry.depth().of(claimId));
    List<Evidence.Link> links = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      links.add(new Evidence.Link(inquiry.ids().of(of.number(all[i])), EvidenceCode.COUNTED));
    }
    return new Evidence(all.length, links);
  }
}
