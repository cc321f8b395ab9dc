package verso.platform.facebook;

import java.util.stream.Stream;
import verso.platform.Row;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** What the files about ads and interests say. */
final class FacebookAds {
  private FacebookAds() {}

  /** One advertiser with a flag for each way it could reach the person. */
  static Stream<Trace> advertiser(Row row) {
    TraceBuilder trace =
        row.trace(Kind.ADVERTISER, Origin.SUPPLIED, row.text("advertiser_name"))
            .when(row.exported());
    basis(trace, row, "has_data_file_custom_audience", Basis.CONTACT_LIST);
    basis(trace, row, "has_remarketing_custom_audience", Basis.RETARGETING);
    basis(trace, row, "has_in_person_store_visit", Basis.STORE_VISIT);
    return trace.stream();
  }

  private static void basis(TraceBuilder trace, Row row, String flag, Basis basis) {
    if (row.text(flag).equals("true")) {
      trace.basis(basis);
    }
  }

  /** One advertiser, by name, that uploaded a list with the person on it. */
  static Stream<Trace> listOwner(Row row) {
    return row.trace(Kind.ADVERTISER, Origin.SUPPLIED, Entry.name(row))
        .when(row.exported())
        .basis(Basis.CONTACT_LIST)
        .stream();
  }

  /** One click on an ad; the title is the ad's text, a page or an address. */
  static Stream<Trace> interaction(Row row) {
    String title = row.text("title");
    return row.trace(Kind.AD_ENGAGEMENT, Origin.OBSERVED, title)
        .when(row.utc("timestamp"))
        .detail("action", row.text("action"))
        .detail("url", title.startsWith("http") ? title : "")
        .stream();
  }

  /** One interest that ads are chosen by. */
  static Stream<Trace> interest(Row row) {
    return row.trace(Kind.INTEREST, Origin.INFERRED, Entry.name(row))
        .when(row.exported())
        .stream();
  }

  /** One topic that the feed is chosen by. */
  static Stream<Trace> topic(Row row) {
    return row.trace(Kind.INTEREST, Origin.INFERRED, Entry.name(row))
        .when(row.exported())
        .detail("list", "topics")
        .stream();
  }

  /** One category that advertisers could choose to reach the person. */
  static Stream<Trace> segment(Row row) {
    return row.trace(Kind.SEGMENT, Origin.INFERRED, Entry.name(row)).when(row.exported()).stream();
  }

  /** One answer that the person typed into an advertiser's form. */
  static Stream<Trace> formAnswer(Row row) {
    String label = row.text("label");
    String value = row.text("value");
    return row.trace(Kind.PROFILE, Origin.DECLARED, value.isEmpty() ? label : value)
        .when(row.exported())
        .detail("field", label.toLowerCase(java.util.Locale.ROOT))
        .detail("list", "submitted to advertisers")
        .stream();
  }
}
