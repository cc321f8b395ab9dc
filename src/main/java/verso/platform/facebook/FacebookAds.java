package verso.platform.facebook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import verso.format.Field;
import verso.platform.AudienceWords;
import verso.platform.LabelledRow;
import verso.platform.Row;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** What the files about ads and interests say. */
final class FacebookAds {
  /** The columns of the older pages' table, for headers in a language nobody listed. */
  private static final List<Basis> COLUMNS =
      List.of(Basis.CONTACT_LIST, Basis.RETARGETING, Basis.STORE_VISIT);

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

  /** One way to be reached and the advertisers that used it, or one row of a table of marks. */
  static Stream<Trace> audiences(LabelledRow row) {
    List<Field> fields = row.record().fields();
    boolean isTable = fields.size() > 2 && fields.stream().skip(1).allMatch(FacebookAds::isMark);
    return isTable ? marked(row, fields) : fields.stream().flatMap(field -> audience(row, field));
  }

  private static boolean isMark(Field field) {
    return field.value().length() <= 1 && field.values().isEmpty();
  }

  private static Stream<Trace> audience(LabelledRow row, Field field) {
    String sentence = Entry.firstOf(field.label(), row.title(), row.row().contextText("section"));
    Basis basis = AudienceWords.basis(sentence);
    return field
        .texts()
        .map(advertiser ->
            row.row()
                .trace(Kind.ADVERTISER, Origin.SUPPLIED, advertiser)
                .when(row.row().exported())
                .basis(basis)
                .detail("category", basis == Basis.UNSTATED ? sentence : "")
                .build());
  }

  /** A row of the older pages' table: the advertiser, and a mark in each column that applies. */
  private static Stream<Trace> marked(LabelledRow row, List<Field> fields) {
    TraceBuilder trace =
        row.row()
            .trace(Kind.ADVERTISER, Origin.SUPPLIED, fields.getFirst().value())
            .when(row.row().exported());
    for (int column = 1; column < fields.size(); column++) {
      if (!fields.get(column).value().isEmpty()) {
        Basis named = AudienceWords.basis(fields.get(column).label());
        boolean isUnnamed = named == Basis.UNSTATED && column <= COLUMNS.size();
        trace.basis(isUnnamed ? COLUMNS.get(column - 1) : named);
      }
    }
    return trace.stream();
  }

  /** One advertiser, by name, that uploaded a list with the person on it. */
  static Stream<Trace> listOwner(Row row) {
    return row
        .trace(Kind.ADVERTISER, Origin.SUPPLIED, Entry.name(row))
        .when(row.exported())
        .basis(Basis.CONTACT_LIST)
        .stream();
  }

  /** The advertisers of a page or record that uploaded a list with the person on it. */
  static Stream<Trace> listOwners(LabelledRow row) {
    return named(row)
        .map(name ->
            row.row()
                .trace(Kind.ADVERTISER, Origin.SUPPLIED, name)
                .when(row.row().exported())
                .basis(Basis.CONTACT_LIST)
                .build());
  }

  /** One click on an ad; the title is the ad's text, a page or an address. */
  static Stream<Trace> interaction(Row row) {
    String title = row.text("title");
    return row
        .trace(Kind.AD_ENGAGEMENT, Origin.OBSERVED, title)
        .when(row.utc("timestamp"))
        .detail("action", row.text("action"))
        .detail("url", title.startsWith("http") ? title : "")
        .stream();
  }

  /** One click on an ad as labelled values; some bear no title. */
  static Stream<Trace> labelledInteraction(LabelledRow row) {
    String title = Entry.firstOf(row.text("title", "name"), row.title(), row.main());
    String action = row.text("action");
    String other = row.list().stream().filter(t -> !t.equals(title)).findFirst().orElse("");
    return row
        .trace(Kind.AD_ENGAGEMENT, Origin.OBSERVED, title)
        .detail("action", action.isEmpty() ? other : action)
        .detail("url", row.href())
        .stream();
  }

  /** The interests that ads are chosen by: one, or those of a page or record. */
  static Stream<Trace> interests(LabelledRow row) {
    return named(row)
        .map(name -> row.row().trace(Kind.INTEREST, Origin.INFERRED, name))
        .map(trace -> trace.when(row.row().exported()).build());
  }

  /** The topics that the feed is chosen by. */
  static Stream<Trace> topics(LabelledRow row) {
    return named(row)
        .map(name -> row.row().trace(Kind.INTEREST, Origin.INFERRED, name))
        .map(trace -> trace.when(row.row().exported()).detail("list", "topics").build());
  }

  /** The categories that advertisers could choose to reach the person. */
  static Stream<Trace> segments(LabelledRow row) {
    return named(row)
        .map(name -> row.row().trace(Kind.SEGMENT, Origin.INFERRED, name))
        .map(trace -> trace.when(row.row().exported()).build());
  }

  /** The texts of a record or, as it is a mere heading, the heading. */
  private static Stream<String> named(LabelledRow row) {
    List<String> values = row.list();
    List<String> inner = row.nested().stream().map(entity -> entity.text("name")).toList();
    if (values.isEmpty() && inner.isEmpty()) {
      return Stream.of(row.title());
    }
    return Stream.concat(values.stream(), inner.stream()).filter(name -> !name.isEmpty());
  }

  /** One answer that the person typed into an advertiser's form. */
  static Stream<Trace> formAnswer(Row row) {
    String label = row.text("label");
    String value = row.text("value");
    return row
        .trace(Kind.PROFILE, Origin.DECLARED, value.isEmpty() ? label : value)
        .when(row.exported())
        .detail("field", label.toLowerCase(Locale.ROOT))
        .detail("list", "submitted to advertisers")
        .stream();
  }

  /** The same as labelled values. */
  static Stream<Trace> formAnswers(LabelledRow row) {
    return row.record().fields().stream()
        .flatMap(field ->
            field
                .texts()
                .map(value ->
                    row.snapshot(Kind.PROFILE, Origin.DECLARED, value)
                        .detail("field", field.label().toLowerCase(Locale.ROOT))
                        .detail("list", "submitted to advertisers")
                        .build()));
  }
}
