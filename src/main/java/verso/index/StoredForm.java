package verso.index;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import verso.trace.Details;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;

/**
 * The bytes in which each record of the store is kept whole, and the way back. What is written here
 * is read by later versions: a change of order or type is a new {@link Schema#VERSION}.
 */
final class StoredForm {
  private StoredForm() {}

  static BytesRef of(Trace trace) {
    var out = new RecordOutput();
    out.text(trace.platform()).text(trace.account()).name(trace.kind()).name(trace.origin());
    Moment moment = trace.moment();
    out.instant(moment.instant()).name(moment.precision()).name(moment.standing());
    out.text(trace.subject()).text(trace.text());
    out.number(trace.details().entries().size());
    for (Details.Detail detail : trace.details().entries()) {
      out.text(detail.name()).text(detail.value());
    }
    write(out.texts(trace.identity()), trace.source());
    return out.written();
  }

  static Trace trace(BytesRef record) {
    var in = new RecordInput(record);
    return new Trace(
        in.text(),
        in.text(),
        in.name(Kind.class),
        in.name(Origin.class),
        new Moment(in.instant(), in.name(Moment.Precision.class), in.name(Moment.Standing.class)),
        in.text(),
        in.text(),
        details(in),
        in.texts(),
        source(in));
  }

  private static Details details(RecordInput in) {
    int size = in.size();
    if (size == 0) {
      return Details.NONE;
    }
    var details = new ArrayList<Details.Detail>(size);
    for (int i = 0; i < size; i++) {
      details.add(new Details.Detail(in.text(), in.text()));
    }
    return new Details(details);
  }

  static BytesRef of(Source source) {
    var out = new RecordOutput();
    write(out, source);
    return out.written();
  }

  static Source source(BytesRef record) {
    return source(new RecordInput(record));
  }

  private static void write(RecordOutput out, Source source) {
    out.text(source.importId()).text(source.archive()).text(source.path()).text(source.at());
  }

  private static Source source(RecordInput in) {
    return new Source(in.text(), in.text(), in.text(), in.text());
  }

  static BytesRef of(EntryReport entry) {
    var out = new RecordOutput();
    out.text(entry.importId()).text(entry.archive()).text(entry.path()).number(entry.bytes());
    out.name(entry.state()).text(entry.section()).number(entry.records());
    out.number(entry.problems()).text(entry.reason());
    return out.written();
  }

  static EntryReport entry(BytesRef record) {
    var in = new RecordInput(record);
    return new EntryReport(
        in.text(),
        in.text(),
        in.text(),
        in.number(),
        in.name(EntryState.class),
        in.text(),
        in.number(),
        in.number(),
        in.text());
  }

  static BytesRef of(ImportReport report) {
    var out = new RecordOutput();
    out.text(report.id()).text(report.platform()).texts(report.archives());
    out.texts(report.locations());
    out.instant(report.importedAt());
    List<Instant> exportedAt = report.exportedAt().stream().toList();
    out.number(exportedAt.size());
    exportedAt.forEach(out::instant);
    writeCounts(out, report.entries());
    writeCounts(out, report.bytes());
    writeCounts(out, report.kinds());
    out.number(report.records()).number(report.traces()).number(report.problems());
    out.number(report.took().toNanos());
    return out.written();
  }

  static ImportReport report(BytesRef record) {
    var in = new RecordInput(record);
    return new ImportReport(
        in.text(),
        in.text(),
        in.texts(),
        in.texts(),
        in.instant(),
        in.number() == 0 ? Optional.empty() : Optional.of(in.instant()),
        counts(in, EntryState.class),
        counts(in, EntryState.class),
        counts(in, Kind.class),
        in.number(),
        in.number(),
        in.number(),
        Duration.ofNanos(in.number()));
  }

  static BytesRef of(Verdict verdict) {
    var out = new RecordOutput();
    out.text(verdict.claimId()).name(verdict.finding()).text(verdict.facet());
    out.text(verdict.value()).texts(verdict.platforms());
    out.texts(verdict.claimants().stream().map(Verdict.Claimant::author).toList());
    out.texts(verdict.claimants().stream().map(Verdict.Claimant::platform).toList());
    out.texts(verdict.origins().stream().map(Origin::name).toList());
    out.instant(verdict.at());
    return out.written();
  }

  static Verdict verdict(BytesRef record) {
    var in = new RecordInput(record);
    return new Verdict(
        in.text(),
        in.name(Verdict.Finding.class),
        in.text(),
        in.text(),
        Set.copyOf(in.texts()),
        claimants(in.texts(), in.texts()),
        in.texts().stream().map(Origin::valueOf).collect(Collectors.toSet()),
        in.instant());
  }

  private static Set<Verdict.Claimant> claimants(List<String> authors, List<String> platforms) {
    return IntStream.range(0, authors.size())
        .mapToObj(i -> new Verdict.Claimant(authors.get(i), platforms.get(i)))
        .collect(Collectors.toSet());
  }

  private static <E extends Enum<E>> void writeCounts(RecordOutput out, Map<E, Long> counts) {
    out.number(counts.size());
    counts.forEach((name, count) -> out.name(name).number(count));
  }

  private static <E extends Enum<E>> Map<E, Long> counts(RecordInput in, Class<E> type) {
    var counts = new EnumMap<E, Long>(type);
    for (int left = in.size(); left > 0; left--) {
      counts.put(in.name(type), in.number());
    }
    return counts;
  }
}
