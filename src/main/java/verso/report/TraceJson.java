package verso.report;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import verso.index.StoredTrace;
import verso.trace.Moment;
import verso.trace.Source;
import verso.trace.Trace;

/** A trace in the machine-readable form that {@code search --json} and {@code why --json} share. */
public final class TraceJson {
  private TraceJson() {}

  /**
   * The trace as a map for {@link JsonText}: {@code id, platform, account, kind, origin, time,
   * timePrecision, timeStanding, subject, text, details, sources}. A detail that occurs several
   * times is a list; {@code time} is null when unknown.
   */
  public static Map<String, Object> of(StoredTrace stored) {
    Trace trace = stored.trace();
    var json = new LinkedHashMap<String, Object>();
    json.put("id", stored.id());
    json.put("platform", trace.platform());
    json.put("account", trace.account());
    json.put("kind", trace.kind());
    json.put("origin", trace.origin());
    json.put("time", time(trace.moment()));
    json.put("timePrecision", trace.moment().precision());
    json.put("timeStanding", trace.moment().standing());
    json.put("subject", trace.subject());
    json.put("text", trace.text());
    json.put("details", details(trace));
    json.put("sources", stored.sources().stream().map(TraceJson::source).toList());
    return json;
  }

  /** The time of a moment, empty when it is not known. */
  static Optional<Instant> time(Moment moment) {
    return moment.isKnown() ? Optional.of(moment.instant()) : Optional.empty();
  }

  private static Map<String, Object> details(Trace trace) {
    var details = new LinkedHashMap<String, Object>();
    trace
        .details()
        .byName()
        .forEach(
            (name, values) -> details.put(name, values.size() == 1 ? values.getFirst() : values));
    return details;
  }

  private static Map<String, Object> source(Source source) {
    var json = new LinkedHashMap<String, Object>();
    json.put("import", source.importId());
    json.put("archive", source.archive());
    json.put("path", source.path());
    json.put("at", source.at());
    return json;
  }
}
