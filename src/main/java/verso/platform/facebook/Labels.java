package verso.platform.facebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import verso.format.Field;
import verso.format.Labelled;
import verso.format.Timestamp;
import verso.platform.LabelledMapping;
import verso.platform.LabelledRow;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.TraceBuilder;

/** The labelled records that many of Facebook's newer files, and all its pages, are made of. */
final class Labels {
  /** What most records call the thing they are about, in the order of preference. */
  private static final String[] NAMES = {
    "name", "title", "search", "comment", "message", "caption"
  };

  private Labels() {}

  /** One trace of a record: the first of these fields is the subject, all else its text. */
  static LabelledMapping whole(Kind kind, Origin origin, String... names) {
    return row -> start(row, kind, origin, names).stream();
  }

  /** Starts the trace of a record with its subject, time, address and all its other texts. */
  static TraceBuilder start(LabelledRow row, Kind kind, Origin origin, String... names) {
    String subject = subject(row, names.length == 0 ? NAMES : names);
    String url = row.href();
    Set<String> others = texts(row.record());
    others.add(row.title());
    others.removeAll(List.of(subject, url));
    return row.snapshot(kind, origin, subject)
        .detail("url", subject.equals(url) ? "" : url)
        .text(others.toArray(String[]::new));
  }

  /** Fields asked for go before the heading, which is a sentence there; else the heading does. */
  private static String subject(LabelledRow row, String... names) {
    String named = names == NAMES ? row.text(names) : row.main(names);
    String inner = row.nested().stream().map(r -> r.text("name")).findFirst().orElse("");
    String first = row.list().stream().findFirst().orElse("");
    return Entry.firstOf(named, row.title(), inner, first, row.href());
  }

  /** A trace for each value of a record's lists, with one detail that holds for all. */
  static LabelledMapping values(Kind kind, Origin origin, String detail, String value) {
    return row ->
        row.list().stream()
            .map(text -> row.snapshot(kind, origin, text).detail(detail, value).build());
  }

  /** A trace for each time in a record that says only when something happened. */
  static LabelledMapping times(Kind kind, Origin origin, String action) {
    return row ->
        times(row.record())
            .map(time ->
                row.row()
                    .trace(kind, origin, row.title())
                    .when(row.moment(Optional.of(time)))
                    .detail("action", action)
                    .text(texts(row.record()).toArray(String[]::new))
                    .build());
  }

  /** Every time in a record, at any depth; its own if it holds none. */
  private static Stream<Timestamp> times(Labelled record) {
    List<Timestamp> inside = inside(record).toList();
    return inside.isEmpty() ? record.time().stream() : inside.stream();
  }

  private static Stream<Timestamp> inside(Labelled record) {
    return Stream.concat(record.times(), record.nested().stream().flatMap(Labels::inside));
  }

  /** Every text of a record, at any depth, but for secrets. */
  static Set<String> texts(Labelled record) {
    var texts = new LinkedHashSet<String>();
    List<Field> secrets = record.secrets();
    for (Field field : record.fields()) {
      if (!secrets.contains(field)) {
        field.texts().forEach(texts::add);
        field.nested().forEach(inner -> texts.addAll(texts(inner)));
      }
    }
    return texts;
  }
}
