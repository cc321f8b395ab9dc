package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import verso.index.StoredTrace;
import verso.index.Traces;
import verso.interest.Label;
import verso.trace.Kind;
import verso.trace.Moment;

/** Finds the ad a person asks about: by the id of its trace, or the newest of an advertiser. */
final class AdFinder {
  private final Traces traces;
  private final AdLog log;

  AdFinder(Traces traces, AdLog log) {
    this.traces = traces;
    this.log = log;
  }

  Optional<StoredTrace> find(String idOrName) throws IOException {
    Optional<StoredTrace> byId =
        traces.find(idOrName).filter(stored -> isAd(stored.trace().kind()));
    return byId.isPresent() ? byId : newestOf(idOrName);
  }

  private static boolean isAd(Kind kind) {
    return kind == Kind.AD_IMPRESSION || kind == Kind.AD_ENGAGEMENT;
  }

  private Optional<StoredTrace> newestOf(String name) throws IOException {
    var wanted = new Wanted(log.key(name), AdvertiserNames.words(name));
    var newest = new ArrayList<Candidate>();
    log.each(ad -> {
      if (ad.isCounted() && wanted.fit(ad) > 0) {
        newest.add(new Candidate(ad.stored(), wanted.fit(ad)));
        if (newest.size() > 1) {
          newest.sort(Candidate.BEST_FIRST);
          newest.removeLast();
        }
      }
    });
    return newest.stream().map(Candidate::stored).findFirst();
  }

  /** The name asked for: borne by an advertiser, or words of its name. */
  private record Wanted(String key, String words) {
    int fit(Ad ad) {
      if (!key.isEmpty() && ad.key().equals(key)) {
        return 2;
      }
      String name = " " + Label.normalized(ad.advertiser()) + " ";
      return !words.isEmpty() && name.contains(" " + words + " ") ? 1 : 0;
    }
  }

  private record Candidate(StoredTrace stored, int fit) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparing((Candidate one) -> -one.fit())
            .thenComparing(one -> one.time(), Comparator.reverseOrder())
            .thenComparing(one -> one.stored().id());

    private long time() {
      Moment moment = stored.trace().moment();
      return moment.isKnown() ? moment.instant().toEpochMilli() : Long.MIN_VALUE;
    }
  }
}
