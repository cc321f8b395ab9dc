package verso.platform.facebook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.platform.LabelledMapping;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.TraceBuilder;

/**
 * The record that most of Facebook's lists are made of: a name or a sentence, a time, perhaps an
 * address, and parts in {@code data} and {@code attachments[].data}. Or only a text.
 */
final class Entry {
  private static final List<String> TIMES =
      List.of("timestamp", "added_timestamp", "created_timestamp", "creation_timestamp", "time");
  private static final List<String> LINKS = List.of("url", "uri", "href");

  private Entry() {}

  /** Reads entries as traces of that kind, the thing they name as the subject. */
  static LabelledMapping of(Kind kind, Origin origin) {
    return either(row -> named(row, kind, origin).stream(), Labels.whole(kind, origin));
  }

  /** The same, with one detail that holds for the whole file. */
  static LabelledMapping of(Kind kind, Origin origin, String detail, String value) {
    return either(
        row -> named(row, kind, origin).detail(detail, value).stream(),
        row -> Labels.start(row, kind, origin).detail(detail, value).stream());
  }

  /** Reads entries in one way, and their form as labelled values or HTML in another. */
  static LabelledMapping either(Mapping keyed, LabelledMapping labelled) {
    return row -> isLabelled(row.row()) ? labelled.map(row) : keyed.map(row.row());
  }

  private static boolean isLabelled(Row row) {
    return row.has("label_values")
        || row.provenance().path().toLowerCase(Locale.ROOT).endsWith(".html");
  }

  /** Reads entries in one way; as labelled values or HTML as one trace of all they say. */
  static LabelledMapping keyed(Mapping keyed, Kind kind, Origin origin, String... names) {
    return either(keyed, Labels.whole(kind, origin, names));
  }

  /** Reads an object as a list of fields: each text in a member, under the member's name. */
  static Mapping members(Kind kind, Origin origin, String list) {
    return row ->
        row.members().stream()
            .flatMap(member ->
                member.getValue().each().stream()
                    .map(value ->
                        field(value, kind, origin, member.getKey()).detail("list", list).build()));
  }

  private static TraceBuilder field(Row value, Kind kind, Origin origin, String name) {
    List<String> leaves = value.value().leaves();
    return value
        .trace(kind, origin, leaves.isEmpty() ? "" : leaves.getFirst())
        .when(value.exported())
        .detail("field", name.replace('_', ' ').toLowerCase(Locale.ROOT))
        .text(leaves.stream().skip(1).toArray(String[]::new));
  }

  /** Starts the trace of an entry: what it names, when, and where it is on the web. */
  static TraceBuilder named(Row row, Kind kind, Origin origin) {
    String name = name(row);
    String sentence = row.text("title");
    return row.trace(kind, origin, name)
        .when(time(row))
        .detail("url", link(row))
        .detail("action", sentence.equals(name) ? "" : sentence)
        .text(otherWords(row, name, sentence));
  }

  /** What else the entry says in words: no numbers, no addresses, no paths of media. */
  private static String otherWords(Row row, String... said) {
    return row.value().leaves().stream()
        .filter(text -> text.contains(" ") && !List.of(said).contains(text))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  /** What it is about: its name, else the name of a part, else its sentence, else all of it. */
  static String name(Row row) {
    String own = row.text("name");
    String part = part(row, "name");
    String first = row.value().leaves().stream().findFirst().orElse("");
    return firstOf(own, part, row.text("title"), row.text("text"), row.text(), first);
  }

  /** When it happened, under any of the names the lists use. */
  static Moment time(Row row) {
    return TIMES.stream().map(row::utc).filter(Moment::isKnown).findFirst().orElse(Moment.NONE);
  }

  /** Its web address. */
  static String link(Row row) {
    String own = row.firstOf(LINKS.toArray(String[]::new));
    return own.isEmpty() ? part(row, "url") : own;
  }

  /** The parts below {@code data} and below each attachment's {@code data}. */
  static List<Row> parts(Row row) {
    Stream<Row> attached = row.each("attachments").stream().flatMap(a -> a.each("data").stream());
    return Stream.concat(row.each("data").stream(), attached).toList();
  }

  /** The first scalar at this path in any part; empty when no part has it. */
  static String part(Row row, String... path) {
    return parts(row).stream()
        .map(part -> part.text(path))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The first text that is not empty. */
  static String firstOf(String... texts) {
    return Stream.of(texts).filter(text -> !text.isEmpty()).findFirst().orElse("");
  }

  /** A moment as a detail says it: ISO-8601 in UTC, empty when it is not known. */
  static String iso(Moment moment) {
    return moment.isKnown() ? moment.instant().toString() : "";
  }
}
