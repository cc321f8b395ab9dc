package verso.web.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import verso.index.Facets;
import verso.index.Hit;
import verso.index.TraceQuery;
import verso.index.Traces;
import verso.page.Edition;
import verso.page.RecordView;
import verso.trace.Kind;

/**
 * Records of one kind: how many, and the newest of them.
 *
 * @param name of the kind
 * @param share of the most frequent kind's, as a picture
 * @param records the newest few
 * @param address a search for all of them
 */
public record KindRecords(
    String name, String count, Tiny share, List<RecordView> records, String address) {
  private static final int NEWEST = 3;

  /** What a person did, rather than what was concluded about them or shown to them. */
  private static final Set<Kind> DEEDS =
      EnumSet.of(
          Kind.SEARCH,
          Kind.VIEW,
          Kind.LISTEN,
          Kind.REACTION,
          Kind.FOLLOW,
          Kind.SAVE,
          Kind.POST,
          Kind.COMMENT,
          Kind.PURCHASE,
          Kind.PLACE,
          Kind.APP,
          Kind.AD_ENGAGEMENT,
          Kind.OFF_PLATFORM,
          Kind.CONVERSION);

  public KindRecords {
    records = List.copyOf(records);
  }

  /** What was done that is filed under a topic, the most frequent kind first. */
  public static List<KindRecords> underTopic(String topicId, Traces traces, Edition edition)
      throws IOException {
    TraceQuery query =
        TraceQuery.ofKinds(DEEDS.toArray(Kind[]::new))
            .about(new TraceQuery.About(Set.of(topicId), Set.of()))
            .sortedBy(TraceQuery.Sort.NEWEST);
    // Facets of kinds count all kinds, be they asked for or not.
    List<Facets.Count<Kind>> counts =
        traces.facets(query).kinds().stream()
            .filter(count -> DEEDS.contains(count.value()))
            .sorted(Comparator.comparing(count -> -count.count()))
            .toList();
    var all = new ArrayList<KindRecords>();
    for (Facets.Count<Kind> one : counts) {
      double share = (double) one.count() / counts.getFirst().count();
      String address =
          Address.of(Addresses.SEARCH)
              .with("kind", one.value().name().toLowerCase(Locale.ROOT))
              .with("topic", topicId)
              .toString();
      TraceQuery ofKind =
          TraceQuery.ofKinds(one.value()).about(query.about()).sortedBy(query.sort());
      var records = new ArrayList<RecordView>();
      for (Hit hit : traces.search(ofKind, 0, NEWEST).hits()) {
        records.add(RecordView.of(hit.stored(), edition));
      }
      all.add(
          new KindRecords(
              edition.text("kinds." + one.value()),
              edition.number(one.count()),
              Tiny.share(look(one.value()), share),
              records,
              address));
    }
    return all;
  }

  private static String look(Kind kind) {
    return switch (kind) {
      case OFF_PLATFORM, CONVERSION -> "o-brought";
      case FOLLOW, SAVE, POST -> "o-told";
      default -> "o-watched";
    };
  }
}
