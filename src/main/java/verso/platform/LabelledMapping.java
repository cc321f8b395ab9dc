package verso.platform;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Field;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * What one labelled record means: no, one or many traces. A pure function; never throws. The
 * factories here are for the many files that need no function of their own.
 */
@FunctionalInterface
public interface LabelledMapping {

  /** The traces in a record. */
  Stream<Trace> map(LabelledRow row);

  /** One trace: the text of the first of these fields, or what else the record is mainly about. */
  static LabelledMapping one(Kind kind, Origin origin, String... names) {
    return row -> row.one(kind, origin, row.main(names));
  }

  /** One trace: the account the record is about. */
  static LabelledMapping account(Kind kind, Origin origin, String... names) {
    return row -> row.one(kind, origin, row.account(names));
  }

  /** A trace for each value of these lists, or of all: topics, categories, places. */
  static LabelledMapping values(Kind kind, Origin origin, String... names) {
    return row -> row.list(names).stream().map(value -> row.snapshot(kind, origin, value).build());
  }

  /**
   * A trace for each field: the value is its subject, what the platform calls it the detail {@code
   * field}. Goes into nested records; leaves out secrets.
   */
  static LabelledMapping fields(Kind kind, Origin origin) {
    return row -> row.record().fields().stream().flatMap(f -> field(row, f, kind, origin));
  }

  private static Stream<Trace> field(LabelledRow row, Field field, Kind kind, Origin origin) {
    if (row.isSecret(field)) {
      return Stream.empty();
    }
    String name = field.name();
    List<String> texts = field.texts().toList();
    Stream<Trace> own =
        texts.stream()
            .map(text ->
                row.snapshot(kind, origin, text)
                    .when(row.moment(field.time()))
                    .detail("field", name)
                    .build());
    Stream<Trace> dateOnly =
        texts.isEmpty() && field.time().isPresent() && !row.isOwnTime(field)
            ? row
                .trace(kind, origin, field.label())
                .when(row.moment(field.time()))
                .detail("field", name)
                .stream()
            : Stream.empty();
    Stream<Trace> nested =
        row.inner(field.nested()).stream().flatMap(r -> fields(kind, origin).map(r));
    return Stream.of(own, dateOnly, nested).flatMap(traces -> traces);
  }
}
