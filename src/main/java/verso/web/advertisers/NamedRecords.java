package verso.web.advertisers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import verso.index.Hit;
import verso.index.Hits;
import verso.index.StoredTrace;
import verso.index.TraceQuery;
import verso.index.Traces;
import verso.page.Edition;
import verso.page.RecordView;
import verso.persona.Advertiser;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.web.shell.Address;
import verso.web.shell.Addresses;
import verso.web.shell.Paged;
import verso.web.shell.Pager;

/** Records that bear the name of an advertiser, found by the index. */
final class NamedRecords {
  private static final int PAGE = 25;
  private static final int NEWEST = 3;
  private static final int LOOKED_AT = 200;
  private static final Kind[] KINDS = {
    Kind.AD_IMPRESSION, Kind.AD_ENGAGEMENT, Kind.ADVERTISER, Kind.OFF_PLATFORM, Kind.CONVERSION
  };

  private final Advertiser advertiser;
  private final Traces traces;
  private final Edition edition;
  private final TraceQuery.About about;

  NamedRecords(Advertiser advertiser, Traces traces, Edition edition) {
    this.advertiser = advertiser;
    this.traces = traces;
    this.edition = edition;
    Set<Long> keys =
        advertiser.spellings().stream().map(Addresses::key).collect(Collectors.toSet());
    this.about = new TraceQuery.About(Set.of(), keys);
  }

  private TraceQuery query(Kind... kinds) {
    return TraceQuery.ofKinds(kinds).about(about).sortedBy(TraceQuery.Sort.NEWEST);
  }

  private List<StoredTrace> newest(int most, Kind... kinds) throws IOException {
    return traces.search(query(kinds), 0, most).hits().stream().map(Hit::stored).toList();
  }

  private RecordView view(StoredTrace stored) {
    return RecordView.of(stored, edition);
  }

  /** Of its ads the newest that were acted upon. */
  List<RecordView> engagements() throws IOException {
    return newest(NEWEST, Kind.AD_ENGAGEMENT).stream().map(this::view).toList();
  }

  /** The first of the records that state that basis. */
  List<RecordView> stating(Basis basis) throws IOException {
    return newest(LOOKED_AT, Kind.ADVERTISER).stream()
        .filter(stored -> stored.trace().details().all(Basis.DETAIL).anyMatch(basis.name()::equals))
        .limit(NEWEST)
        .map(this::view)
        .toList();
  }

  /** The newest of its ads for which a criterion is stated; else its newest. */
  Optional<String> telling() throws IOException {
    List<StoredTrace> ads = newest(LOOKED_AT, Kind.AD_IMPRESSION, Kind.AD_ENGAGEMENT);
    return ads.stream()
        .filter(NamedRecords::isExplained)
        .findFirst()
        .or(() -> ads.stream().findFirst())
        .map(StoredTrace::id);
  }

  private static boolean isExplained(StoredTrace stored) {
    return stored.trace().details().entries().stream()
        .anyMatch(detail -> detail.name().startsWith("targeting:"));
  }

  /** A page of all of them, newest first. */
  AdvertiserPage.Records page(String wanted, Address address) throws IOException {
    int page = Paged.number(wanted);
    TraceQuery query = query(KINDS);
    Hits hits = traces.search(query, (page - 1) * PAGE, PAGE);
    int total = (int) Math.min(Integer.MAX_VALUE, hits.total());
    int pages = Math.max(1, Math.ceilDiv(total, PAGE));
    if (page > pages) {
      return page(Integer.toString(pages), address);
    }
    var list = new ArrayList<RecordView>();
    hits.hits().forEach(hit -> list.add(view(hit.stored())));
    var paged = new Paged<>(list, page, pages, (page - 1) * PAGE, total);
    long others = Math.max(0, advertiser.claim().evidence().count() - total);
    String lead = edition.text("advertisers.records", "count", total, "others", others);
    return new AdvertiserPage.Records(lead, list, Pager.of(paged, address, edition));
  }
}
