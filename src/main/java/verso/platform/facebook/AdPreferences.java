package verso.platform.facebook;

import java.util.Locale;
import java.util.stream.Stream;
import verso.format.Field;
import verso.format.Labelled;
import verso.platform.LabelledRow;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/**
 * What {@code ad_preferences} says: one record that mixes choices with lists of hidden advertisers,
 * hidden ads, and the interests that the person could see and remove.
 */
final class AdPreferences {
  private AdPreferences() {}

  /** The whole record. */
  static Stream<Trace> all(LabelledRow row) {
    return all(row, row.record());
  }

  private static Stream<Trace> all(LabelledRow row, Labelled record) {
    return record.fields().stream().flatMap(field -> field(row, record, field));
  }

  private static Stream<Trace> field(LabelledRow row, Labelled record, Field field) {
    Moment time = row.moment(field.time().or(record::stamp));
    Stream<Trace> own =
        field.texts().map(text -> item(row, field.label(), text).when(time).build());
    Stream<Trace> entities =
        field.nested().stream().flatMap(entity -> entity(row, entity, field.label()));
    return Stream.concat(own, entities);
  }

  /** A named interest or advertiser, a hidden ad, or again a record of choices. */
  private static Stream<Trace> entity(LabelledRow row, Labelled entity, String label) {
    String ad = entity.text("ad title");
    String name = entity.text("name");
    Moment time = row.moment(entity.time());
    if (!ad.isEmpty()) {
      return row
          .row()
          .trace(Kind.AD_ENGAGEMENT, Origin.OBSERVED, ad)
          .when(time)
          .detail("action", entity.text("event"))
          .detail("list", label)
          .stream();
    }
    return name.isEmpty() ? all(row, entity) : item(row, label, name).when(time).stream();
  }

  private static TraceBuilder item(LabelledRow row, String label, String text) {
    if (Words.isInterest(label)) {
      return dated(row, Kind.INTEREST, Origin.INFERRED, text)
          .detail("rejected", Words.isRejection(label) ? "true" : "")
          .detail("list", label);
    }
    return dated(row, Kind.PREFERENCE, Origin.DECLARED, text)
        .detail("field", label.toLowerCase(Locale.ROOT))
        .detail("advertiser", Words.isAdvertiser(label) ? text : "");
  }

  private static TraceBuilder dated(LabelledRow row, Kind kind, Origin origin, String subject) {
    return row.row().trace(kind, origin, subject).when(row.row().exported());
  }
}
